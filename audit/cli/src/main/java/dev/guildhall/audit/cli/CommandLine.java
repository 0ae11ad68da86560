package dev.guildhall.audit.cli;

import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.audit.store.LogInUseException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the command, runs it, and says in words and in an exit code how it ended. */
final class CommandLine {

    static final List<Command> COMMANDS = List.of(
            new InitCommand(),
            new AppendCommand(),
            new VerifyCommand(),
            new CheckpointCommand(),
            new ProveCommand(),
            new CheckCommand(),
            new ShowCommand(),
            new ExportCommand(),
            new EraseCommand(),
            new RotateCommand());

    private static final String HELP = "help";
    private static final List<String> ASKING_FOR_HELP = List.of("--help", "-h", HELP);

    private final Console console;

    CommandLine(Console console) {
        this.console = console;
    }

    ExitCode run(String... words) {
        try {
            ExitCode code = command(Arrays.asList(words));
            flush();
            return code;
        } catch (OutputClosedException e) {
            // who closes the pipe has seen enough
            return ExitCode.INTACT;
        } catch (IOException e) {
            console.note(words(e));
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

    private ExitCode command(List<String> words) throws IOException {
        if (words.isEmpty()) {
            console.note(Help.of(COMMANDS).stripTrailing());
            return ExitCode.USAGE;
        }
        boolean helpIsAsked = ASKING_FOR_HELP.contains(words.get(0));
        List<String> rest = words.subList(1, words.size());
        if (helpIsAsked && rest.isEmpty()) {
            console.print(Help.of(COMMANDS));
            return ExitCode.INTACT;
        }
        String name = helpIsAsked ? rest.get(0) : words.get(0);
        Optional<Command> command =
                COMMANDS.stream().filter(each -> each.name().equals(name)).findFirst();
        if (command.isEmpty()) {
            List<String> names = Stream.concat(COMMANDS.stream().map(Command::name), Stream.of(HELP))
                    .toList();
            console.note("There is no command " + name + Meant.by(name, names));
            console.note(Help.names(names));
            return ExitCode.USAGE;
        }
        if (helpIsAsked || rest.contains("--help") || rest.contains("-h")) {
            console.print(Help.of(command.get()));
            return ExitCode.INTACT;
        }
        return run(command.get(), rest);
    }

    private ExitCode run(Command command, List<String> given) throws IOException {
        try {
            return command.run(Arguments.of(Usage.parse(command.usage()), given), console);
        } catch (UsageException e) {
            console.note(e);
            console.note(Help.usage(command));
            return ExitCode.USAGE;
        } catch (DamagedLogException e) {
            console.note(e);
            return ExitCode.TAMPERED;
        } catch (LogInUseException | AuditUnavailableException e) {
            console.note(e);
            return ExitCode.UNREADABLE;
        }
    }

    static String words(IOException e) {
        if (e instanceof ToldException) {
            return String.valueOf(e.getMessage());
        }
        if (e instanceof NotDirectoryException file) {
            return file.getFile() + " is a file: name a log's folder";
        }
        if (e instanceof NoSuchFileException missing) {
            return "There is no file or folder " + missing.getFile();
        }
        if (e instanceof AccessDeniedException denied) {
            return "No permission to read or write " + denied.getFile();
        }
        String where = e instanceof FileSystemException file ? file.getFile() + ": " : "";
        return "A file could not be read or written: " + where
                + (e instanceof FileSystemException file && file.getReason() != null
                        ? file.getReason()
                        : e.getMessage());
    }
}
