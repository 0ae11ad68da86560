package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.format.ConsoleReport;
import dev.guildhall.accessibility.format.ReportFormat;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
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

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Report report = new Checking(rules.checker()).report(pages.sources(console), console);
        Output.write(output, console, to -> write(report, to));
        if (!report.unreadable().isEmpty()) {
            report.unreadable().forEach(page -> console.note(page.describe()));
            return ExitCode.UNREADABLE;
        }
        return failOn.of(report).isEmpty() ? ExitCode.CLEAN : ExitCode.FINDINGS;
    }

    private void write(Report report, Writer to) throws IOException {
        if (format == ReportFormat.CONSOLE && output.isEmpty() && console.terminal().colours()) {
            ConsoleReport.write(report, ConsoleReport.Colours.ANSI, to);
        } else {
            format.write(report, to);
        }
    }
}
