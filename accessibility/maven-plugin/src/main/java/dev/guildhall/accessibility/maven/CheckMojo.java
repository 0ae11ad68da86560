package dev.guildhall.accessibility.maven;

import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.format.ReportFormat;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.run.FailOn;
import dev.guildhall.accessibility.run.ReportFile;
import dev.guildhall.accessibility.run.RunVerdict;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks the accessibility of pages, writes reports and fails the build on what is found. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends PagesMojo {
    /**
     * What fails the build: failed (whatever certainly breaks a rule), wcag (only what means that WCAG is not met), cantTell
     * (questions for a person, too) or never. A page that cannot be read always does.
     */
    @Parameter(property = "guildhall.failOn", defaultValue = "failed")
    private String failOn = "failed";

    /**
     * Known findings, as guildhall:freeze and the command line write them: only findings that are new, entries that have expired and
     * entries that no longer occur fail the build.
     */
    @Parameter(property = "guildhall.baseline")
    private @Nullable File baseline;

    /** The reports that are written: html, json, sarif, junit, earl, console. */
    @Parameter(property = "guildhall.formats", defaultValue = "html,json")
    private List<String> formats = List.of();

    /** Where reports go: report.html, report.json and so on. */
    @Parameter(
            property = "guildhall.reportDirectory",
            defaultValue = "${project.build.directory}/guildhall/accessibility")
    private File reportDirectory = new File("");

    @Override
    void prepare() throws MojoExecutionException {
        choice();
        formats();
    }

    @Override
    void finish(Report report) throws IOException, MojoFailureException, MojoExecutionException {
        for (ReportFormat format : formats()) {
            File file = new File(reportDirectory, "report." + format.fileEnding());
            ReportFile.write(file.toPath(), to -> format.write(report, to));
        }
        requireReadable(report);
        tell(RunVerdict.of(report, known(), choice(), today()), report);
    }

    private FailOn choice() throws MojoExecutionException {
        try {
            return FailOn.named(failOn);
        } catch (IllegalArgumentException noSuchChoice) {
            throw new MojoExecutionException(noSuchChoice.getMessage() + " The parameter is failOn.");
        }
    }

    private Set<ReportFormat> formats() throws MojoExecutionException {
        try {
            return formats.stream()
                    .map(word -> ReportFormat.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException noSuchFormat) {
            throw new MojoExecutionException(
                    "The parameter formats is " + String.join(",", formats) + "; write some of "
                            + Stream.of(ReportFormat.values())
                                    .map(ReportFormat::toString)
                                    .collect(Collectors.joining(", "))
                            + ".");
        }
    }

    private Baseline known() throws MojoExecutionException {
        return baseline == null ? Baseline.EMPTY : BaselineParameter.read(baseline.toPath(), named(baseline));
    }

    private void tell(RunVerdict verdict, Report report) throws MojoFailureException {
        getLog().info(Amount.of(report.pages().size(), "page") + " checked: "
                + Amount.of(report.findings().size(), "finding") + ", "
                + Amount.of(report.questions().size(), "question") + "; reports in " + named(reportDirectory));
        List<String> reasons = verdict.describe();
        if (verdict.isClean()) {
            reasons.forEach(reason -> getLog().warn(reason));
            return;
        }
        reasons.forEach(reason -> getLog().error(reason));
        throw new MojoFailureException(String.join(", ", amounts(verdict))
                + ". Above stands each with its mend; all is in " + named(reportDirectory) + ".");
    }

    private static List<String> amounts(RunVerdict verdict) {
        List<String> amounts = new ArrayList<>();
        if (!verdict.failing().isEmpty()) {
            amounts.add(Amount.of(
                    verdict.failing().size(), "accessibility finding that fails", "accessibility findings that fail"));
        }
        if (verdict.isStale()) {
            int stale = verdict.comparison().expired().size()
                    + verdict.comparison().gone().size();
            amounts.add(Amount.of(stale, "entry", "entries") + " of the baseline expired or gone");
        }
        return amounts;
    }
}
