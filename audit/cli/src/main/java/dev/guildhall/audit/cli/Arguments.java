package dev.guildhall.audit.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was given behind a command's name: values in order, and options with a value each. */
final class Arguments {

    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final Pattern PLACE = Pattern.compile("(?<!-)\\b[A-Z_]+\\b");

    private final List<String> values;
    private final Map<String, String> options;

    private Arguments(List<String> values, Map<String, String> options) {
        this.values = List.copyOf(values);
        this.options = Map.copyOf(options);
    }

    /**
     * Reads what was given, as a usage such as {@code FOLDER INDEX --key KEY [--checkpoint FILE]} says it.
     *
     * @throws UsageException when a value or an option is missing, unknown, or there twice
     */
    static Arguments of(String usage, List<String> given) {
        List<String> values = new ArrayList<>();
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < given.size(); i++) {
            String word = given.get(i);
            if (!word.startsWith("--")) {
                values.add(word);
            } else if (!names(usage).contains(word)) {
                throw new UsageException("There is no option " + word);
            } else if (i + 1 == given.size() || given.get(i + 1).startsWith("--")) {
                throw new UsageException("The option " + word + " has no value");
            } else if (options.put(word, given.get(++i)) != null) {
                throw new UsageException("The option " + word + " is given twice");
            }
        }
        Arguments arguments = new Arguments(values, options);
        arguments.require(usage);
        return arguments;
    }

    private void require(String usage) {
        String optional = optional(usage);
        names(usage).stream()
                .filter(option -> !names(optional).contains(option) && !options.containsKey(option))
                .findFirst()
                .ifPresent(missing -> {
                    throw new UsageException("The option " + missing + " is missing");
                });
        List<String> places = places(usage);
        int least = places.size() - places(optional).size();
        if (values.size() < least) {
            throw new UsageException(places.get(values.size()) + " is missing");
        }
        if (values.size() > places.size()) {
            throw new UsageException("There are more than " + places.size() + " values");
        }
    }

    private static String optional(String usage) {
        StringBuilder optional = new StringBuilder();
        Matcher matcher = Pattern.compile("\\[([^]]*)]").matcher(usage);
        while (matcher.find()) {
            optional.append(' ').append(matcher.group(1));
        }
        return optional.toString();
    }

    private static List<String> names(String usage) {
        return OPTION.matcher(usage).results().map(found -> found.group()).toList();
    }

    /** The places for values: words in capitals that follow no option. */
    private static List<String> places(String usage) {
        return PLACE.matcher(usage.replaceAll("--[a-z-]+ [A-Z_|a-z]+", ""))
                .results()
                .map(found -> found.group())
                .toList();
    }

    /** The value at this place, from 0; only for places that must be filled. */
    String value(int place) {
        return values.get(place);
    }

    /** The value at this place, from 0. */
    Optional<String> optionalValue(int place) {
        return place < values.size() ? Optional.of(values.get(place)) : Optional.empty();
    }

    /** The option's value. */
    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** The value of an option that must be given. */
    String required(String name) {
        return option(name).orElseThrow(() -> new UsageException("The option " + name + " is missing"));
    }

    /** The folder at the first place. */
    Path folder() {
        return path(value(0));
    }

    /** The option's value as the path of a file. */
    Optional<Path> file(String option) {
        return option(option).map(Arguments::path);
    }

    /** The number at this place: the index of an entry. */
    static long index(String text) {
        if (text.matches("0|[1-9][0-9]{0,17}")) {
            return Long.parseLong(text);
        }
        throw new UsageException("The index is not a number from 0 on");
    }

    static Path path(String text) {
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("No file can have the name \"" + text + "\"", e);
        }
    }
}
