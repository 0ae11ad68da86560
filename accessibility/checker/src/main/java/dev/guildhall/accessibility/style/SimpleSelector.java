package dev.guildhall.accessibility.style;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** One condition of a compound selector. */
sealed interface SimpleSelector
        permits SimpleSelector.Universal,
                SimpleSelector.Type,
                SimpleSelector.Id,
                SimpleSelector.ClassName,
                SimpleSelector.Attribute,
                SimpleSelector.Group,
                PseudoClasses.Plain,
                PseudoClasses.Language,
                NthChild,
                HasSelector,
                HostSelector {
    Truth matches(Element element, MatchBudget budget);

    Selector.Specificity specificity();

    /** {@code *} */
    record Universal() implements SimpleSelector {
        @Override
        public Truth matches(Element element, MatchBudget budget) {
            return Truth.YES;
        }

        @Override
        public Selector.Specificity specificity() {
            return Selector.Specificity.NONE;
        }
    }

    /** {@code button} */
    record Type(String name) implements SimpleSelector {
        @Override
        public Truth matches(Element element, MatchBudget budget) {
            return Truth.of(element.tagName().equalsIgnoreCase(name));
        }

        @Override
        public Selector.Specificity specificity() {
            return new Selector.Specificity(0, 0, 1);
        }
    }

    /** {@code #start} */
    record Id(String id) implements SimpleSelector {
        @Override
        public Truth matches(Element element, MatchBudget budget) {
            return Truth.of(element.attr("id").equals(id));
        }

        @Override
        public Selector.Specificity specificity() {
            return new Selector.Specificity(1, 0, 0);
        }
    }

    /** {@code .hidden}; a class is told from another by its case, as in pages with a doctype. */
    record ClassName(String name) implements SimpleSelector {
        @Override
        public Truth matches(Element element, MatchBudget budget) {
            String classes = element.attr("class");
            int from = 0;
            while (true) {
                int at = classes.indexOf(name, from);
                if (at < 0) {
                    return Truth.NO;
                }
                int end = at + name.length();
                boolean starts = at == 0 || Character.isWhitespace(classes.charAt(at - 1));
                boolean ends = end == classes.length() || Character.isWhitespace(classes.charAt(end));
                if (starts && ends) {
                    return Truth.YES;
                }
                from = at + 1;
            }
        }

        @Override
        public Selector.Specificity specificity() {
            return new Selector.Specificity(0, 1, 0);
        }
    }

    /** {@code [type="text" i]}; an empty operator asks only whether the attribute is there. */
    record Attribute(String name, String operator, String value, Case letters) implements SimpleSelector {
        enum Case {
            TOLD_APART,
            IGNORED
        }

        @Override
        public Truth matches(Element element, MatchBudget budget) {
            if (!element.hasAttr(name)) {
                return Truth.NO;
            }
            String actual = element.attr(name);
            String wanted = value;
            if (letters == Case.IGNORED) {
                actual = actual.toLowerCase(Locale.ROOT);
                wanted = wanted.toLowerCase(Locale.ROOT);
            }
            return Truth.of(
                    switch (operator) {
                        case "" -> true;
                        case "=" -> actual.equals(wanted);
                        case "~=" -> List.of(actual.strip().split("\\s+", -1)).contains(wanted);
                        case "|=" -> actual.equals(wanted) || actual.startsWith(wanted + "-");
                        case "^=" -> !wanted.isEmpty() && actual.startsWith(wanted);
                        case "$=" -> !wanted.isEmpty() && actual.endsWith(wanted);
                        case "*=" -> !wanted.isEmpty() && actual.contains(wanted);
                        default -> false;
                    });
        }

        @Override
        public Selector.Specificity specificity() {
            return new Selector.Specificity(0, 1, 0);
        }
    }

    /** {@code :not(...)}, {@code :is(...)} and {@code :where(...)}. */
    record Group(String name, List<Selector> alternatives) implements SimpleSelector {
        @Override
        public Truth matches(Element element, MatchBudget budget) {
            Truth any = Truth.NO;
            for (Selector alternative : alternatives) {
                any = any.or(alternative.matches(element, budget));
            }
            return name.equals("not") ? any.negated() : any;
        }

        @Override
        public Selector.Specificity specificity() {
            if (name.equals("where")) {
                return Selector.Specificity.NONE;
            }
            return alternatives.stream()
                    .map(Selector::specificity)
                    .max(Selector.Specificity::compareTo)
                    .orElse(Selector.Specificity.NONE);
        }
    }
}
