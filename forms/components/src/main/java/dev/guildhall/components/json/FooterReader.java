package dev.guildhall.components.json;

import dev.guildhall.components.footer.Footer;
import dev.guildhall.components.footer.Link;
import dev.guildhall.components.footer.Meta;
import dev.guildhall.components.footer.Section;
import dev.guildhall.components.html.Html;

/** Reads the options of the GOV.UK footer. */
final class FooterReader {

    private FooterReader() {}

    static Footer read(Options o) {
        Footer.Builder footer = Footer.builder(Brand.installed(o))
                .contentLicence(notice(o, "contentLicence"))
                .copyright(notice(o, "copyright"))
                .containerClasses(o.text("containerClasses"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        for (Options section : o.objects("navigation")) {
            footer.section(section(section));
        }
        if (o.isTruthy("meta")) {
            footer.meta(meta(o.part("meta")));
        }
        if (o.value("contentLicence") instanceof Value.Null) {
            footer.withoutContentLicence();
        }
        return o.done(footer.build());
    }

    private static Html notice(Options o, String name) {
        if (!o.isTruthy(name)) {
            return Html.empty();
        }
        Options notice = o.part(name);
        return notice.done(notice.truthyContent("html", "text"));
    }

    private static Section section(Options o) {
        Section.Builder section = Section.builder(o.printed("title"))
                .columns(o.integer("columns", 0))
                .width(o.text("width", "full"));
        for (Options link : o.objects("items")) {
            section.link(linkOfSection(link));
        }
        return o.done(section.build());
    }

    private static Meta meta(Options o) {
        Meta.Builder meta = Meta.builder()
                .visuallyHiddenTitle(o.text("visuallyHiddenTitle", "Support links"))
                .html(o.truthyContent("html", "text"));
        for (Options link : o.objects("items")) {
            meta.link(linkOfMeta(link));
        }
        return o.done(meta.build());
    }

    /** Where its text or its address is falsy, the footer leaves it out. */
    private static Link linkOfSection(Options o) {
        return link(o, o.text("text"), o.text("href"));
    }

    private static Link linkOfMeta(Options o) {
        return link(o, o.printed("text"), o.printed("href"));
    }

    private static Link link(Options o, String text, String href) {
        return o.done(Link.of(text, href).withAttributes(o.attributes("attributes")));
    }
}
