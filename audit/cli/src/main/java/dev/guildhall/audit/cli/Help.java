package dev.guildhall.audit.cli;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people are told of the commands. */
final class Help {

    private static final String PROGRAM = "guildhall-audit-cli";

    private Help() {}

    /** A command in one line. */
    static String usage(Command command) {
        return "usage: " + PROGRAM + " " + command.name() + " " + command.usage();
    }

    /** A command, what it does, and its options. */
    static String of(Command command) {
        String options = Usage.parse(command.usage()).options().stream()
                .map(option ->
                        String.format(Locale.ROOT, "    %-22s %s%n", option.text(), OptionHelp.of(option.name())))
                .collect(Collectors.joining());
        return usage(command) + "\n    " + command.purpose() + "\n" + options;
    }

    /** Which commands there are, in one line. */
    static String names(List<String> commands) {
        return "usage: " + PROGRAM + " COMMAND ..., which is one of " + String.join(", ", commands);
    }

    /** All commands, and the exit codes. */
    static String of(List<Command> commands) {
        return commands.stream()
                        .map(each -> usage(each) + "\n    " + each.purpose() + "\n")
                        .collect(Collectors.joining())
                + "exit codes: 0 done, intact; 1 tampered; 2 usage, refused lines; 3 unreadable, unavailable\n"
                + "more of a command: " + PROGRAM + " COMMAND --help\n";
    }
}
