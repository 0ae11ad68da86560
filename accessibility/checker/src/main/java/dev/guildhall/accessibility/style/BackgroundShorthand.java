package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes {@code background} apart: the colour of its last layer, the images of all. */
final class BackgroundShorthand {
    private static final Pattern OTHER_WORDS = Pattern.compile(
            "repeat|repeat-[xy]|no-repeat|space|round|scroll|fixed|local"
                    + "|left|right|top|bottom|center|cover|contain|auto|border-box|padding-box|content-box|text|none|/");

    private static final Pattern IMAGE = Pattern.compile(
            "url|image|image-set|cross-fade|element|paint|(-webkit-)?(repeating-)?(linear|radial|conic)-gradient|-webkit-(gradient|image-set|cross-fade)");

    private static final LengthReader ANY_LENGTH = ValueReader.ANY_LENGTH;

    private BackgroundShorthand() {}

    static void takeApart(String value, Map<StyleProperty, String> parts) {
        List<String> layers = CssWords.splitAtCommas(value);
        List<String> images = new ArrayList<>();
        String colour = "transparent";
        String clip = "border-box";
        for (int i = 0; i < layers.size(); i++) {
            for (String word : CssWords.split(layers.get(i))) {
                if (isImage(word)) {
                    images.add(word);
                } else if (OTHER_WORDS.matcher(word).matches()) {
                    clip = word.equals("text") ? word : clip;
                } else if (ColourReader.read(word).isPresent() && i == layers.size() - 1) {
                    colour = word;
                } else if (ANY_LENGTH.read(word).isEmpty()) {
                    return;
                }
            }
        }
        if (layers.isEmpty() || value.isBlank()) {
            return;
        }
        parts.put(StyleProperty.BACKGROUND_COLOR, colour);
        parts.put(StyleProperty.BACKGROUND_IMAGE, images.isEmpty() ? "none" : String.join(", ", images));
        parts.put(StyleProperty.BACKGROUND_CLIP, clip);
    }

    static boolean isImage(String word) {
        return IMAGE.matcher(CssWords.functionName(word)).matches();
    }
}
