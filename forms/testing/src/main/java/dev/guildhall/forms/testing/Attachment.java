package dev.guildhall.forms.testing;

/** A file as a person chooses it. */
final class Attachment {

    private final String field;
    private final String name;
    private final byte[] content;

    private Attachment(String field, String name, byte[] content) {
        this.field = field;
        this.name = name;
        this.content = content;
    }

    /**
     * A file that is chosen in this field.
     *
     * @param name its name, as the person's own machine has it
     */
    static Attachment of(String field, String name, byte[] content) {
        return new Attachment(field, name, content.clone());
    }

    /** What a browser sends for a field in which no file is chosen. */
    static Attachment none(String field) {
        return new Attachment(field, "", new byte[0]);
    }

    String field() {
        return field;
    }

    String name() {
        return name;
    }

    byte[] content() {
        return content.clone();
    }

    /** The field, never the file. */
    @Override
    public String toString() {
        return "file of " + field;
    }
}
