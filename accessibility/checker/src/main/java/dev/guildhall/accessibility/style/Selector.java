package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    /** The pseudo-element whose subject is what stands in a slot. */
    static final String SLOTTED = "slotted";

    /** The pseudo-element whose subject is an element of that part inside a shadow tree. */
    static final String PART = "part";

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

        /** True if it is about the host of the shadow tree that the sheet belongs to. */
        boolean isOfHost() {
            for (SimpleSelector simple : compound) {
                if (simple instanceof HostSelector) {
                    return true;
                }
            }
            return false;
        }
    }

    Truth matches(Element element, MatchBudget budget) {
        return matchesUpTo(parts.size() - 1, element, budget, Optional.empty());
    }

    /** Whether the selector matches, its first compound joined to an element that {@code :has} is asked of. */
    Truth matchesFrom(Combinator combinator, Element from, Element element, MatchBudget budget) {
        return matchesUpTo(parts.size() - 1, element, budget, Optional.of(new Anchor(combinator, from)));
    }

    /** Whether its last compound may match a sibling of what its first one matches. */
    boolean leadsToSiblings() {
        return parts.stream()
                .skip(1)
                .anyMatch(part ->
                        part.combinator() == Combinator.NEXT_SIBLING || part.combinator() == Combinator.LATER_SIBLING);
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
        if (ShadowStyles.isRoot(element) && !part.isOfHost()) {
            return Truth.NO;
        }
        Truth here = part.matches(element, budget);
        if (here == Truth.NO || last == 0) {
            return here == Truth.NO || anchor.isEmpty()
                    ? here
                    : here.and(Truth.of(anchor.get().reaches(element)));
        }
        if (part.combinator() == Combinator.LATER_SIBLING && anchor.isEmpty()) {
            return here.and(matchesEarlierSibling(last, element, budget));
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

    /** Remembers what it finds out for the siblings that it passes, or each of many would go through all before it. */
    private Truth matchesEarlierSibling(int last, Element element, MatchBudget budget) {
        Map<Element, Truth> known = budget.earlierSiblings(parts.get(last));
        List<Element> passed = new ArrayList<>(2);
        List<Truth> found = new ArrayList<>(2);
        Truth any = Truth.NO;
        for (Element next = element; next != null && any != Truth.YES; next = next.previousElementSibling()) {
            Truth before = known.get(next);
            if (before != null) {
                any = before;
                break;
            }
            Element previous = next.previousElementSibling();
            any = previous == null ? Truth.NO : matchesUpTo(last - 1, previous, budget, Optional.empty());
            passed.add(next);
            found.add(any);
        }
        for (int i = passed.size() - 1; i >= 0; i--) {
            any = any.or(found.get(i));
            known.put(passed.get(i), any);
        }
        return any;
    }

    private static Optional<Element> step(Combinator combinator, Element element) {
        return switch (combinator) {
            case DESCENDANT, CHILD ->
                ShadowStyles.isRoot(element) ? Optional.empty() : Optional.ofNullable(element.parent());
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
