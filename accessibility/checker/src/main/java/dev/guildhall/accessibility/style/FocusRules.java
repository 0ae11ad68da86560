package dev.guildhall.accessibility.style;

import dev.guildhall.accessibility.appearance.FocusLook;
import dev.guildhall.accessibility.appearance.StyleProperty;
import dev.guildhall.accessibility.appearance.StyleValue;
import dev.guildhall.accessibility.appearance.Viewport;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The rules of a page's sheets that hold when something has focus. What they change elsewhere than at the focused element is
 * not followed: such a page may show focus anyhow.
 */
final class FocusRules {
    private final RuleIndex index;
    private final MatchBudget budget = new MatchBudget();
    private final boolean reachElsewhere;

    FocusRules(List<SheetUse> uses, Viewport viewport) {
        List<StyleRule> own = new ArrayList<>();
        boolean elsewhere = false;
        for (SheetUse use : uses) {
            Truth holds = use.condition().holds(viewport);
            for (StyleRule rule : use.sheet().focusRules()) {
                if (holds == Truth.NO) {
                    continue;
                }
                if (!isAboutItself(rule.selector())) {
                    elsewhere |= !onlyRemoves(rule);
                } else if (holds == Truth.YES || !onlyRemoves(rule)) {
                    own.add(rule);
                }
            }
        }
        this.index = new RuleIndex(own, viewport);
        this.reachElsewhere = elsewhere;
    }

    int steps() {
        return budget.spent();
    }

    /** What they make of an element whose style without focus is known. */
    FocusLook lookOf(Element element, ElementStyle without) {
        if (reachElsewhere || !without.isCertainlyWithoutOutline()) {
            return FocusLook.MAY_CHANGE;
        }
        List<RuleIndex.Entry> entries = new ArrayList<>();
        List<String> classes = Arrays.asList(element.attr("class").strip().split("\\s+", -1));
        index.candidates(element, classes, entries::add);
        budget.focus(element);
        boolean isRemoved =
                without.declares(StyleProperty.OUTLINE_STYLE) || without.declares(StyleProperty.OUTLINE_WIDTH);
        for (RuleIndex.Entry entry : entries) {
            Truth applies = entry.rule().selector().matches(element, budget).and(entry.holds());
            if (applies != Truth.NO && !onlyRemoves(entry.rule())) {
                return FocusLook.MAY_CHANGE;
            }
            isRemoved |= applies == Truth.YES;
        }
        return isRemoved ? FocusLook.OUTLINE_TAKEN_AWAY : FocusLook.LEFT_TO_BROWSER;
    }

    /** True if all that a rule does is to set an outline that is none. */
    private static boolean onlyRemoves(StyleRule rule) {
        boolean isOfOutline = !rule.setsMore()
                && rule.variables().isEmpty()
                && rule.declarations().stream()
                        .allMatch(declaration -> declaration.property() == StyleProperty.OUTLINE_STYLE
                                || declaration.property() == StyleProperty.OUTLINE_WIDTH);
        return isOfOutline && rule.declarations().stream().anyMatch(FocusRules::isNone);
    }

    private static boolean isNone(Declaration declaration) {
        return switch (declaration.property()) {
            case OUTLINE_STYLE -> declaration.fixed().equals(Optional.of(new StyleValue.Words("none")));
            case OUTLINE_WIDTH -> declaration.text().strip().matches("0(?:px|em|rem)?");
            default -> false;
        };
    }

    /** True if only the element that the rule styles itself has to have focus. */
    private static boolean isAboutItself(Selector selector) {
        List<Selector.Part> before =
                selector.parts().subList(0, selector.parts().size() - 1);
        return selector.pseudoElement().isEmpty()
                && before.stream().noneMatch(FocusRules::mentionsFocus)
                && selector.subject().compound().stream().noneMatch(FocusRules::reachesOthers);
    }

    /** What holds of an element because another one has focus. */
    private static boolean reachesOthers(SimpleSelector simple) {
        if (simple instanceof SimpleSelector.Group group) {
            return group.alternatives().stream()
                    .anyMatch(one -> one.parts().size() > 1
                            ? mentionsFocus(one)
                            : one.subject().compound().stream().anyMatch(FocusRules::reachesOthers));
        }
        return (simple instanceof PseudoClasses.Plain plain && plain.name().equals("focus-within"))
                || (simple instanceof HasSelector && mentionsFocus(simple));
    }

    /** True if it depends on what has focus whether the selector matches. */
    static boolean mentionsFocus(Selector selector) {
        return selector.parts().stream().anyMatch(FocusRules::mentionsFocus);
    }

    private static boolean mentionsFocus(Selector.Part part) {
        return part.compound().stream().anyMatch(FocusRules::mentionsFocus);
    }

    private static boolean mentionsFocus(SimpleSelector simple) {
        if (simple instanceof SimpleSelector.Group group) {
            return group.alternatives().stream().anyMatch(FocusRules::mentionsFocus);
        }
        if (simple instanceof HasSelector has) {
            return has.alternatives().stream().anyMatch(one -> mentionsFocus(one.selector()));
        }
        return simple instanceof PseudoClasses.Plain plain && plain.name().contains("focus");
    }
}
