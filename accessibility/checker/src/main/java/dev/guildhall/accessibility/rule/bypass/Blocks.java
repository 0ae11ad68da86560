package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks of a page that other pages of the service are likely to have, too: navigation, asides, header and footer. Which
 * blocks do repeat cannot be told from one page.
 */
final class Blocks {

    private static final Set<Role> REPEATED =
            Set.of(Role.NAVIGATION, Role.COMPLEMENTARY, Role.BANNER, Role.CONTENTINFO);

    private final AccessibilityTree page;
    private final Set<AccessibleElement> repeated = new HashSet<>();
    private boolean hasOtherText;

    private Blocks(AccessibilityTree page) {
        this.page = page;
    }

    static Blocks of(AccessibilityTree page) {
        Blocks blocks = new Blocks(page);
        for (AccessibleElement element : page.elements()) {
            boolean isIn = element.parent().filter(blocks.repeated::contains).isPresent();
            if (isIn || (REPEATED.contains(element.role()) && element.isRendered())) {
                blocks.repeated.add(element);
            } else if (element.is("p")
                    && element.isRendered()
                    && !element.element().ownText().isBlank()) {
                blocks.hasOtherText = true;
            }
        }
        return blocks;
    }

    /** Whether there is something to get past, and something to get to. */
    boolean areInTheWay() {
        return page.isHtmlPage() && !repeated.isEmpty() && hasOtherText;
    }

    boolean hold(AccessibleElement element) {
        return repeated.contains(element);
    }

    /** Whether a heading stands with what is this page's own. */
    boolean leaveOutAHeading() {
        return page.elements().stream()
                .anyMatch(element -> element.role() == Role.HEADING
                        && element.isExposed()
                        && !element.name().isEmpty()
                        && !hold(element));
    }

    /** Whether a landmark holds what is this page's own. */
    boolean leaveOutALandmark() {
        return page.elements().stream()
                .anyMatch(element ->
                        (element.role() == Role.MAIN || element.role() == Role.REGION || element.role() == Role.FORM)
                                && element.isExposed()
                                && !hold(element));
    }

    /** Whether a link leads past them. */
    boolean areSkipped() {
        return page.elements().stream()
                .anyMatch(element -> element.is("a")
                        && element.isRendered()
                        && target(element)
                                .filter(to -> !hold(to) && !to.is("body"))
                                .isPresent());
    }

    private Optional<AccessibleElement> target(AccessibleElement link) {
        String address = link.attribute("href").strip();
        return address.startsWith("#") && address.length() > 1 ? page.withId(address.substring(1)) : Optional.empty();
    }

    /** Whether something may lead past them, or take them away, that only a script knows of. */
    boolean mayBeSkippedByScript() {
        List<AccessibleElement> all = page.elements();
        return all.stream().anyMatch(element -> element.has("onclick") || element.is("script"));
    }
}
