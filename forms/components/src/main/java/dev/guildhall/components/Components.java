package dev.guildhall.components;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.json.Readers;
import dev.guildhall.components.option.OptionsException;
import java.util.SortedSet;

/**
 * Every component by its name in the Design System, with its options as JSON: for tools, previews and tests.
 *
 * <pre>{@code
 * Component button = Components.parse("button", "{\"text\": \"Continue\"}");
 * String html = Components.render("button", "{\"text\": \"Continue\"}");
 * }</pre>
 *
 * <p>The options are those of govuk-frontend's Nunjucks macros, and every falsy, empty, zero or null value means what it
 * means there. {@code html} options are taken as they are: never put into them what a person typed.
 */
public final class Components {

    private Components() {}

    /** The names of all components, for example {@code error-summary}. */
    public static SortedSet<String> names() {
        return Readers.names();
    }

    /**
     * The component with these options.
     *
     * @throws OptionsException when the component or an option is unknown, naming it and the nearest known name; when an
     *     option is of the wrong kind; when the JSON is malformed, with line and column
     */
    public static Component parse(String component, String optionsJson) {
        return Readers.read(component, optionsJson);
    }

    /**
     * The markup of the component with these options.
     *
     * @throws OptionsException as {@link #parse} does
     */
    public static String render(String component, String optionsJson) {
        return parse(component, optionsJson).toHtml().toString();
    }
}
