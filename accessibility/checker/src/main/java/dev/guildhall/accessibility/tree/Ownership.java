package dev.guildhall.accessibility.tree;

import dev.guildhall.accessibility.aria.Role;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who is whose child in the accessibility tree: the DOM, changed by {@code aria-owns}, without what is not exposed. */
final class Ownership {
    private final AccessibilityTree tree;
    private final Map<AccessibleElement, AccessibleElement> ownerByAria = new HashMap<>();
    private final Map<AccessibleElement, List<AccessibleElement>> givenByAria = new HashMap<>();

    Ownership(AccessibilityTree tree) {
        this.tree = tree;
        for (AccessibleElement owner : tree.elements()) {
            if (!owner.has("aria-owns")) {
                continue;
            }
            List<AccessibleElement> given = new ArrayList<>();
            for (AccessibleElement owned : owner.referencedBy("aria-owns")) {
                if (!isInside(owner, owned) && ownerByAria.putIfAbsent(owned, owner) == null) {
                    given.add(owned);
                }
            }
            givenByAria.put(owner, given);
        }
    }

    /** The elements that {@code aria-owns} gives to this one, as far as nobody else has them. */
    List<AccessibleElement> givenTo(AccessibleElement owner) {
        return givenByAria.isEmpty() ? List.of() : givenByAria.getOrDefault(owner, List.of());
    }

    boolean isGivenAway(AccessibleElement element) {
        return !ownerByAria.isEmpty() && ownerByAria.containsKey(element);
    }

    static List<AccessibleElement> ownedBy(AccessibleElement owner) {
        Ownership ownership = owner.page().ownership();
        List<AccessibleElement> owned = new ArrayList<>();
        Map<AccessibleElement, Boolean> seen = new HashMap<>();
        Deque<AccessibleElement> rest = new ArrayDeque<>();
        ownership.pushChildren(owner, rest);
        while (!rest.isEmpty()) {
            AccessibleElement next = rest.pop();
            ownership.tree.budget().spend();
            if (seen.put(next, true) != null || next.isProgrammaticallyHidden()) {
                continue;
            }
            if (isTransparent(next)) {
                ownership.pushChildren(next, rest);
            } else {
                owned.add(next);
            }
        }
        return owned;
    }

    static Optional<AccessibleElement> ownerOf(AccessibleElement element) {
        Ownership ownership = element.page().ownership();
        Map<AccessibleElement, Boolean> seen = new HashMap<>();
        Optional<AccessibleElement> owner = ownership.directOwner(element);
        while (owner.isPresent() && isTransparent(owner.get()) && seen.put(owner.get(), true) == null) {
            ownership.tree.budget().spend();
            owner = ownership.directOwner(owner.get());
        }
        return owner;
    }

    private Optional<AccessibleElement> directOwner(AccessibleElement element) {
        AccessibleElement byAria = ownerByAria.get(element);
        return byAria != null ? Optional.of(byAria) : element.parent();
    }

    private void pushChildren(AccessibleElement owner, Deque<AccessibleElement> rest) {
        List<AccessibleElement> children = new ArrayList<>();
        for (AccessibleElement child : owner.children()) {
            if (!isGivenAway(child)) {
                children.add(child);
            }
        }
        children.addAll(givenTo(owner));
        Collections.reverse(children);
        children.forEach(rest::push);
    }

    /** True if assistive technology looks through the element at what it contains. */
    private static boolean isTransparent(AccessibleElement element) {
        Role role = element.role();
        if (role == Role.NONE) {
            return true;
        }
        return (role == Role.GENERIC || role == Role.UNMAPPED)
                && !Roles.hasGlobalAriaAttribute(element)
                && !element.isFocusable();
    }

    private static boolean isInside(AccessibleElement element, AccessibleElement around) {
        for (AccessibleElement step = element;
                step != null;
                step = step.parent().orElse(null)) {
            if (step == around) {
                return true;
            }
        }
        return false;
    }
}
