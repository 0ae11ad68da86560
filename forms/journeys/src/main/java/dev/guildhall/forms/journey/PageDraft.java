package dev.guildhall.forms.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A page whose routes are still being declared. */
record PageDraft(String id, Function<List<Route>, Page> form, List<Route> routes) {

    PageDraft(String id, Function<List<Route>, Page> form) {
        this(id, form, new ArrayList<>());
    }

    Page page() {
        return form.apply(routes);
    }
}
