package dev.guildhall.components.json;

import dev.guildhall.components.breadcrumbs.Breadcrumbs;

/** Reads the options of the breadcrumbs. */
final class BreadcrumbsReader {

    private BreadcrumbsReader() {}

    static Breadcrumbs read(Options o) {
        Breadcrumbs.Builder breadcrumbs = Breadcrumbs.builder()
                .labelText(o.printed("labelText", "Breadcrumb"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        for (Options item : o.objects("items")) {
            breadcrumbs.item(item(item));
        }
        if (o.isTruthy("collapseOnMobile")) {
            breadcrumbs.collapseOnMobile();
        }
        return o.done(breadcrumbs.build());
    }

    private static Breadcrumbs.Item item(Options o) {
        return o.done(Breadcrumbs.Item.of(o.untrimmedContent("html", "text"), o.text("href"))
                .withAttributes(o.attributes("attributes")));
    }
}
