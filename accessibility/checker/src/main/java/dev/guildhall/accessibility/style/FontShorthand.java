package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes {@code font} apart: what precedes the size, the size, and the height of lines behind a slash. */
final class FontShorthand {
    private static final Set<String> OF_THE_SYSTEM =
            Set.of("caption", "icon", "menu", "message-box", "small-caption", "status-bar");

    private FontShorthand() {}

    static void takeApart(List<String> words, Map<StyleProperty, String> parts) {
        if (words.size() == 1 && OF_THE_SYSTEM.contains(words.get(0))) {
            parts.put(StyleProperty.FONT_STYLE, "normal");
            parts.put(StyleProperty.FONT_SIZE, "small");
            parts.put(StyleProperty.FONT_WEIGHT, "normal");
            parts.put(StyleProperty.LINE_HEIGHT, "normal");
            return;
        }
        String weight = "normal";
        String style = "normal";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean isWeight = ValueReader.isValid(StyleProperty.FONT_WEIGHT, word);
            if (isWeight && !word.equals("normal")) {
                weight = word;
            } else if (word.equals("italic") || word.equals("oblique")) {
                style = word;
            } else if (!isWeight && ValueReader.isValid(StyleProperty.FONT_SIZE, word)) {
                boolean hasHeight = i + 2 < words.size() && words.get(i + 1).equals("/");
                if (i + (hasHeight ? 3 : 1) >= words.size()) {
                    return; // there is no family
                }
                parts.put(StyleProperty.FONT_STYLE, style);
                parts.put(StyleProperty.FONT_SIZE, word);
                parts.put(StyleProperty.FONT_WEIGHT, weight);
                parts.put(StyleProperty.LINE_HEIGHT, hasHeight ? words.get(i + 2) : "normal");
                return;
            }
        }
    }
}
