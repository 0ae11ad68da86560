package dev.guildhall.audit.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says why a command line cannot be understood. The library's own messages repeat what was typed, which may be a person's
 * name: these name options and places, and words by their number.
 */
final class UsageWords {

    private static final String NO_VALUE = " has no value";

    private UsageWords() {}

    /** What is wrong with what was given to a command: the fault that most likely is the reason of the others. */
    static Optional<String> of(ParseResult given, List<String> words) {
        return given.errors().stream()
                .map(ParameterException.class::cast)
                .min(Comparator.comparing(UsageWords::rank))
                .map(e -> of(e, words))
                .or(() -> given.matchedOptions().stream()
                        .filter(UsageWords::tookAnOption)
                        .findFirst()
                        .map(option -> name(option) + NO_VALUE));
    }

    /** Whether its value was forgotten, so that it took the option that was next. */
    private static boolean tookAnOption(OptionSpec option) {
        return option.stringValues().stream().anyMatch(value -> value.startsWith("--"));
    }

    /** A value that cannot be used counts as missing and as left over, too; an option that nobody knows, as missing. */
    private static int rank(ParameterException e) {
        if (e.getCause() instanceof UsageException) {
            return 0;
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched.isUnknownOption() ? 1 : 3;
        }
        return 2;
    }

    private static String of(ParameterException e, List<String> words) {
        if (e.getCause() instanceof UsageException told) {
            return String.valueOf(told.getMessage());
        }
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unknown(unmatched, words);
        }
        if (e instanceof OverwrittenOptionException twice) {
            return name(twice.getOverwritten()) + " is given twice";
        }
        if (e instanceof MissingParameterException missing) {
            return missing.getMissing().stream()
                    .map(each -> name(each) + (isNamed(each, words) ? NO_VALUE : " is missing"))
                    .collect(Collectors.joining("; "));
        }
        return e.getArgSpec() instanceof OptionSpec option
                ? name(option) + " takes no value"
                : "The command is not given as it should be";
    }

    private static String unknown(UnmatchedArgumentException e, List<String> words) {
        String word = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        if (e.isUnknownOption()) {
            String meant = Meant.by(
                    word.replaceFirst("=.*", ""),
                    command.getCommandSpec().optionsMap().keySet());
            return "Word " + (1 + words.indexOf(word)) + " is no option of " + command.getCommandName()
                    + (meant.isEmpty() ? ": put a value that begins with a hyphen behind --" : meant);
        }
        int places = command.getCommandSpec().positionalParameters().size();
        return "There are more than " + places + " values";
    }

    /** That the first word is no command; empty where it may be an option, or there is none. */
    static Optional<String> unknownCommand(ParseResult program) {
        return program.unmatched().stream()
                .findFirst()
                .filter(word -> !word.startsWith("-"))
                .map(word -> unknownCommand(program.commandSpec().commandLine(), word));
    }

    /** That a word is no command, without the word. */
    static String unknownCommand(CommandLine program, String word) {
        return "There is no such command"
                + Meant.by(word, program.getSubcommands().keySet());
    }

    private static boolean isNamed(ArgSpec arg, List<String> words) {
        return arg instanceof OptionSpec option
                && words.stream().anyMatch(word -> word.replaceFirst("=.*", "").equals(option.longestName()));
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? "The option " + option.longestName() : arg.paramLabel();
    }
}
