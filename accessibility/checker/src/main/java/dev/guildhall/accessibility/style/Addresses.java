package dev.guildhall.accessibility.style;

import java.util.regex.Pattern;

/** Finds where an address in a style sheet leads. */
final class Addresses {
    private static final Pattern WHOLE = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]*:|/).*");

    private Addresses() {}

    /** The address as the page would write it: one that is not whole counts from the folder of the sheet. */
    static String resolve(String sheet, String address) {
        int slash = sheet.lastIndexOf('/');
        return slash < 0 || WHOLE.matcher(address).matches() ? address : sheet.substring(0, slash + 1) + address;
    }
}
