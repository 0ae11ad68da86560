package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.format.ConsoleReport;
import dev.guildhall.accessibility.format.ReportFormat;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.run.BaselineFile;
import dev.guildhall.accessibility.run.FailOn;
import dev.guildhall.accessibility.run.RunVerdict;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks pages. */
@Command(name = "check", description = "Checks pages and reports what is wrong.", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PageChoice pages = new PageChoice();

    @Mixin
    private RuleOptions rules = new RuleOptions();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "console",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private ReportFormat format = ReportFormat.CONSOLE;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the report goes instead of standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--fail-on",
            paramLabel = "WHAT",
            defaultValue = "failed",
            description = "What makes the exit code 1: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private FailOn failOn = FailOn.FAILED;

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description =
                    "Known findings, as freeze writes them: only what is new, expired or gone makes the exit code 1.")
    private Optional<Path> baseline = Optional.empty();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Baseline known = baseline.isPresent() ? BaselineFile.read(baseline.get()) : Baseline.EMPTY;
        Report report = Checking.report(rules.checker(), pages.sources(console), console);
        Output.write(output, console, to -> write(report, to));
        LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
        RunVerdict verdict = RunVerdict.of(report, known, failOn, today);
        if (baseline.isPresent()) {
            verdict.comparison().describe().forEach(console::note);
        }
        if (!report.unreadable().isEmpty()) {
            return ExitCode.UNREADABLE;
        }
        return verdict.isClean() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void write(Report report, Writer to) throws IOException {
        if (format == ReportFormat.CONSOLE
                && output.isEmpty()
                && console.terminal().colours()) {
            ConsoleReport.write(report, ConsoleReport.Colours.ANSI, to);
        } else {
            format.write(report, to);
        }
    }
}
