package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.aria.Relations;
import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;
import java.util.Set;

/** An element with a role stands inside the role that it belongs to. */
final class RequiredContext implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "required-context", "Role stands where it belongs")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.INFO_AND_RELATIONSHIPS)
            .act("ff89c9")
            .appliesTo(
                    "every element that assistive technology meets with a role attribute that belongs inside another role")
            .expects("it is the child, in the accessibility tree, of an element with such a role")
            .advice(
                    "Put it inside an element with the role that it belongs to, or use the HTML elements, such as ul and li.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return element.explicitRole()
                        .filter(role -> role == element.role() && role != element.implicitRole())
                        .filter(role -> !Relations.contextsOf(role).isEmpty())
                        .isPresent()
                && (element.isHtml() || element.isSvg())
                && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        Set<Role> contexts = Relations.contextsOf(element.role());
        Optional<Role> owner = element.owner().map(AccessibleElement::role);
        if (owner.filter(contexts::contains).isPresent()) {
            return Verdict.passed();
        }
        String belongs = "An element with the role " + element.role().token() + " belongs directly inside "
                + RoleWords.anyOf(contexts);
        if (isInsideCustomElement(element)) {
            return Verdict.cannotTell(belongs + ". Does the custom element around it have such a role?");
        }
        return Verdict.failed(belongs + ", and this one does not stand there.");
    }

    private static boolean isInsideCustomElement(AccessibleElement element) {
        for (AccessibleElement around = element.parent().orElse(null);
                around != null;
                around = around.parent().orElse(null)) {
            if (around.element().normalName().contains("-")) {
                return true;
            }
        }
        return false;
    }
}
