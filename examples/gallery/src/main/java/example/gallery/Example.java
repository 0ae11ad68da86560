package example.gallery;

import dev.guildhall.components.details.Details;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import example.gallery.source.JavaSource;

/**
 * One example of a component, with the Java that makes it.
 *
 * @param component the component's name in the Design System, for example {@code error-summary}
 * @param name what the example is called, for example {@code with hint text}
 * @param slug the name as the last part of an address; no other example of the component has it
 * @param made the component itself
 */
public record Example(String component, String name, String slug, Component made, JavaSource source) {

    String html() {
        return made.toHtml().toString();
    }

    /** Its id on the component's page. */
    public String anchor() {
        return "example-" + slug;
    }

    /** Its HTML, behind a summary. */
    public Component markup() {
        return Details.builder()
                .summaryHtml(Html.of("HTML<span class=\"govuk-visually-hidden\"> of " + Html.text(title()) + "</span>"))
                .html(Pages.code(html().strip()))
                .build();
    }

    /** The component's and the example's name, for titles. */
    public String title() {
        return Words.sentence(component) + ": " + name;
    }
}
