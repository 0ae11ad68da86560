package dev.guildhall.audit.cli;

import java.util.regex.Pattern;

/**
 * The index of an entry, as it is given.
 *
 * @param value from 0
 */
record EntryIndex(long value) {

    private static final Pattern NUMBER = Pattern.compile("0|[1-9][0-9]{0,17}");

    /** @throws UsageException when the text is no such number */
    static EntryIndex parse(String text) {
        if (NUMBER.matcher(text).matches()) {
            return new EntryIndex(Long.parseLong(text));
        }
        throw new UsageException("The index is not a number from 0 on");
    }
}
