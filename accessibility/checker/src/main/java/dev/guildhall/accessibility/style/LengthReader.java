package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.appearance.Viewport;
import java.util.List;
import java.util.Optional;

/**
 * Reads lengths, percentages, numbers and the sums of {@code calc()}, {@code min()}, {@code max()} and {@code clamp()}.
 *
 * @param em the font size that {@code em} counts by, in pixels
 * @param rem that of the outermost element
 */
record LengthReader(double em, double rem, Viewport viewport) {
    /** Sums nested deeper than this are unknown. */
    private static final int MAX_DEPTH = 20;

    /** Reads a length, a percentage or a number; empty if the text is none of them. */
    Optional<StyleValue> read(String text) {
        return read(text, 0);
    }

    private Optional<StyleValue> read(String text, int depth) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        String function = CssWords.functionName(text);
        if (function.isEmpty()) {
            return single(text);
        }
        if (depth > MAX_DEPTH) {
            return Optional.of(StyleValue.Unknown.INSTANCE);
        }
        String inside = CssWords.arguments(text);
        return switch (function) {
            case "calc", "-webkit-calc" -> sum(inside, depth + 1);
            case "min", "max", "clamp" -> chosen(function, CssWords.splitAtCommas(inside), depth + 1);
            case "round",
                    "mod",
                    "rem",
                    "abs",
                    "sign",
                    "sqrt",
                    "pow",
                    "hypot",
                    "env",
                    "attr",
                    "anchor",
                    "anchor-size",
                    "fit-content" -> Optional.of(StyleValue.Unknown.INSTANCE);
            default -> Optional.empty();
        };
    }

    private Optional<StyleValue> single(String text) {
        int end = text.length();
        while (end > 0 && (Character.isLetter(text.charAt(end - 1)) || text.charAt(end - 1) == '%')) {
            end--;
        }
        // the e of 1e3 belongs to the number
        double number;
        try {
            if (end == 0 || "+-.0123456789".indexOf(text.charAt(0)) < 0) {
                return Optional.empty();
            }
            number = Double.parseDouble(text.substring(0, end));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
        return withUnit(number, text.substring(end));
    }

    private Optional<StyleValue> withUnit(double number, String unit) {
        return switch (unit) {
            case "" -> Optional.of(new StyleValue.Plain(number));
            case "%" -> Optional.of(new StyleValue.Percent(number));
            case "px" -> pixels(number);
            case "em" -> pixels(number * em);
            case "rem" -> pixels(number * rem);
            case "pt" -> pixels(number * 96 / 72);
            case "pc" -> pixels(number * 16);
            case "in" -> pixels(number * 96);
            case "cm" -> pixels(number * 96 / 2.54);
            case "mm" -> pixels(number * 96 / 25.4);
            case "q" -> pixels(number * 96 / 101.6);
            case "vw", "svw", "lvw", "dvw", "vi" -> pixels(number * viewport.width() / 100);
            case "vh", "svh", "lvh", "dvh", "vb" -> pixels(number * viewport.height() / 100);
            case "vmin" -> pixels(number * Math.min(viewport.width(), viewport.height()) / 100);
            case "vmax" -> pixels(number * Math.max(viewport.width(), viewport.height()) / 100);
            // these depend on the font's shapes or on a container
            case "ex",
                    "ch",
                    "cap",
                    "ic",
                    "lh",
                    "rlh",
                    "rex",
                    "rch",
                    "ric",
                    "cqw",
                    "cqh",
                    "cqi",
                    "cqb",
                    "cqmin",
                    "cqmax" -> Optional.of(StyleValue.Unknown.INSTANCE);
            default -> Optional.empty();
        };
    }

    private static Optional<StyleValue> pixels(double pixels) {
        return Optional.of(new StyleValue.Pixels(pixels));
    }

    /** Sums and differences of products; {@code +} and {@code -} have white space around them. */
    private Optional<StyleValue> sum(String text, int depth) {
        List<String> words = CssWords.split(text.replace("*", " * "));
        StyleValue total = new StyleValue.Plain(0);
        boolean first = true;
        int sign = 1;
        int at = 0;
        while (at < words.size()) {
            Optional<StyleValue> product = factor(words.get(at++), depth);
            while (product.isPresent() && at + 1 < words.size() && words.get(at).matches("[*/]")) {
                Optional<StyleValue> next = factor(words.get(at + 1), depth);
                product = next.isEmpty() ? next : multiplied(product.get(), next.get(), words.get(at));
                at += 2;
            }
            if (product.isEmpty()) {
                return product;
            }
            total = first ? product.get() : added(total, product.get(), sign);
            first = false;
            if (at < words.size()) {
                String operator = words.get(at++);
                if (!operator.equals("+") && !operator.equals("-")) {
                    return Optional.empty();
                }
                sign = operator.equals("+") ? 1 : -1;
            }
        }
        return first ? Optional.empty() : Optional.of(total);
    }

    private Optional<StyleValue> factor(String word, int depth) {
        if (depth > MAX_DEPTH) {
            return Optional.of(StyleValue.Unknown.INSTANCE);
        }
        return word.startsWith("(") && word.endsWith(")")
                ? sum(word.substring(1, word.length() - 1), depth + 1)
                : read(word, depth);
    }

    private static Optional<StyleValue> multiplied(StyleValue left, StyleValue right, String operator) {
        if (right instanceof StyleValue.Plain by) {
            return Optional.of(scaled(left, operator.equals("*") ? by.number() : 1 / by.number()));
        }
        if (left instanceof StyleValue.Plain by && operator.equals("*")) {
            return Optional.of(scaled(right, by.number()));
        }
        return Optional.of(StyleValue.Unknown.INSTANCE);
    }

    private static StyleValue scaled(StyleValue value, double by) {
        if (value instanceof StyleValue.Pixels length) {
            return new StyleValue.Pixels(length.pixels() * by);
        }
        if (value instanceof StyleValue.Percent share) {
            return new StyleValue.Percent(share.percent() * by);
        }
        return value instanceof StyleValue.Plain number ? new StyleValue.Plain(number.number() * by) : value;
    }

    private static StyleValue added(StyleValue left, StyleValue right, int sign) {
        if (left instanceof StyleValue.Pixels a && right instanceof StyleValue.Pixels b) {
            return new StyleValue.Pixels(a.pixels() + sign * b.pixels());
        }
        if (left instanceof StyleValue.Percent a && right instanceof StyleValue.Percent b) {
            return new StyleValue.Percent(a.percent() + sign * b.percent());
        }
        if (left instanceof StyleValue.Plain a && right instanceof StyleValue.Plain b) {
            return new StyleValue.Plain(a.number() + sign * b.number());
        }
        return StyleValue.Unknown.INSTANCE;
    }

    /** The least, the greatest or the middle one, if all are lengths. */
    private Optional<StyleValue> chosen(String function, List<String> choices, int depth) {
        double[] lengths = new double[choices.size()];
        for (int i = 0; i < lengths.length; i++) {
            Optional<StyleValue> choice = sum(choices.get(i), depth);
            if (choice.isEmpty()) {
                return choice;
            }
            if (!(choice.get() instanceof StyleValue.Pixels length)) {
                return Optional.of(StyleValue.Unknown.INSTANCE);
            }
            lengths[i] = length.pixels();
        }
        if (function.equals("clamp")) {
            return lengths.length == 3
                    ? pixels(Math.max(lengths[0], Math.min(lengths[1], lengths[2])))
                    : Optional.empty();
        }
        double chosen = lengths[0];
        for (double length : lengths) {
            chosen = function.equals("min") ? Math.min(chosen, length) : Math.max(chosen, length);
        }
        return pixels(chosen);
    }
}
