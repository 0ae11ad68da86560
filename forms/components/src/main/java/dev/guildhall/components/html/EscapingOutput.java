package dev.guildhall.components.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.WriterOutput;
import java.io.Writer;

/**
 * An output that escapes every piece of user content for element text and quoted attribute values alike, so that a
 * template cannot pick the wrong escaping.
 *
 * <pre>{@code
 * // in a component of your own whose jte template is compiled in plain mode
 * public void writeTo(TemplateOutput output) {
 *     JtegreetingGenerated.render(EscapingOutput.over(output), null, this);
 * }
 * }</pre>
 *
 * <p>The characters and their references are those of Nunjucks' {@code escape}: {@code & < > " ' \}. It is safe only
 * where a template puts user content into element text or between double quotes: never into a script, a style, a
 * comment, or a name.
 */
public final class EscapingOutput implements TemplateOutput {

    // a bit for each character below 64 that has a reference; the sixth, the backslash, is beyond
    private static final long REFERENCED = 1L << '&' | 1L << '<' | 1L << '>' | 1L << '"' | 1L << '\'';
    // most components are shorter; the builder doubles for those that are not
    private static final int USUAL_LENGTH = 1024;

    private final TemplateOutput output;

    EscapingOutput(TemplateOutput output) {
        this.output = output;
    }

    /** The output itself when it escapes already, else an escaping one that writes to it. */
    public static EscapingOutput over(TemplateOutput output) {
        return output instanceof EscapingOutput escaping ? escaping : new EscapingOutput(output);
    }

    /** One that writes to the target, in the way that is quickest for it. */
    static EscapingOutput to(Appendable target) {
        if (target instanceof StringBuilder builder) {
            return new EscapingOutput(new BuilderOutput(builder));
        }
        return new EscapingOutput(
                target instanceof Writer writer ? new WriterOutput(writer) : new AppendableOutput(target));
    }

    static String render(Content content) {
        StringBuilder out = new StringBuilder(USUAL_LENGTH);
        content.writeTo(new EscapingOutput(new BuilderOutput(out)));
        return out.toString();
    }

    @Override
    public void writeContent(String value) {
        output.writeContent(value);
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        output.writeContent(value, beginIndex, endIndex);
    }

    @Override
    public void writeUserContent(String value) {
        int length = value.length();
        for (int i = 0; i < length; i++) {
            if (isReferenced(value.charAt(i))) {
                writeEscaped(value, i);
                return;
            }
        }
        output.writeContent(value);
    }

    /** Writes spans of characters and references in turn, from the first character that has one. */
    private void writeEscaped(String value, int first) {
        int written = 0;
        for (int i = first; i < value.length(); i++) {
            char character = value.charAt(i);
            if (isReferenced(character)) {
                if (written < i) {
                    output.writeContent(value, written, i);
                }
                output.writeContent(referenceFor(character));
                written = i + 1;
            }
        }
        if (written < value.length()) {
            output.writeContent(value, written, value.length());
        }
    }

    private static boolean isReferenced(char character) {
        return character < Long.SIZE ? (REFERENCED >>> character & 1) != 0 : character == '\\';
    }

    private static String referenceFor(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "&#92;";
        };
    }
}
