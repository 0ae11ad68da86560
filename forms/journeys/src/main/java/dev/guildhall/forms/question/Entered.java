package dev.guildhall.forms.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a person typed into the fields of a page, as it was typed. Immutable; never shows itself. */
public final class Entered {

    private static final Entered NOTHING = new Entered(Map.of(), Map.of());

    private final Map<String, List<String>> byField;
    private final Map<String, EnteredFiles> files;

    private Entered(Map<String, List<String>> byField, Map<String, EnteredFiles> files) {
        this.byField = byField;
        this.files = files;
    }

    /** Nothing was typed. */
    public static Entered nothing() {
        return NOTHING;
    }

    /** These values by field name. */
    public static Entered of(Map<String, List<String>> byField) {
        return new Entered(Map.copyOf(byField), Map.of());
    }

    /** The same and the files of one field. */
    public Entered withFiles(String field, EnteredFiles entered) {
        Map<String, EnteredFiles> all = new HashMap<>(files);
        all.put(field, entered);
        return new Entered(byField, Map.copyOf(all));
    }

    /** The files of the field; none where none are there. */
    public EnteredFiles files(String field) {
        return files.getOrDefault(field, EnteredFiles.NONE);
    }

    /** Every value of the field, in order; empty where it was not sent. */
    public List<String> all(String field) {
        return byField.getOrDefault(field, List.of());
    }

    /** The field's first value as it was typed; empty text where it was not sent. */
    public String typed(String field) {
        List<String> values = all(field);
        return values.isEmpty() ? "" : values.get(0);
    }

    /** The field's first value without what people type by accident: white space around it and invisible characters. */
    public String line(String field) {
        return Typing.line(typed(field));
    }

    /** The field's first value as {@link #line} gives it, but with its line breaks, each a single line feed. */
    public String lines(String field) {
        return Typing.lines(typed(field));
    }

    /** These fields and others, whose values replace earlier ones. */
    public Entered with(Entered other) {
        Map<String, List<String>> all = new HashMap<>(byField);
        all.putAll(other.byField);
        Map<String, EnteredFiles> allFiles = new HashMap<>(files);
        allFiles.putAll(other.files);
        return new Entered(Map.copyOf(all), Map.copyOf(allFiles));
    }

    /** How many fields there are; never a name or a value, for both come from outside. */
    @Override
    public String toString() {
        return "Entered in " + byField.size() + " fields";
    }
}
