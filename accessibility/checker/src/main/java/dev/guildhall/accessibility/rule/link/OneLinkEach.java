package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Neighbouring links lead to different places. */
final class OneLinkEach implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "adjacent-links", "Neighbouring links lead to different places")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .appliesTo("every link right after another one")
            .expects("it leads elsewhere")
            .advice("Put the picture and the words into one link.")
            .affects(Affected.SCREEN_READER_USERS, Affected.KEYBOARD_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<Judgement> judgements = new ArrayList<>();
        for (AccessibleElement parent : page.elements()) {
            Optional<AccessibleElement> before = Optional.empty();
            for (AccessibleElement child : parent.children()) {
                if (isLink(child)) {
                    before.filter(link -> isRightAfter(child, link))
                            .ifPresent(link -> judgements.add(new Judgement(child, verdict(link, child))));
                    before = Optional.of(child);
                } else {
                    before = Optional.empty();
                }
            }
        }
        return judgements;
    }

    private static boolean isLink(AccessibleElement element) {
        return element.is("a") && !element.attribute("href").isBlank() && element.isExposed();
    }

    private static boolean isRightAfter(AccessibleElement link, AccessibleElement before) {
        Node node = link.element().previousSibling();
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        return before.element().equals(node);
    }

    private static Verdict verdict(AccessibleElement before, AccessibleElement link) {
        return before.attribute("href").strip().equals(link.attribute("href").strip())
                ? Verdict.failed("This link leads where the one before it leads, so people meet it twice.")
                : Verdict.passed();
    }
}
