package dev.guildhall.audit.schema;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The name that somebody most likely meant: the one that the fewest edits lead to. */
public final class NearestName {

    private NearestName() {}

    /** The nearest of the candidates, the first of several that are as near; empty when there are none. */
    public static Optional<String> of(String name, Collection<String> candidates) {
        return candidates.stream().min(Comparator.comparingInt(candidate -> edits(name, candidate)));
    }

    /** How many characters have to be put in, left out or replaced (Levenshtein's distance). */
    public static int edits(String from, String to) {
        int[] before = new int[to.length() + 1];
        for (int j = 0; j < before.length; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[before.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = before[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(before[j], row[j - 1]));
            }
            before = row;
        }
        return before[to.length()];
    }
}
