package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.baseline.Acceptance;
import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.run.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes down what fails now as known. */
@Command(
        name = "freeze",
        description = "Writes what fails now into a baseline, with who will mend it, why not yet, and until when.",
        mixinStandardHelpOptions = true)
final class FreezeCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Mixin
    private PageChoice pages = new PageChoice();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--baseline",
            required = true,
            paramLabel = "FILE",
            description =
                    "The file. What it lists already keeps its owner, reason and date; what is gone is taken out.")
    private Path file = Path.of("");

    @Option(
            names = "--owner",
            required = true,
            paramLabel = "TEAM",
            description = "Who will mend it: a team or a role.")
    private String owner = "";

    @Option(names = "--reason", required = true, paramLabel = "WORDS", description = "Why it is not mended yet.")
    private String reason = "";

    @Option(
            names = "--expires",
            required = true,
            paramLabel = "DATE",
            description = "The last day on which it is accepted, like 2026-05-31.")
    private LocalDate expires = LocalDate.EPOCH;

    FreezeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        if (owner.isBlank() || reason.isBlank()) {
            throw new ParameterException(spec.commandLine(), "--owner and --reason must not be empty.");
        }
        if (expires.isBefore(LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC))) {
            throw new ParameterException(spec.commandLine(), "--expires is past; give a day to come.");
        }
        Baseline before = Files.exists(file) ? BaselineFile.read(file) : Baseline.EMPTY;
        Report report = Checking.report(rules.checker(), pages.sources(console), console);
        Baseline frozen = before.frozen(report, new Acceptance(owner, reason, expires));
        Output.write(Optional.of(file), console, frozen::write);
        console.note(file + " lists " + frozen.known().size() + " known findings.");
        return report.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }
}
