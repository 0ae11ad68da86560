package dev.guildhall.components.json;

import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.servicenavigation.ServiceNavigation;

/** Reads the options of the service navigation. */
final class ServiceNavigationReader {

    private ServiceNavigationReader() {}

    static ServiceNavigation read(Options o) {
        ServiceNavigation.Builder service = ServiceNavigation.builder()
                .ariaLabel(o.printed("ariaLabel", "Service information"))
                .menuButtonText(o.text("menuButtonText", "Menu"))
                .navigationLabel(o.text("navigationLabel"))
                .navigationId(o.text("navigationId", "navigation"))
                .navigationClasses(o.text("navigationClasses"))
                .serviceName(o.text("serviceName"))
                .serviceUrl(o.text("serviceUrl"))
                .classes(o.text("classes"));
        for (Options item : o.truthyObjects("navigation")) {
            service.item(item(item));
        }
        service.attributes(menuButtonLabel(o, service));
        if (o.isTruthy("collapseNavigationOnMobile")) {
            service.collapseNavigationOnMobile();
        } else if (o.isGiven("collapseNavigationOnMobile")) {
            service.showNavigationOnMobile();
        }
        if (o.isTruthy("slots")) {
            slots(o.part("slots"), service);
        }
        return o.done(service.build());
    }

    /** A label that equals the text in JavaScript's way is left out; one that only looks like it is written instead. */
    private static Attributes menuButtonLabel(Options o, ServiceNavigation.Builder service) {
        Value text = o.isTruthy("menuButtonText") ? o.value("menuButtonText") : new Value.Text("Menu");
        Value label = o.value("menuButtonLabel");
        OddAttributes odd = new OddAttributes();
        if (label.isTruthy() && !label.looselyEquals(text)) {
            if (label.print().equals(text.print())) {
                odd.add(new Attributes.Attribute.Valued("aria-label", label.print()));
            }
            service.menuButtonLabel(label.print());
        }
        return odd.before(o.attributes("attributes"));
    }

    private static void slots(Options slots, ServiceNavigation.Builder service) {
        service.startSlot(slots.untrimmedMarkup("start"))
                .navigationStartSlot(slots.untrimmedMarkup("navigationStart"))
                .navigationEndSlot(slots.untrimmedMarkup("navigationEnd"));
        if (slots.value("end") instanceof Value.Text) {
            service.endSlot(slots.untrimmedMarkup("end"));
        } else if (slots.isTruthy("end")) {
            endSlot(slots.part("end"), service);
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
