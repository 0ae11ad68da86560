package dev.guildhall.audit.cli;

import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogInUseException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Runs the command that a command line names, and says in words and in an exit code how it ended. */
final class Commands {

    private static final List<String> ASKING_FOR_HELP = List.of("--help", "-h");

    private final Console console;

    Commands(Console console) {
        this.console = console;
    }

    ExitCode run(String... words) {
        try {
            ExitCode code = command(words);
            flush();
            return code;
        } catch (OutputClosedException e) {
            // who closes the pipe has seen enough
            return ExitCode.INTACT;
        } catch (IOException e) {
            console.note(FileFault.words(e));
            return ExitCode.UNREADABLE;
        }
    }

    /** A verdict stands also where nobody reads it to its end. */
    private void flush() throws IOException {
        try {
            console.out().flush();
        } catch (OutputClosedException e) {
            return;
        }
    }

    private ExitCode command(String... words) throws IOException {
        ParseResult whole = Program.reading(console, words).parseArgs(words);
        ParseResult given = whole.hasSubcommand() ? whole.subcommand() : whole;
        CommandLine command = given.commandSpec().commandLine();
        Optional<String> strange = whole.hasSubcommand() ? Optional.empty() : UsageWords.unknownCommand(whole);
        if (strange.isPresent()) {
            return refuse(strange.get(), command);
        }
        if (Arrays.stream(words).anyMatch(ASKING_FOR_HELP::contains)) {
            console.print(command.getUsageMessage());
            return ExitCode.INTACT;
        }
        List<String> typed = List.of(words);
        Optional<String> fault = UsageWords.of(whole, typed).or(() -> UsageWords.of(given, typed));
        if (fault.isPresent()) {
            return refuse(fault.get(), command);
        }
        if (!whole.hasSubcommand()) {
            console.note(command.getUsageMessage().stripTrailing());
            return ExitCode.USAGE;
        }
        return run(command);
    }

    private ExitCode run(CommandLine command) throws IOException {
        CliCommand task = command.getCommand();
        try {
            return task.run();
        } catch (UsageException e) {
            return refuse(String.valueOf(e.getMessage()), command);
        } catch (DamagedLogException e) {
            console.note(e);
            return ExitCode.TAMPERED;
        } catch (LogInUseException | AuditUnavailableException e) {
            console.note(e);
            return ExitCode.UNREADABLE;
        }
    }

    private ExitCode refuse(String reason, CommandLine command) {
        console.note(reason);
        console.note("usage: " + command.getHelp().synopsis("usage: ".length()).stripTrailing());
        return ExitCode.USAGE;
    }
}
