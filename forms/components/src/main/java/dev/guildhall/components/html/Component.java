package dev.guildhall.components.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * A part of a page with all its options set: immutable, safe to share between threads, rendered as often as you like.
 *
 * <pre>{@code
 * Component button = Button.builder().text("Continue").build();
 * button.renderTo(response.getWriter());  // streams, builds no string
 * String markup = button.toHtml().toString();
 * }</pre>
 *
 * <p>It is also jte {@link Content}: {@code ${button}} in any jte template writes its markup.
 */
public interface Component extends Content {

    /** Writes the component into a running template; text is escaped here, whatever the output would do by itself. */
    @Override
    void writeTo(TemplateOutput output);

    /**
     * Writes the component's markup.
     *
     * @throws IOException when {@code out} does
     */
    default void renderTo(Appendable out) throws IOException {
        try {
            writeTo(EscapingOutput.to(out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The component as markup for an option of another component; rendered when that one is, straight into its output. */
    default Html toHtml() {
        return new Rendered(this);
    }
}
