package dev.guildhall.forms.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a person fills into a form before they send it.
 *
 * @param fields the values of each field that they touch
 * @param files the files that they choose
 */
record Filling(Map<String, List<String>> fields, List<Attachment> files) {

    /** Nothing is touched. */
    static final Filling NOTHING = new Filling(Map.of(), List.of());

    static Filling of(String field, String value) {
        return new Filling(Map.of(field, List.of(value)), List.of());
    }

    /** The fields of a form that shows these, once it is filled in like this. */
    Map<String, List<String>> over(Map<String, List<String>> shown) {
        Map<String, List<String>> all = new LinkedHashMap<>(shown);
        all.putAll(fields);
        return all;
    }

    /** How much, never what. */
    @Override
    public String toString() {
        return fields.size() + " fields, " + files.size() + " files";
    }
}
