package dev.guildhall.accessibility.rule.bypass;

import dev.guildhall.accessibility.aria.Role;
import dev.guildhall.accessibility.rule.sight.Sight;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The blocks of a page that other pages of the service are likely to have, too: navigation, asides, header and footer, and
 * what is this page's own after the first of them. Which blocks do repeat cannot be told from one page.
 */
final class Blocks {

    private static final Set<Role> REPEATED =
            Set.of(Role.NAVIGATION, Role.COMPLEMENTARY, Role.BANNER, Role.CONTENTINFO);

    /** Landmarks that are asked only outside of blocks; a list of this page's contents is one, too. */
    private static final Set<Role> LANDMARKS =
            Set.of(Role.MAIN, Role.REGION, Role.FORM, Role.SEARCH, Role.NAVIGATION, Role.COMPLEMENTARY);

    /** Where paragraphs, quotations and data stand; stray words elsewhere may belong to what repeats. */
    private static final String[] TEXT = {"p", "blockquote", "dd", "pre", "td"};

    private final AccessibilityTree page;
    private final SkipLinks skipLinks;
    private final Map<AccessibleElement, Integer> places = new HashMap<>();
    private final Set<AccessibleElement> repeated = new HashSet<>();
    /** For each element, the place of the next that people perceive, itself included. */
    private final int[] next;

    private final int firstRepeated;

    private Blocks(AccessibilityTree page) {
        this.page = page;
        this.skipLinks = SkipLinks.of(page);
        List<AccessibleElement> elements = page.elements();
        this.next = new int[elements.size() + 1];
        int first = elements.size();
        for (int place = 0; place < elements.size(); place++) {
            AccessibleElement element = elements.get(place);
            places.put(element, place);
            if (isInBlock(element)) {
                repeated.add(element);
                first = Perceived.is(element) ? Math.min(first, place) : first;
            }
        }
        this.firstRepeated = first;
        next[elements.size()] = elements.size();
        for (int place = elements.size() - 1; place >= 0; place--) {
            next[place] = Perceived.is(elements.get(place)) ? place : next[place + 1];
        }
    }

    static Blocks of(AccessibilityTree page) {
        return new Blocks(page);
    }

    private boolean isInBlock(AccessibleElement element) {
        return element.parent().filter(repeated::contains).isPresent()
                || (REPEATED.contains(element.role()) && element.isRendered() && !skipLinks.areAllLinksOf(element));
    }

    /** Whether there is something to get past that another page may have, too, and something to get to after it. */
    boolean areInTheWay() {
        return page.isHtmlPage()
                && skipLinks.mayLeadElsewhere()
                && page.elements().stream()
                        .anyMatch(element -> element.isOneOf(TEXT)
                                && isOwn(element)
                                && !element.ownText().isBlank()
                                && !element.visibilityIsUncertain());
    }

    /** Whether the element is this page's own, after a block. */
    private boolean isOwn(AccessibleElement element) {
        return places.getOrDefault(element, 0) > firstRepeated && !repeated.contains(element) && Perceived.is(element);
    }

    /** Whether a heading that people see and hear stands with what is this page's own. */
    boolean leaveOutAHeading() {
        return page.elements().stream()
                .anyMatch(element -> element.role() == Role.HEADING
                        && element.isExposed()
                        && !element.name().isEmpty()
                        && Sight.of(page).isSeen(element)
                        && places.getOrDefault(element, 0) > firstRepeated
                        && !repeated.contains(element));
    }

    /** Whether a landmark begins with what is this page's own. */
    boolean leaveOutALandmark() {
        return page.elements().stream().anyMatch(element -> isLandmark(element) && !beginsWithABlock(element));
    }

    /** Whether there is a landmark, be it that it begins with something that may repeat. */
    boolean areInALandmark() {
        return page.elements().stream().anyMatch(this::isLandmark);
    }

    private boolean isLandmark(AccessibleElement element) {
        return LANDMARKS.contains(element.role()) && element.isExposed() && !repeated.contains(element);
    }

    private boolean beginsWithABlock(AccessibleElement landmark) {
        return nextFrom(landmark).filter(repeated::contains).isPresent();
    }

    private Optional<AccessibleElement> nextFrom(AccessibleElement element) {
        int place = next[places.getOrDefault(element, 0)];
        return place < page.elements().size() ? Optional.of(page.elements().get(place)) : Optional.empty();
    }

    /** Whether a link leads past them, to what is this page's own or to just before it. */
    boolean areSkipped() {
        return skipLinks.targets().stream()
                .anyMatch(target -> nextFrom(target).filter(this::isOwn).isPresent());
    }

    /** Whether people open each block before they meet it. */
    boolean areAllFolded() {
        int lastOwn = -1;
        for (int place = page.elements().size() - 1; place >= 0 && lastOwn < 0; place--) {
            lastOwn = isOwn(page.elements().get(place)) ? place : -1;
        }
        for (AccessibleElement element : page.elements().subList(0, lastOwn + 1)) {
            if (repeated.contains(element) && Perceived.is(element) && !Folding.isFolded(element)) {
                return false;
            }
        }
        return true;
    }

    /** Whether something may lead past them, or take them away, that only a person can tell. */
    boolean mayBeSkippedOtherwise() {
        return Folding.isPossibleIn(page) || skipLinks.mayLeadIntoThisPage();
    }
}
