package dev.guildhall.components.json;

import dev.guildhall.components.footer.Footer;
import dev.guildhall.components.footer.Link;
import dev.guildhall.components.footer.Meta;
import dev.guildhall.components.footer.Section;
import dev.guildhall.components.html.Html;
import java.util.List;
import java.util.function.Function;

/** Reads the options of the GOV.UK footer. */
final class FooterReader {

    private FooterReader() {}

    static Footer read(Options o) {
        Footer.Builder footer = Footer.builder(Brand.installed(o))
                .navigation(o.objects("navigation").stream()
                        .map(FooterReader::section)
                        .toList())
                .contentLicence(notice(o, "contentLicence"))
                .copyright(notice(o, "copyright"))
                .containerClasses(o.text("containerClasses"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"));
        o.object("meta", FooterReader::meta).ifPresent(footer::meta);
        if (o.value("contentLicence") instanceof Value.Null) {
            footer.withoutContentLicence();
        }
        return o.done(footer.build());
    }

    private static Html notice(Options o, String name) {
        return o.object(name, notice -> notice.done(notice.truthyContent("html", "text")))
                .orElse(Html.empty());
    }

    private static Section section(Options o) {
        return o.done(Section.builder(o.printed("title"))
                .columns(o.integer("columns", 0))
                .width(o.text("width", "full"))
                .links(links(o, FooterReader::linkOfSection))
                .build());
    }

    private static Meta meta(Options o) {
        return o.done(Meta.builder()
                .visuallyHiddenTitle(o.text("visuallyHiddenTitle", "Support links"))
                .links(links(o, FooterReader::linkOfMeta))
                .html(o.truthyContent("html", "text"))
                .build());
    }

    private static List<Link> links(Options o, Function<Options, Link> reader) {
        return o.objects("items").stream().map(reader).toList();
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
