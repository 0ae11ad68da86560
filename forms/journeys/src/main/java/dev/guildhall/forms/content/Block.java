package dev.guildhall.forms.content;

import dev.guildhall.core.text.Text;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

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

    /** The same block in other words. */
    Block worded(UnaryOperator<Text> words);

    /** A paragraph. */
    record Paragraph(Text text) implements Block {
        @Override
        public List<Text> wordings() {
            return List.of(text);
        }

        @Override
        public Block worded(UnaryOperator<Text> words) {
            return new Paragraph(words.apply(text));
        }
    }

    /** A heading below the page's own. */
    record Heading(Text text) implements Block {
        @Override
        public List<Text> wordings() {
            return List.of(text);
        }

        @Override
        public Block worded(UnaryOperator<Text> words) {
            return new Heading(words.apply(text));
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

        @Override
        public Block worded(UnaryOperator<Text> words) {
            return new Bullets(items.stream().map(words).toList());
        }
    }

    /** A paragraph that is a link. */
    record Link(Text text, URI target) implements Block {
        @Override
        public List<Text> wordings() {
            return List.of(text);
        }

        @Override
        public Block worded(UnaryOperator<Text> words) {
            return new Link(words.apply(text), target);
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

        @Override
        public Block worded(UnaryOperator<Text> words) {
            return new Warning(words.apply(text));
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
