package dev.guildhall.accessibility.tree;

import java.util.Locale;
import java.util.Set;

/** The types of {@code input} that HTML knows; any other is a text field. */
final class InputTypes {
    private static final Set<String> KNOWN = Set.of(
            "hidden",
            "text",
            "search",
            "tel",
            "url",
            "email",
            "password",
            "date",
            "month",
            "week",
            "time",
            "datetime-local",
            "number",
            "range",
            "color",
            "checkbox",
            "radio",
            "file",
            "submit",
            "image",
            "reset",
            "button");

    private InputTypes() {}

    static String of(String attribute) {
        String lower = attribute.toLowerCase(Locale.ROOT);
        return KNOWN.contains(lower) ? lower : "text";
    }
}
