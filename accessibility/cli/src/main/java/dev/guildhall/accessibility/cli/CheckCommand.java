package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.baseline.Comparison;
import dev.guildhall.accessibility.format.ConsoleReport;
import dev.guildhall.accessibility.format.ReportFormat;
import dev.guildhall.accessibility.report.Report;
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
    private RuleChoice rules = new RuleChoice();

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
        Report report = new Checking(rules.checker()).report(pages.sources(console), console);
        Output.write(output, console, to -> write(report, to));
        LocalDate today = LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC);
        Comparison comparison = known.compare(report, today);
        if (baseline.isPresent()) {
            comparison.describe().forEach(console::note);
        }
        return report.unreadable().isEmpty() ? verdict(report, comparison) : ExitCode.UNREADABLE;
    }

    private int verdict(Report report, Comparison comparison) {
        boolean isStale = !comparison.expired().isEmpty() || !comparison.gone().isEmpty();
        boolean isClean = failOn == FailOn.NEVER
                || (!isStale
                        && failOn.of(comparison.fresh(), report.questions()).isEmpty());
        return isClean ? ExitCode.CLEAN : ExitCode.FINDINGS;
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
