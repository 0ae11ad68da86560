package dev.guildhall.audit.sealing;

import dev.guildhall.audit.subject.SubjectToken;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a sealed value belongs, which its seal is bound to: moved anywhere else it cannot be opened.
 *
 * @param origin the log's origin
 * @param token the subject's token
 * @param action the event's action
 * @param part whether it is a detail, or a change's value before or after
 * @param field the field's name
 */
record FieldPlace(String origin, SubjectToken token, String action, Part part, String field) {

    private static final String LABEL = "guildhall audit field v1";

    /** Which of an event's parts a value stands in. */
    enum Part {
        DETAIL("detail"),
        BEFORE("before"),
        AFTER("after");

        private final String text;

        Part(String text) {
            this.text = text;
        }
    }

    FieldPlace in(Part otherPart, String otherField) {
        return new FieldPlace(origin, token, action, otherPart, otherField);
    }

    /** The place as bytes, different for different places: each text has its length of two bytes in front. */
    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String text : new String[] {LABEL, origin, token.text(), action, part.text, field}) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            bytes.write(utf8.length >>> 8);
            bytes.write(utf8.length);
            bytes.writeBytes(utf8);
        }
        return bytes.toByteArray();
    }
}
