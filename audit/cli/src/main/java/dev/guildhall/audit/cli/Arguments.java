package dev.guildhall.audit.cli;

import dev.guildhall.audit.cli.Usage.Need;
import dev.guildhall.audit.cli.Usage.Option;
import dev.guildhall.audit.cli.Usage.Place;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was given behind a command's name: values in order, and options. */
final class Arguments {

    /** Behind this word everything is a value, also what begins with hyphens. */
    private static final String VALUES_ONLY = "--";

    private final Usage usage;
    private final List<String> values = new ArrayList<>();
    private final Map<String, String> options = new HashMap<>();

    private Arguments(Usage usage) {
        this.usage = usage;
    }

    /**
     * Reads what was given, as the usage says it. An option's value may stand behind it or, after an equals sign, with it.
     *
     * @throws UsageException when a value or an option is missing, unknown, or there twice
     */
    static Arguments of(Usage usage, List<String> given) {
        Arguments arguments = new Arguments(usage);
        int values = given.indexOf(VALUES_ONLY);
        List<String> words = values < 0 ? given : given.subList(0, values);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                arguments.values.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            Option option = usage.option(equals < 0 ? word : word.substring(0, equals));
            if (option.value().isEmpty()) {
                arguments.put(option, equals < 0 ? Optional.of("") : Optional.empty());
            } else if (equals >= 0) {
                arguments.put(option, Optional.of(word.substring(equals + 1)));
            } else {
                arguments.put(option, i + 1 == words.size() ? Optional.empty() : Optional.of(words.get(++i)));
            }
        }
        arguments.values.addAll(values < 0 ? List.of() : given.subList(values + 1, given.size()));
        arguments.require();
        return arguments;
    }

    private void put(Option option, Optional<String> value) {
        if (option.value().isEmpty() && value.isEmpty()) {
            throw new UsageException("The option " + option.name() + " takes no value");
        }
        if (value.isEmpty() || (option.value().isPresent() && value.get().startsWith("--"))) {
            throw new UsageException("The option " + option.name() + " has no value");
        }
        if (options.put(option.name(), value.get()) != null) {
            throw new UsageException("The option " + option.name() + " is given twice");
        }
    }

    private void require() {
        usage.options().stream()
                .filter(option -> option.need() == Need.REQUIRED && !options.containsKey(option.name()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new UsageException("The option " + missing.name() + " is missing");
                });
        List<Place> places = usage.places();
        if (values.size() < places.size() && places.get(values.size()).need() == Need.REQUIRED) {
            throw new UsageException(places.get(values.size()).name() + " is missing");
        }
        if (values.size() > places.size()) {
            throw new UsageException("There are more than " + places.size() + " values");
        }
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

    /** Whether an option without a value is given. */
    boolean has(String name) {
        return options.containsKey(name);
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

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new UsageException("The name of a file or folder is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("No file can have the name \"" + text + "\"", e);
        }
    }
}
