package dev.guildhall.accessibility.maven;

import dev.guildhall.accessibility.baseline.Acceptance;
import dev.guildhall.accessibility.baseline.Baseline;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.run.ReportFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Writes what fails now into the baseline, with who will mend it, why not yet, and until when. */
@Mojo(name = "freeze", threadSafe = true)
public final class FreezeMojo extends PagesMojo {
    /** The file. What it lists already keeps its owner, reason and date; what is gone is taken out. */
    @Parameter(property = "guildhall.baseline", required = true)
    private File baseline = new File("");

    /** Who will mend it: a team or a role, because the file is kept with the code. */
    @Parameter(property = "guildhall.owner", required = true)
    private String owner = "";

    /** Why it is not mended yet. */
    @Parameter(property = "guildhall.reason", required = true)
    private String reason = "";

    /** The last day on which it is accepted, like 2026-05-31. */
    @Parameter(property = "guildhall.expires", required = true)
    private String expires = "";

    @Override
    void prepare() throws MojoExecutionException {
        if (owner.isBlank() || reason.isBlank()) {
            throw new MojoExecutionException("guildhall.owner and guildhall.reason must not be empty.");
        }
        if (lastDay().isBefore(today())) {
            throw new MojoExecutionException("guildhall.expires is past; give a day to come.");
        }
    }

    @Override
    void finish(Report report) throws IOException, MojoFailureException, MojoExecutionException {
        Baseline before = Files.exists(baseline.toPath())
                ? BaselineParameter.read(baseline.toPath(), named(baseline))
                : Baseline.EMPTY;
        Baseline frozen = before.frozen(report, new Acceptance(owner, reason, lastDay()));
        ReportFile.write(baseline.toPath(), frozen::write);
        getLog().info(named(baseline) + " lists " + Amount.of(frozen.known().size(), "known finding") + ".");
        requireReadable(report);
    }

    private LocalDate lastDay() throws MojoExecutionException {
        try {
            return LocalDate.parse(expires);
        } catch (DateTimeParseException noDay) {
            throw new MojoExecutionException("guildhall.expires is \"" + expires + "\"; write it like 2026-05-31.");
        }
    }
}
