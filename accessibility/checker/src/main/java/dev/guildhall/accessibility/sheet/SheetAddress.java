package dev.guildhall.accessibility.sheet;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** The part of an address that names a file. */
final class SheetAddress {
    static final String ELSEWHERE = "It is at another origin, and nothing is fetched from there.";
    static final String OUTSIDE = "Its address leads out of the folder that sheets are read from.";

    private static final Pattern OTHER_ORIGIN = Pattern.compile("(?s)([a-zA-Z][a-zA-Z0-9+.-]*:|//|\\\\\\\\).*");

    private SheetAddress() {}

    static boolean isElsewhere(String address) {
        return OTHER_ORIGIN.matcher(address).matches();
    }

    /** Without query and fragment. */
    static String pathOf(String address) {
        return address.replaceFirst("(?s)[?#].*", "");
    }

    /** The path without dots; empty if it leads above where it starts. */
    static Optional<String> normalised(String path) {
        Deque<String> steps = new ArrayDeque<>();
        for (String step : path.split("[/\\\\]", -1)) {
            if (step.equals("..")) {
                if (steps.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return Optional.of(String.join("/", steps));
    }
}
