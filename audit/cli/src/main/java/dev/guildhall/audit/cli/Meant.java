package dev.guildhall.audit.cli;

import dev.guildhall.audit.schema.NearestName;
import java.util.Collection;

/** Asks whether a name was mistyped. */
final class Meant {

    private Meant() {}

    /** A question to put behind what was given; nothing where no name is near. */
    static String by(String given, Collection<String> names) {
        int most = Math.max(2, given.length() / 3);
        return names.stream()
                .filter(name -> name.startsWith(given))
                .findFirst()
                .or(() -> NearestName.of(given, names).filter(name -> NearestName.edits(given, name) <= most))
                .map(name -> ": did you mean " + name + "?")
                .orElse("");
    }
}
