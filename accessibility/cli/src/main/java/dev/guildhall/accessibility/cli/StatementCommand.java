package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.statement.AccessibilityStatement;
import dev.guildhall.accessibility.statement.StatementDetails;
import dev.guildhall.accessibility.statement.StatementLanguage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Drafts an accessibility statement. */
@Command(
        name = "statement",
        description = "Checks pages and drafts the accessibility statement that public bodies must publish, as HTML."
                + " What only people know is marked.",
        mixinStandardHelpOptions = true)
final class StatementCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private PageChoice pages = new PageChoice();

    @Option(names = "--service", required = true, paramLabel = "NAME", description = "The name of the website.")
    private String service = "";

    @Option(
            names = "--organisation",
            required = true,
            paramLabel = "NAME",
            description = "The public body that runs it.")
    private String organisation = "";

    @Option(
            names = "--email",
            required = true,
            paramLabel = "ADDRESS",
            description = "Where people report problems; of a team rather than of a person.")
    private String email = "";

    @Option(
            names = "--language",
            defaultValue = "en",
            paramLabel = "LANGUAGE",
            description = "One of ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private StatementLanguage language = StatementLanguage.ENGLISH;

    @Option(names = "--output", paramLabel = "FILE", description = "Where the draft goes instead of standard output.")
    private Optional<Path> output = Optional.empty();

    StatementCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Report report = Checking.report(AccessibilityChecker.standard(), pages.sources(console), console);
        StatementDetails details = new StatementDetails(
                service,
                organisation,
                email,
                LocalDate.ofInstant(console.clock().instant(), ZoneOffset.UTC));
        Output.write(output, console, to -> AccessibilityStatement.write(report, details, language, to));
        return report.unreadable().isEmpty() ? ExitCode.CLEAN : ExitCode.UNREADABLE;
    }
}
