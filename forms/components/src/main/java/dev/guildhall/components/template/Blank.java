package dev.guildhall.components.template;

import dev.guildhall.components.html.Html;
import gg.jte.TemplateOutput;

/** Notes whether anything but white space is written. */
final class Blank implements TemplateOutput {

    private boolean blank = true;

    /** Whether these write nothing but white space. */
    static boolean areAll(Html... parts) {
        Blank output = new Blank();
        for (Html part : parts) {
            if (output.blank) {
                part.writeTo(output);
            }
        }
        return output.blank;
    }

    @Override
    public void writeContent(String value) {
        blank = blank && value.isBlank();
    }

    @Override
    public void writeContent(String value, int beginIndex, int endIndex) {
        for (int i = beginIndex; i < endIndex && blank; i++) {
            blank = Character.isWhitespace(value.charAt(i));
        }
    }
}
