package dev.guildhall.audit.entry;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the entries of one action begin with: in canonical JSON the action is the first member. Whoever looks for a few entries
 * among millions reads only those that have it.
 */
public final class ActionMark {

    private final byte[] beginning;

    private ActionMark(byte[] beginning) {
        this.beginning = beginning;
    }

    /** The mark of the action's entries. */
    public static ActionMark of(String action) {
        return new ActionMark(("{\"action\":\"" + action + "\"").getBytes(StandardCharsets.US_ASCII));
    }

    /** Whether the entry that stands in the bytes from here to there is of the action. */
    public boolean isOn(byte[] bytes, int from, int to) {
        return to - from > beginning.length
                && Arrays.equals(bytes, from, from + beginning.length, beginning, 0, beginning.length);
    }
}
