package dev.guildhall.components.html;

import gg.jte.Content;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * A piece of a page that may be written as it stands: markup that you vouch for, text that will be escaped, or components.
 *
 * <pre>{@code
 * Html.text("Fish & chips")           // its ampersand is escaped
 * Html.of("<strong>Now</strong>")     // written as it is: never pass what a person typed
 * Html.join(label, input)             // components, one after the other
 * }</pre>
 *
 * <p>A {@code String} is never taken for markup, so that forgetting to escape does not compile. Immutable; equal when
 * made the same way from the same parts.
 */
public sealed interface Html extends Content permits Joined, Markup, PlainText, Rendered {

    /** Nothing at all: what an option holds when it is left out. */
    static Html empty() {
        return PlainText.EMPTY;
    }

    /** Markup that you vouch for; it reaches the page as it is. */
    static Html of(String trustedMarkup) {
        return trustedMarkup.isEmpty() ? empty() : new Markup(trustedMarkup);
    }

    /** Plain text; escaped while it is written. */
    static Html text(String text) {
        return text.isEmpty() ? empty() : new PlainText(text);
    }

    /** Pieces one after the other, each on a line of its own. */
    static Html join(List<? extends Content> pieces) {
        return pieces.isEmpty() ? empty() : new Joined(pieces);
    }

    /** Pieces one after the other, each on a line of its own. */
    static Html join(Content... pieces) {
        return join(List.of(pieces));
    }

    /** Whether nothing would be written. */
    default boolean isEmpty() {
        return this instanceof PlainText plain && plain.text().isEmpty();
    }

    /** Whether this is plain text, made by {@link #text}, rather than markup. */
    default boolean isText() {
        return this instanceof PlainText;
    }

    /**
     * Writes the markup, with text escaped.
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

    /** The markup, with text escaped. */
    @Override
    String toString();
}
