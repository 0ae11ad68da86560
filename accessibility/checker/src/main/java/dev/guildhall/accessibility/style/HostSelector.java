package dev.guildhall.accessibility.style;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * {@code :host} and {@code :host(...)}. The template that declares a shadow root stands for the host inside the shadow tree.
 *
 * @param conditions what the host must be; empty if anything
 * @see <a href="https://www.w3.org/TR/css-scoping-1/#host-selector">CSS Scoping 1, the shadow host</a>
 */
record HostSelector(List<Selector> conditions) implements SimpleSelector {
    @Override
    public Truth matches(Element element, MatchBudget budget) {
        Element host = element.parent();
        if (!ShadowStyles.isRoot(element) || host == null) {
            return Truth.NO;
        }
        return conditions.isEmpty() ? Truth.YES : new Group("is", conditions).matches(host, budget);
    }

    @Override
    public Selector.Specificity specificity() {
        return new Selector.Specificity(0, 1, 0).plus(new Group("is", conditions).specificity());
    }
}
