package dev.guildhall.audit.cli;

import dev.guildhall.audit.export.ExportFormat;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;

/** The program: which commands there are, and how a command line is read. */
@Command(
        name = "guildhall-audit-cli",
        description = "begins, fills, verifies, proves and reads an audit log",
        footer = {"", "More of a command: guildhall-audit-cli COMMAND --help"},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done, intact", "1:tampered", "2:usage, refused lines", "3:unreadable, unavailable"})
final class Program {

    private Program() {}

    /** Reads one command line; its commands read from and write to the console. */
    static CommandLine reading(Console console, String... words) {
        CommandLine program = withHelp(new Program());
        Map<String, Supplier<CliCommand>> commands = commands(console);
        // to describe all of them takes most of the time of a start
        boolean isNamed = words.length > 0 && commands.containsKey(words[0]);
        commands.forEach((name, command) -> {
            if (!isNamed || name.equals(words[0])) {
                program.addSubcommand(name, withHelp(command.get()));
            }
        });
        if (!isNamed) {
            program.addSubcommand(withHelp(new HelpCommand(console)));
        }
        // a subject may begin with an at sign: it names no file of arguments
        return program.setExpandAtFiles(false)
                .setPosixClusteredShortOptionsAllowed(false)
                .registerConverter(Path.class, Program::path)
                .registerConverter(EntryIndex.class, EntryIndex::parse)
                .registerConverter(ExportFormat.class, ExportCommand::format);
    }

    private static Map<String, Supplier<CliCommand>> commands(Console console) {
        Map<String, Supplier<CliCommand>> commands = new LinkedHashMap<>();
        commands.put("init", () -> new InitCommand(console));
        commands.put("append", () -> new AppendCommand(console));
        commands.put("verify", () -> new VerifyCommand(console));
        commands.put("checkpoint", () -> new CheckpointCommand(console));
        commands.put("prove", () -> new ProveCommand(console));
        commands.put("check", () -> new CheckCommand(console));
        commands.put("show", () -> new ShowCommand(console));
        commands.put("export", () -> new ExportCommand(console));
        commands.put("erase", () -> new EraseCommand(console));
        commands.put("rotate", () -> new RotateCommand(console));
        return commands;
    }

    /** Its faults are collected, for the first that is found need not be what has to be mended. */
    private static CommandLine withHelp(Object command) {
        CommandLine described = new CommandLine(command);
        described.getCommandSpec().parser().collectErrors(true);
        described.getCommandSpec().usageMessage().synopsisHeading("usage: ");
        described
                .getCommandSpec()
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("says how the command is given, and does nothing")
                        .build());
        return described;
    }

    private static Path path(String text) {
        if (text.isEmpty()) {
            throw new UsageException("The name of a file or folder is empty");
        }
        try {
            return Path.of(text);
        } catch (InvalidPathException e) {
            throw new UsageException("No file can have the name that is given", e);
        }
    }
}
