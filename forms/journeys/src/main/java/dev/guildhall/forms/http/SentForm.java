package dev.guildhall.forms.http;

import java.util.List;

/**
 * A form as it was sent: its fields, and the files that came with it.
 *
 * <pre>{@code
 * try (SentForm form = request.form(limits, SentForm.Gate.OPEN)) {
 *     form.fields().first("fullName");
 *     form.files("photo").get(0).open();
 * }
 * }</pre>
 *
 * <p>Files wait in temporary files that only this process can reach. They are gone when the form is closed.
 */
public final class SentForm implements AutoCloseable {

    private final FormData fields;
    private final List<SentFile> files;

    SentForm(FormData fields, List<SentFile> files) {
        this.fields = fields;
        this.files = List.copyOf(files);
    }

    /** A form without files. */
    public static SentForm of(FormData fields) {
        return new SentForm(fields, List.of());
    }

    public FormData fields() {
        return fields;
    }

    /** The files of a field that asks for some, in the order sent; a control in which none was chosen sends none. */
    public List<SentFile> files(String field) {
        return files.stream().filter(file -> file.field().equals(field)).toList();
    }

    /** Lets go of the files. */
    @Override
    public void close() {
        files.forEach(SentFile::close);
    }

    /** How much there is, never what. */
    @Override
    public String toString() {
        return "SentForm[" + fields + ", " + files.size() + " files]";
    }

    /** Says, before the first file is taken in, whether files are taken in at all. */
    @FunctionalInterface
    public interface Gate {

        /** Takes in every file. */
        Gate OPEN = fields -> true;

        /** Whether files are kept, given the fields that came before the first of them. */
        boolean opens(FormData fieldsSoFar);
    }
}
