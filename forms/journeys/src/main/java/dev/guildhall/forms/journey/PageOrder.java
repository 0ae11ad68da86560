package dev.guildhall.forms.journey;

import java.util.Optional;

/** Pages that follow one another as declared unless a route says otherwise. */
public interface PageOrder {

    /** The page with this id, as a route names it. */
    Optional<Page> page(String pageId);

    /** The page that follows in the declared order; empty after the last. */
    Optional<Page> pageAfter(Page page);

    /** The section that the page belongs to, where it is met only under a condition that is asked on the way. */
    default Optional<Section> conditional(Page page) {
        return Optional.empty();
    }
}
