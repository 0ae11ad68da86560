package dev.guildhall.components.html;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;

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

    private final TemplateOutput output;

    EscapingOutput(TemplateOutput output) {
        this.output = output;
    }

    /** The output itself when it escapes already, else an escaping one that writes to it. */
    public static EscapingOutput over(TemplateOutput output) {
        return output instanceof EscapingOutput escaping ? escaping : new EscapingOutput(output);
    }

    static String render(Content content) {
        StringOutput out = new StringOutput();
        content.writeTo(new EscapingOutput(out));
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
        int written = 0;
        for (int i = 0; i < value.length(); i++) {
            String reference = referenceFor(value.charAt(i));
            if (reference != null) {
                if (written < i) {
                    output.writeContent(value, written, i);
                }
                output.writeContent(reference);
                written = i + 1;
            }
        }
        if (written == 0) {
            output.writeContent(value);
        } else if (written < value.length()) {
            output.writeContent(value, written, value.length());
        }
    }

    private static @Nullable String referenceFor(char character) {
        return switch (character) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            case '\\' -> "&#92;";
            default -> null;
        };
    }
}
