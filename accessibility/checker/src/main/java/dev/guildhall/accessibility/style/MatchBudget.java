package dev.guildhall.accessibility.style;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The matching of selectors on one page: how much work may still be spent on it, and what it has found out already. */
final class MatchBudget {
    /** Steps of matching that one page may cost. */
    static final int MAX_STEPS = 5_000_000;

    private int left = MAX_STEPS;
    private @Nullable Element focused;
    private final Map<Element, Map<Element, Place>> places = new HashMap<>();
    private final IdentityHashMap<Selector.Part, Map<Element, Truth>> earlierSiblings = new IdentityHashMap<>();
    private final IdentityHashMap<HasSelector, Map<Element, Truth>> answers = new IdentityHashMap<>();

    /** From now on, this element has focus; none has in the styles that most rules judge. */
    void focus(Element element) {
        focused = element;
    }

    boolean hasFocus(Element element) {
        return element.equals(focused);
    }

    /** The answers to {@code :has}, which many elements inside ask of the same one. */
    Map<Element, Truth> answersOf(HasSelector selector) {
        return answers.computeIfAbsent(selector, key -> new HashMap<>());
    }

    /** Whether something before an element, among its siblings, matches all that stands before that part of a selector. */
    Map<Element, Truth> earlierSiblings(Selector.Part part) {
        return earlierSiblings.computeIfAbsent(part, key -> new HashMap<>());
    }

    /** Takes one step; false when nothing is left, and then nothing is known any more. */
    boolean spend() {
        if (left == 0) {
            return false;
        }
        left--;
        return true;
    }

    /** The steps that were taken. */
    int spent() {
        return MAX_STEPS - left;
    }

    boolean isSpent() {
        return left == 0;
    }

    /** Where the element stands among its siblings, counted once for all of them. */
    Place placeOf(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return new Place(1, 1, 1, 1);
        }
        Place place = places.computeIfAbsent(parent, MatchBudget::numbered).get(element);
        return place == null ? new Place(1, 1, 1, 1) : place;
    }

    private static Map<Element, Place> numbered(Element parent) {
        List<Element> children = new ArrayList<>(parent.children());
        Map<String, Integer> ofType = new HashMap<>();
        children.forEach(child -> ofType.merge(child.normalName(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        Map<Element, Place> numbered = new HashMap<>();
        int index = 0;
        for (Element child : children) {
            index++;
            int type = seen.merge(child.normalName(), 1, Integer::sum);
            int all = ofType.getOrDefault(child.normalName(), type);
            numbered.put(child, new Place(index, children.size() + 1 - index, type, all + 1 - type));
        }
        return numbered;
    }

    /** Places among siblings, from 1: from the first, from the last, and both among those of the same name. */
    record Place(int first, int last, int firstOfType, int lastOfType) {}
}
