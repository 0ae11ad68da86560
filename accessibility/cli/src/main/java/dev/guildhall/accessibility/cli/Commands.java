package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.baseline.BaselineFormatException;
import dev.guildhall.accessibility.run.Failures;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** All commands, and what becomes of a command line that cannot be understood. */
@Command(
        name = "guildhall-accessibility-cli",
        description = "Checks the accessibility of HTML pages without a browser.",
        mixinStandardHelpOptions = true,
        versionProvider = Commands.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = "Exit codes: 0 clean; 1 findings; 2 usage; 3 a page could not be read. COMMAND --help tells more.")
final class Commands implements Runnable {
    private static final int WIDTH = 110;

    @Spec
    private CommandSpec spec;

    private Commands() {}

    static CommandLine on(Console console) {
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new CheckCommand(console))
                .addSubcommand(new FreezeCommand(console))
                .addSubcommand(new StatementCommand(console))
                .addSubcommand(new RulesCommand(console))
                .addSubcommand(new ExplainCommand(console));
        return line.registerConverter(LocalDate.class, Commands::day)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(WIDTH)
                .setColorScheme(
                        CommandLine.Help.defaultColorScheme(console.terminal().colours() ? Ansi.ON : Ansi.OFF))
                .setOut(new PrintWriter(console.out(), false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler(Commands::sayUsage)
                .setExecutionExceptionHandler(Commands::sayFailure);
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say which command: check, freeze, statement, rules or explain.");
    }

    private static LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException noDay) {
            throw new TypeConversionException("'" + word + "' is no date like 2026-05-31");
        }
    }

    private static int sayUsage(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        command.getErr().println(wrong.getMessage());
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            UnmatchedArgumentException.printSuggestions(unmatched, command.getErr());
        }
        command.getErr().println("See " + command.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static int sayFailure(Exception failure, CommandLine command, ParseResult parsed) {
        if (failure instanceof BaselineFormatException wrong) {
            command.getErr().println(wrong.getMessage());
            return ExitCode.USAGE;
        }
        command.getErr().println(Failures.say(failure));
        return ExitCode.UNREADABLE;
    }

    /** The version that the jar was built as. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {version == null ? "not built as a jar" : version};
        }
    }
}
