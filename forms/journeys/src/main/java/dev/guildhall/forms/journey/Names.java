package dev.guildhall.forms.journey;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks names and finds the one that was probably meant. */
final class Names {

    static final int MAX_LENGTH = 64;

    /** How many names are listed where none is near. */
    static final int MAX_LISTED = 12;

    /** How many names are compared: a definition with many mistakes is still checked in time. */
    static final int MAX_COMPARED = 1_000;

    private static final Pattern CAPITAL = Pattern.compile("(?<=.)\\p{Lu}");
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Names() {}

    static boolean isSlug(String name) {
        return name.length() <= MAX_LENGTH && SLUG.matcher(name).matches();
    }

    /** "apply-for-a-permit" as a heading: "Apply for a permit". */
    static String titleOf(String slug) {
        String words = slug.replace('-', ' ').strip();
        return words.isEmpty() ? "Service" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** "otherVehicles" as a part of a URL: "other-vehicles". */
    static String slugOf(String property) {
        return CAPITAL.matcher(property).replaceAll("-$0").toLowerCase(Locale.ROOT);
    }

    /** Says which name was probably meant, or lists what there is. */
    static String meant(String name, Collection<String> known) {
        Optional<String> nearest = known.stream()
                .limit(MAX_COMPARED)
                .filter(candidate -> distance(name, candidate) <= typosIn(name))
                .min(Comparator.comparingInt(candidate -> distance(name, candidate)));
        return nearest.map(candidate -> "did you mean \"" + candidate + "\"?")
                .orElseGet(() -> "use one of " + listed(known));
    }

    private static String listed(Collection<String> known) {
        List<String> first = known.stream().limit(MAX_LISTED).toList();
        return first.size() == known.size()
                ? first.toString()
                : first + " and " + (known.size() - MAX_LISTED) + " more";
    }

    /** How many wrong characters still make it likely that a name was meant: half of them, at most three. */
    private static int typosIn(String name) {
        return Math.min(3, (name.length() + 1) / 2);
    }

    /** Levenshtein distance, without regard to case. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1));
                int best = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + (same ? 0 : 1));
                diagonal = row[j];
                row[j] = best;
            }
        }
        return row[b.length()];
    }
}
