package dev.guildhall.forms.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of text on the map. Their width is reckoned rather than measured, with some room, so that the map is the same
 * whatever fonts a machine has.
 *
 * @param size the font's size in pixels
 */
record Lettering(List<String> lines, int size) {

    private static final String ELLIPSIS = "…";
    private static final double LINE_HEIGHT = 1.3;

    Lettering {
        lines = List.copyOf(lines);
    }

    /** The text in lines of at most this width; what does not fit into so many lines is left out behind an ellipsis. */
    static Lettering of(String text, int size, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : Markup.shown(text).strip().split("\\s+", -1)) {
            if (line.length() > 0 && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ");
            word.codePoints().forEach(character -> {
                if (line.length() > 0 && width(line.toString(), size) + width(character, size) > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.appendCodePoint(character);
            });
            if (lines.size() > most) {
                break;
            }
        }
        lines.add(line.toString());
        if (lines.size() <= most) {
            return new Lettering(lines, size);
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        shown.set(most - 1, shown.get(most - 1) + ELLIPSIS);
        return new Lettering(shown, size);
    }

    double width() {
        return lines.stream().mapToDouble(line -> width(line, size)).max().orElse(0);
    }

    double height() {
        return lines.size() * lineHeight();
    }

    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    private static double width(String text, int size) {
        return text.codePoints()
                .mapToDouble(character -> width(character, size))
                .sum();
    }

    private static double width(int character, int size) {
        if (character >= 0x1100) {
            return size * 1.05;
        } else if ("iljtfrI.,:;'|! ()[]".indexOf(character) >= 0) {
            return size * 0.36;
        }
        boolean wide = character == 'm' || character == 'w' || character == '@' || Character.isUpperCase(character);
        return size * (wide ? 0.85 : 0.58);
    }
}
