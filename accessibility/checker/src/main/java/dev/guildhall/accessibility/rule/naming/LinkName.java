package dev.guildhall.accessibility.rule.naming;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import dev.guildhall.accessibility.tree.AccessibleName;

/** A link has a name. */
final class LinkName implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("link-name", "Link has a name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.LINK_PURPOSE_IN_CONTEXT)
            .criterion(Criterion.NAME_ROLE_VALUE)
            .act("c487ae")
            .appliesTo("every link that assistive technology meets")
            .expects("it has an accessible name")
            .advice("Put words in the link that say where it goes; an image in it needs an alt attribute.")
            .affects(Affected.SCREEN_READER_USERS, Affected.SPEECH_RECOGNITION_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.role().inheritsFrom(Role.LINK) && element.isHtml() && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        if (element.name().isEmpty()) {
            return Verdict.failed("This link has no name.");
        }
        return isNamedByDecoration(element)
                ? Verdict.cannotTell(
                        "Is the title of this link's picture read out? An empty alt says that the picture says nothing.")
                : Verdict.passed();
    }

    private static boolean isNamedByDecoration(AccessibleElement link) {
        return link.name().source() == AccessibleName.Source.CONTENT
                && !link.element().hasText()
                && link.element().getElementsByTag("img").stream()
                        .anyMatch(image -> image.hasAttr("alt")
                                && image.attr("alt").isEmpty()
                                && image.attr("title")
                                        .strip()
                                        .equals(link.name().text()));
    }
}
