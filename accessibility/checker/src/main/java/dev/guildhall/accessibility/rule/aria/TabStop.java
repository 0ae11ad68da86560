package dev.guildhall.accessibility.rule.aria;

import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import dev.guildhall.accessibility.tree.FrameContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in the page that the Tab key reaches: a control, or a frame with a control in it.
 *
 * @param isCertain false where it depends on what people do first, or on a page that stands elsewhere
 */
record TabStop(AccessibleElement element, boolean isCertain) {
    /** Those of a page, in the order of the source; worked out once for all rules. */
    static List<TabStop> of(AccessibilityTree page) {
        return page.shared(All.class, All::of).stops();
    }

    private static Optional<TabStop> at(AccessibleElement element) {
        boolean shown = !element.visibilityIsUncertain() && !element.isInClosedDetails();
        if (element.isInTabOrder()) {
            return Optional.of(new TabStop(element, shown));
        }
        if (!element.is("iframe") || element.hasNegativeTabindex() || !element.isFocusable()) {
            return Optional.empty();
        }
        Optional<AccessibilityTree> content = FrameContent.of(element);
        if (content.isPresent()) {
            return content.get().elements().stream()
                    .filter(AccessibleElement::isInTabOrder)
                    .map(inside -> new TabStop(
                            element, shown && !inside.visibilityIsUncertain() && !inside.isInClosedDetails()))
                    .reduce(TabStop::surer);
        }
        return element.attribute("src").isBlank() ? Optional.empty() : Optional.of(new TabStop(element, false));
    }

    /** This one, unless only the other is certain. */
    TabStop surer(TabStop other) {
        return isCertain || !other.isCertain ? this : other;
    }

    private record All(List<TabStop> stops) {
        static All of(AccessibilityTree page) {
            List<TabStop> stops = new ArrayList<>();
            page.elements().forEach(element -> at(element).ifPresent(stops::add));
            return new All(List.copyOf(stops));
        }
    }
}
