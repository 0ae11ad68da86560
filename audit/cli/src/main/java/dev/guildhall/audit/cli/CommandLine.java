package dev.guildhall.audit.cli;

import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogInUseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Finds the command, runs it, and says in words and in an exit code how it ended. */
final class CommandLine {

    private static final String PROGRAM = "guildhall-audit-cli";

    private static final List<Command> COMMANDS = List.of(
            new InitCommand(),
            new AppendCommand(),
            new VerifyCommand(),
            new CheckpointCommand(),
            new ProveCommand(),
            new CheckCommand(),
            new ShowCommand(),
            new ExportCommand());

    private final Console console;

    CommandLine(Console console) {
        this.console = console;
    }

    ExitCode run(String... words) {
        if (words.length == 0 || words[0].equals("--help") || words[0].equals("help")) {
            return help(words.length == 0 ? ExitCode.USAGE : ExitCode.INTACT);
        }
        Optional<Command> command =
                COMMANDS.stream().filter(each -> each.name().equals(words[0])).findFirst();
        if (command.isEmpty()) {
            console.note("There is no command " + words[0]);
            return help(ExitCode.USAGE);
        }
        List<String> given = Arrays.asList(words).subList(1, words.length);
        if (given.contains("--help")) {
            console.note(usage(command.get()));
            return ExitCode.INTACT;
        }
        return run(command.get(), given);
    }

    private ExitCode run(Command command, List<String> given) {
        try {
            ExitCode code = command.run(Arguments.of(command.usage(), given), console);
            console.out().flush();
            return code;
        } catch (UsageException e) {
            console.note(e);
            console.note(usage(command));
            return ExitCode.USAGE;
        } catch (DamagedLogException e) {
            console.note(e);
            return ExitCode.TAMPERED;
        } catch (LogInUseException | AuditUnavailableException e) {
            console.note(e);
            return ExitCode.UNREADABLE;
        } catch (IOException e) {
            console.note(words(e));
            return ExitCode.UNREADABLE;
        }
    }

    static String words(IOException e) {
        if (e instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "No permission to read or write " + denied.getFile();
        }
        String where = e instanceof FileSystemException file ? file.getFile() + ": " : "";
        return "A file could not be read or written: " + where
                + (e instanceof FileSystemException file ? file.getReason() : e.getMessage());
    }

    private static String usage(Command command) {
        return "usage: " + PROGRAM + " " + command.name() + " " + command.usage();
    }

    private ExitCode help(ExitCode code) {
        COMMANDS.forEach(each -> console.note(usage(each) + "\n    " + each.purpose()));
        console.note("exit codes: 0 done, intact; 1 tampered; 2 usage, refused lines; 3 unreadable, unavailable");
        return code;
    }
}
