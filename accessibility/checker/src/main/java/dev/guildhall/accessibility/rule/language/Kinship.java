package dev.guildhall.accessibility.rule.language;

import java.util.List;
import java.util.Set;

/** Languages that are one under several codes, and languages so near to one another that a few words do not part them. */
final class Kinship {
    private static final List<Set<String>> ONE = List.of(
            Set.of("no", "nb", "nn"),
            Set.of("hr", "sr", "bs", "sh", "me", "cnr"),
            Set.of("ro", "mo"),
            Set.of("tl", "fil"));

    private static final List<Set<String>> NEAR = List.of(
            Set.of("da", "no", "nb", "nn", "sv", "fo"),
            Set.of("cs", "sk"),
            Set.of("es", "pt", "ca", "it", "gl"),
            Set.of("hr", "sr", "bs", "sh", "sl", "mk", "bg"),
            Set.of("bg", "uk", "ru", "sr", "be", "mk"),
            Set.of("ga", "gd", "gv"),
            Set.of("de", "lb"),
            Set.of("fi", "et"),
            Set.of("lt", "lv"));

    private Kinship() {}

    /** The codes under which a language goes, its own among them. */
    static Set<String> sameAs(String language) {
        return ONE.stream()
                .filter(codes -> codes.contains(language))
                .findFirst()
                .orElse(Set.of(language));
    }

    static boolean areNear(String one, String other) {
        return NEAR.stream().anyMatch(codes -> codes.contains(one) && codes.contains(other));
    }
}
