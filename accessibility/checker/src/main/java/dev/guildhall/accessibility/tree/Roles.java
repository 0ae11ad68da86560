package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.aria.AriaAttribute;
import dev.guildhall.accessibility.aria.Role;
import java.util.Optional;
import org.jsoup.nodes.Attribute;

/**
 * Settles an element's role: explicit, implicit, or the implicit one after all where a presentational role must be ignored.
 *
 * @see <a href="https://www.w3.org/TR/wai-aria-1.2/#conflict_resolution_presentation_none">WAI-ARIA 1.2, presentational
 *     roles conflict resolution</a>
 */
final class Roles {
    private Roles() {}

    static Role of(AccessibleElement element) {
        Optional<Role> explicit = explicit(element);
        if (explicit.isPresent() && explicit.get() != Role.NONE) {
            return explicit.get();
        }
        Role implicit = implicit(element);
        if (explicit.isEmpty() && implicit != Role.NONE) {
            return implicit;
        }
        if (element.isFocusable() || hasGlobalAriaAttribute(element)) {
            return implicit == Role.NONE ? ImplicitRoles.ofExposed(element) : implicit;
        }
        return Role.NONE;
    }

    static Optional<Role> explicit(AccessibleElement element) {
        String tokens = element.attribute("role");
        if (tokens.isBlank()) {
            return Optional.empty();
        }
        for (String token : tokens.strip().split("\\s+", -1)) {
            Optional<Role> role = Role.named(token);
            if (role.isPresent()) {
                return role;
            }
        }
        return Optional.empty();
    }

    static Role implicit(AccessibleElement element) {
        return inheritsPresentation(element) ? Role.NONE : ImplicitRoles.of(element);
    }

    static boolean hasGlobalAriaAttribute(AccessibleElement element) {
        for (Attribute attribute : element.element().attributes()) {
            if (attribute.getKey().startsWith("aria-")
                    && !attribute.getKey().equals("aria-hidden")
                    && AriaAttribute.named(attribute.getKey())
                            .filter(AriaAttribute::isGlobal)
                            .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The parts of a list or table that is presentational are so too, unless they have a role of their own. */
    private static boolean inheritsPresentation(AccessibleElement element) {
        if (element.is("li")) {
            return element.parent()
                    .filter(parent -> parent.isOneOf("ul", "ol", "menu"))
                    .filter(parent -> parent.role() == Role.NONE)
                    .isPresent();
        }
        if (element.isOneOf("caption", "thead", "tbody", "tfoot", "tr", "td", "th")) {
            return ImplicitRoles.tableAround(element)
                    .filter(table -> table.role() == Role.NONE)
                    .isPresent();
        }
        return false;
    }
}
