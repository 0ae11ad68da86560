package dev.guildhall.accessibility.style;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** {@code :nth-child(2n + 1)} and its three relatives: every {@code step}-th sibling from {@code offset}. */
record NthChild(String name, int step, int offset) implements SimpleSelector {
    private static final Pattern FORMULA =
            Pattern.compile("([+-]?[0-9]{0,6})n(?:([+-])([0-9]{1,6}))?|([+-]?[0-9]{1,6})");

    /** Reads the formula in the brackets; empty if it is none, or if it counts only siblings of some kind. */
    static Optional<SimpleSelector> read(String name, String formula) {
        String text = formula.strip().replaceAll("\\s+", "");
        if (text.equals("odd")) {
            return Optional.of(new NthChild(name, 2, 1));
        }
        if (text.equals("even")) {
            return Optional.of(new NthChild(name, 2, 0));
        }
        Matcher matcher = FORMULA.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group(4) != null) {
            return Optional.of(new NthChild(name, 0, Integer.parseInt(matcher.group(4))));
        }
        String step = matcher.group(1);
        int steps = step.isEmpty() || step.equals("+") ? 1 : step.equals("-") ? -1 : Integer.parseInt(step);
        int offset = matcher.group(3) == null ? 0 : Integer.parseInt(matcher.group(2) + matcher.group(3));
        return Optional.of(new NthChild(name, steps, offset));
    }

    @Override
    public Truth matches(Element element, MatchBudget budget) {
        MatchBudget.Place place = budget.placeOf(element);
        int index = switch (name) {
            case "nth-child" -> place.first();
            case "nth-last-child" -> place.last();
            case "nth-of-type" -> place.firstOfType();
            default -> place.lastOfType();
        };
        int beyond = index - offset;
        return Truth.of(step == 0 ? beyond == 0 : beyond % step == 0 && beyond / step >= 0);
    }

    @Override
    public Selector.Specificity specificity() {
        return new Selector.Specificity(0, 1, 0);
    }
}
