package dev.guildhall.components.json;

import dev.guildhall.components.html.Html;
import dev.guildhall.components.servicenavigation.ServiceNavigation;

/** Reads the options of the service navigation. */
final class ServiceNavigationReader {

    private ServiceNavigationReader() {}

    static ServiceNavigation read(Options o) {
        ServiceNavigation.Builder service = ServiceNavigation.builder()
                .ariaLabel(o.printed("ariaLabel", "Service information"))
                .menuButtonText(o.text("menuButtonText", "Menu"))
                .menuButtonLabel(o.text("menuButtonLabel"))
                .navigationLabel(o.text("navigationLabel"))
                .navigationId(o.text("navigationId", "navigation"))
                .navigationClasses(o.text("navigationClasses"))
                .serviceName(o.text("serviceName"))
                .serviceUrl(o.text("serviceUrl"))
                .navigation(o.truthyObjects("navigation").stream()
                        .map(ServiceNavigationReader::item)
                        .toList())
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("collapseNavigationOnMobile")) {
            service.collapseNavigationOnMobile();
        } else if (o.isGiven("collapseNavigationOnMobile")) {
            service.showNavigationOnMobile();
        }
        o.object("slots").ifPresent(slots -> slots(slots, service));
        return o.done(service.build());
    }

    private static void slots(Options slots, ServiceNavigation.Builder service) {
        service.startSlot(slots.untrimmedMarkup("start"))
                .navigationStartSlot(slots.untrimmedMarkup("navigationStart"))
                .navigationEndSlot(slots.untrimmedMarkup("navigationEnd"));
        if (slots.value("end") instanceof Value.Text) {
            service.endSlot(slots.untrimmedMarkup("end"));
        } else {
            slots.object("end").ifPresent(end -> endSlot(end, service));
        }
        slots.done(service);
    }

    private static void endSlot(Options end, ServiceNavigation.Builder service) {
        service.endSlot(end.untrimmedMarkup("html"));
        if (end.printed("align").equals("inline")) {
            service.endSlotInline();
        }
        end.done(service);
    }

    private static ServiceNavigation.Item item(Options o) {
        boolean isShown = o.isTruthy("href") || o.isTruthy("html") || o.isTruthy("text");
        ServiceNavigation.Item.Builder item = ServiceNavigation.Item.builder()
                .html(isShown ? o.untrimmedContent("html", "text") : Html.empty())
                .href(o.text("href"))
                .attributes(o.attributes("attributes"));
        if (o.isTruthy("current")) {
            item.current();
        }
        if (o.isTruthy("active")) {
            item.active();
        }
        return o.done(item.build());
    }
}
