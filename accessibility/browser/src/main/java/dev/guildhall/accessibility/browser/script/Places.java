package dev.guildhall.accessibility.browser.script;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Optional;

/** Finds the elements that scripts name by their place in the snapshot. */
public final class Places {
    /** There is no element. */
    public static final int NONE = -1;

    private Places() {}

    /** The element; empty for one that came into the page after the snapshot. */
    public static Optional<AccessibleElement> find(AccessibilityTree page, int place) {
        return place >= 0 && place < page.elements().size()
                ? Optional.of(page.elements().get(place))
                : Optional.empty();
    }
}
