package dev.guildhall.audit.cli;

import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says how a command, or the whole program, is given; the library's own would repeat a word that is no command. */
@Command(name = "help", description = "says how a command is given")
final class HelpCommand implements CliCommand {

    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "the command; all of them unless one is named")
    private Optional<String> name = Optional.empty();

    HelpCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        CommandLine program = spec.parent().commandLine();
        CommandLine command = program;
        if (name.isPresent()) {
            command = program.getSubcommands().get(name.get());
            if (command == null) {
                throw new UsageException(UsageWords.unknownCommand(program, name.get()));
            }
        }
        console.print(command.getUsageMessage());
        return ExitCode.INTACT;
    }
}
