package dev.guildhall.forms.content;

import dev.guildhall.core.text.Text;
import java.net.URI;
import java.util.List;

/**
 * A piece of what a page tells; meant to be imported statically.
 *
 * <pre>{@code
 * paragraph(Text.of("It takes 5 minutes.", "Mae'n cymryd 5 munud."))
 * bullets(Text.of("your address", "eich cyfeiriad"), Text.of("your vehicle", "eich cerbyd"))
 * }</pre>
 */
public sealed interface Block {

    /** Every wording of the block, for checking translations. */
    List<Text> wordings();

    /** A paragraph. */
    record Paragraph(Text text) implements Block {
        @Override
        public List<Text> wordings() {
            return List.of(text);
        }
    }

    /** A heading below the page's own. */
    record Heading(Text text) implements Block {
        @Override
        public List<Text> wordings() {
            return List.of(text);
        }
    }

    /** A bulleted list. */
    record Bullets(List<Text> items) implements Block {
        public Bullets {
            items = List.copyOf(items);
        }

        @Override
        public List<Text> wordings() {
            return items;
        }
    }

    /** A paragraph that is a link. */
    record Link(Text text, URI target) implements Block {
        @Override
        public List<Text> wordings() {
            return List.of(text);
        }
    }

    /**
     * A warning about consequences.
     *
     * @see <a href="https://design-system.service.gov.uk/components/warning-text/">Design System: warning text</a>
     */
    record Warning(Text text) implements Block {
        @Override
        public List<Text> wordings() {
            return List.of(text);
        }
    }

    /** A paragraph. */
    static Block paragraph(Text text) {
        return new Paragraph(text);
    }

    /** A heading below the page's own. */
    static Block heading(Text text) {
        return new Heading(text);
    }

    /** A bulleted list. */
    static Block bullets(Text... items) {
        return new Bullets(List.of(items));
    }

    /** A paragraph that is a link. */
    static Block link(Text text, URI target) {
        return new Link(text, target);
    }

    /** A warning about consequences. */
    static Block warning(Text text) {
        return new Warning(text);
    }
}
