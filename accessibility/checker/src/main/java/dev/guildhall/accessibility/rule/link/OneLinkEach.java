package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Neighbouring links lead to different places. */
public final class OneLinkEach implements ElementRule {
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
    public boolean appliesTo(AccessibleElement element) {
        return isLink(element) && before(element).isPresent();
    }

    private static boolean isLink(AccessibleElement element) {
        return element.is("a") && !element.attribute("href").isBlank() && element.isExposed();
    }

    private static Optional<AccessibleElement> before(AccessibleElement link) {
        Node node = link.element().previousSibling();
        while (node instanceof TextNode text && text.isBlank()) {
            node = node.previousSibling();
        }
        Node found = node;
        return link.parent().stream()
                .flatMap(parent -> parent.children().stream())
                .filter(sibling -> sibling.element().equals(found) && isLink(sibling))
                .findFirst();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        AccessibleElement before = before(element).orElseThrow();
        return before.attribute("href").strip().equals(element.attribute("href").strip())
                ? Verdict.failed("This link leads where the one before it leads, so people meet it twice.")
                : Verdict.passed();
    }
}
