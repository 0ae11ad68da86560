package dev.guildhall.accessibility.style;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** {@code :has(> img)}: true of an element from which one of the selectors leads to another. */
record HasSelector(List<Relative> alternatives) implements SimpleSelector {
    /** A selector and what joins its first compound to the element that {@code :has} is asked of. */
    record Relative(Selector.Combinator combinator, Selector selector) {}

    @Override
    public Truth matches(Element element, MatchBudget budget) {
        Map<Element, Truth> answers = budget.answersOf(this);
        Truth known = answers.get(element);
        if (known == null) {
            known = leadsSomewhere(element, budget);
            answers.put(element, known);
        }
        return known;
    }

    private Truth leadsSomewhere(Element element, MatchBudget budget) {
        Truth any = Truth.NO;
        for (Relative relative : alternatives) {
            any = any.or(leadsSomewhere(relative, element, budget));
            if (any == Truth.YES) {
                return any;
            }
        }
        return any;
    }

    private static Truth leadsSomewhere(Relative relative, Element from, MatchBudget budget) {
        boolean ofSiblings = relative.combinator() == Selector.Combinator.NEXT_SIBLING
                || relative.combinator() == Selector.Combinator.LATER_SIBLING;
        Truth any = Truth.NO;
        if (!ofSiblings) {
            return within(relative, from, from, budget);
        }
        for (Element sibling = from.nextElementSibling(); sibling != null; sibling = sibling.nextElementSibling()) {
            any = any.or(relative.selector().matchesFrom(relative.combinator(), from, sibling, budget))
                    .or(within(relative, from, sibling, budget));
            boolean isLast = relative.combinator() == Selector.Combinator.NEXT_SIBLING
                    && !relative.selector().leadsToSiblings();
            if (any == Truth.YES || isLast || budget.isSpent()) {
                break;
            }
        }
        return budget.isSpent() ? Truth.UNKNOWN : any;
    }

    private static Truth within(Relative relative, Element from, Element around, MatchBudget budget) {
        Truth any = Truth.NO;
        for (Element inside : around.getAllElements()) {
            if (inside.equals(around)) {
                continue;
            }
            if (!budget.spend()) {
                return Truth.UNKNOWN;
            }
            any = any.or(relative.selector().matchesFrom(relative.combinator(), from, inside, budget));
            if (any == Truth.YES) {
                return any;
            }
        }
        return any;
    }

    @Override
    public Selector.Specificity specificity() {
        return alternatives.stream()
                .map(relative -> relative.selector().specificity())
                .max(Selector.Specificity::compareTo)
                .orElse(Selector.Specificity.NONE);
    }
}
