package dev.guildhall.audit.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may follow a command's name. It is read from the line that people are told, so that both always agree: {@code FOLDER
 * [INDEX] --key KEY [--checkpoint FILE] [--open]}.
 *
 * @param places the places for values, in order
 * @param options the options
 */
record Usage(List<Place> places, List<Option> options) {

    private static final Pattern PART = Pattern.compile("(\\[?)(?:(--[a-z-]+)(?: ([A-Z_]+))?|([A-Z_]+))");

    /** Whether something has to be given. */
    enum Need {
        REQUIRED,
        OPTIONAL
    }

    /** A place for a value. */
    record Place(String name, Need need) {}

    /**
     * An option.
     *
     * @param value what its value is; empty when it has none
     */
    record Option(String name, Optional<String> value, Need need) {

        /** The option as it is given, such as {@code --key FILE}. */
        String text() {
            return name + value.map(each -> " " + each).orElse("");
        }
    }

    static Usage parse(String line) {
        List<Place> places = new ArrayList<>();
        List<Option> options = new ArrayList<>();
        Matcher part = PART.matcher(line);
        while (part.find()) {
            Need need = part.group(1).isEmpty() ? Need.REQUIRED : Need.OPTIONAL;
            if (part.group(2) == null) {
                places.add(new Place(part.group(4), need));
            } else {
                options.add(new Option(part.group(2), Optional.ofNullable(part.group(3)), need));
            }
        }
        return new Usage(List.copyOf(places), List.copyOf(options));
    }

    /**
     * The option of this name.
     *
     * @throws UsageException when there is none; names the nearest
     */
    Option option(String name) {
        return options.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new UsageException("There is no option " + name
                        + Meant.by(name, options.stream().map(Option::name).toList())));
    }
}
