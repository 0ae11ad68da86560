package dev.guildhall.accessibility.style;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * A complex selector, matched from its last compound to its first. Where the source cannot tell whether it matches (a
 * pseudo-class that is not known here), the answer is unknown.
 *
 * @param parts in the order of the source
 * @param pseudoElement {@code before}, {@code after} or another; empty for the element itself
 */
record Selector(List<Part> parts, String pseudoElement, Specificity specificity) {
    enum Combinator {
        DESCENDANT,
        CHILD,
        NEXT_SIBLING,
        LATER_SIBLING
    }

    /**
     * One compound and what joins it to the compound before it.
     *
     * @param combinator meaningless for the first part
     */
    record Part(Combinator combinator, List<SimpleSelector> compound) {
        Truth matches(Element element, MatchBudget budget) {
            Truth all = Truth.YES;
            for (SimpleSelector simple : compound) {
                all = all.and(simple.matches(element, budget));
                if (all == Truth.NO) {
                    return Truth.NO;
                }
            }
            return all;
        }
    }

    Truth matches(Element element, MatchBudget budget) {
        return matchesUpTo(parts.size() - 1, element, budget, Optional.empty());
    }

    /** Whether the selector matches, its first compound joined to an element that {@code :has} is asked of. */
    Truth matchesFrom(Combinator combinator, Element from, Element element, MatchBudget budget) {
        return matchesUpTo(parts.size() - 1, element, budget, Optional.of(new Anchor(combinator, from)));
    }

    /** The last compound, which alone decides most matches. */
    Part subject() {
        return parts.get(parts.size() - 1);
    }

    private Truth matchesUpTo(int last, Element element, MatchBudget budget, Optional<Anchor> anchor) {
        if (!budget.spend()) {
            return Truth.UNKNOWN;
        }
        Part part = parts.get(last);
        Truth here = part.matches(element, budget);
        if (here == Truth.NO || last == 0) {
            return here == Truth.NO || anchor.isEmpty()
                    ? here
                    : here.and(Truth.of(anchor.get().reaches(element)));
        }
        Truth before = Truth.NO;
        boolean one = part.combinator() == Combinator.CHILD || part.combinator() == Combinator.NEXT_SIBLING;
        for (Optional<Element> next = step(part.combinator(), element);
                next.isPresent() && before != Truth.YES;
                next = step(part.combinator(), next.get())) {
            before = before.or(matchesUpTo(last - 1, next.get(), budget, anchor));
            if (one) {
                break;
            }
        }
        return here.and(before);
    }

    private static Optional<Element> step(Combinator combinator, Element element) {
        return switch (combinator) {
            case DESCENDANT, CHILD -> Optional.ofNullable(element.parent());
            case NEXT_SIBLING, LATER_SIBLING -> Optional.ofNullable(element.previousElementSibling());
        };
    }

    /** Where a selector inside {@code :has} starts from. */
    private record Anchor(Combinator combinator, Element from) {
        boolean reaches(Element element) {
            return switch (combinator) {
                case DESCENDANT -> !element.equals(from) && isAround(element);
                case CHILD -> from.equals(element.parent());
                case NEXT_SIBLING -> from.equals(element.previousElementSibling());
                case LATER_SIBLING ->
                    Objects.equals(element.parent(), from.parent()) && element.siblingIndex() > from.siblingIndex();
            };
        }

        private boolean isAround(Element element) {
            for (Element around = element.parent(); around != null; around = around.parent()) {
                if (around.equals(from)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** How narrowly a selector is drawn: ids, then classes and attributes, then types. */
    record Specificity(int ids, int classes, int types) implements Comparable<Specificity> {
        static final Specificity NONE = new Specificity(0, 0, 0);

        Specificity plus(Specificity other) {
            return new Specificity(ids + other.ids, classes + other.classes, types + other.types);
        }

        /** In 24 bits, so that it can be compared with all else that the cascade asks for. */
        int packed() {
            return Math.min(ids, 63) << 18 | Math.min(classes, 511) << 9 | Math.min(types, 511);
        }

        @Override
        public int compareTo(Specificity other) {
            if (ids != other.ids) {
                return Integer.compare(ids, other.ids);
            }
            return classes != other.classes
                    ? Integer.compare(classes, other.classes)
                    : Integer.compare(types, other.types);
        }
    }
}
