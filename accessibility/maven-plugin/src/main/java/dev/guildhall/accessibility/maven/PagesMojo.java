package dev.guildhall.accessibility.maven;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.report.Report;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.run.CheckRun;
import dev.guildhall.accessibility.run.PageSource;
import dev.guildhall.accessibility.run.RuleChoice;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What all goals have in common: which pages are judged, with which sheets, by which rules. */
abstract class PagesMojo extends AbstractMojo {
    private static final Clock CLOCK = Clock.systemUTC();

    /** Leaves this project out. */
    @Parameter(property = "guildhall.skip", defaultValue = "false")
    private boolean skip;

    /**
     * Folders and files: of a folder every .html, .htm and .xhtml file in it and below, unless includes say otherwise. What is named
     * has to be there. Where nothing is named, the folders from which pages are served or into which tests write them are looked
     * through: static, public and META-INF/resources in the project's output, and target/guildhall/pages.
     */
    @Parameter(property = "guildhall.pages")
    private List<File> pages = new ArrayList<>();

    /** Patterns such as **&#47;*.html for the files of a folder; the first of all choices. */
    @Parameter(property = "guildhall.includes")
    private List<String> includes = new ArrayList<>();

    /** Patterns for the files of a folder that are no pages, such as parts of pages. */
    @Parameter(property = "guildhall.excludes")
    private List<String> excludes = new ArrayList<>();

    /**
     * More folders that hold style sheets, from which their addresses count; the folder of the pages and the one around it are looked
     * into first.
     */
    @Parameter(property = "guildhall.sheets")
    private List<File> sheets = new ArrayList<>();

    /** Ids of rules, or the sets wcag, best-practice and govuk; all rules without it. */
    @Parameter(property = "guildhall.rules")
    private List<String> rules = new ArrayList<>();

    /** Highest level of WCAG 2.2: A, AA or AAA. */
    @Parameter(property = "guildhall.level", defaultValue = "AA")
    private Level level = Level.AA;

    @Parameter(defaultValue = "${project.basedir}", readonly = true, required = true)
    private File basedir = new File("");

    @Parameter(defaultValue = "${project.build.outputDirectory}", readonly = true, required = true)
    private File classes = new File("");

    @Parameter(defaultValue = "${project.build.directory}", readonly = true, required = true)
    private File target = new File("");

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Accessibility is not checked, because guildhall.skip is true.");
            return;
        }
        prepare();
        try {
            List<PageSource> sources = pages();
            if (!sources.isEmpty()) {
                finish(new CheckRun(checker(), CLOCK).over(sources));
            }
        } catch (IOException failed) {
            throw new MojoExecutionException(failed.getMessage(), failed);
        }
    }

    /** Looks at the goal's own parameters, before any page is read. */
    abstract void prepare() throws MojoExecutionException;

    /** Does what the goal is for. */
    abstract void finish(Report report) throws IOException, MojoFailureException, MojoExecutionException;

    private AccessibilityChecker checker() throws MojoExecutionException {
        try {
            return RuleChoice.checker(rules, level);
        } catch (IllegalArgumentException noSuchRule) {
            throw new MojoExecutionException(noSuchRule.getMessage() + " The parameter is rules.");
        }
    }

    private List<PageSource> pages() throws IOException, MojoFailureException {
        PageFiles files = new PageFiles(basedir.toPath(), includes, excludes, paths(sheets));
        if (pages.isEmpty()) {
            List<Path> usual = PageFiles.usual(classes.toPath(), target.toPath());
            List<PageSource> found =
                    files.in(usual.stream().filter(Files::isDirectory).toList());
            if (found.isEmpty()) {
                getLog().warn("There is no page to check in " + files.named(usual)
                        + "; say where they are with pages.");
            }
            return found;
        }
        List<PageSource> found = files.in(paths(pages));
        if (found.isEmpty()) {
            throw new MojoFailureException("There is no page to check in " + files.named(paths(pages))
                    + "; build or write the pages first, or say with pages and includes where they are.");
        }
        return found;
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }

    static LocalDate today() {
        return LocalDate.ofInstant(CLOCK.instant(), ZoneOffset.UTC);
    }

    /** A page that cannot be read may hide anything, so it fails the build. */
    final void requireReadable(Report report) throws MojoFailureException {
        List<PageReport> unreadable = report.unreadable();
        unreadable.forEach(page -> getLog().error(page.describe()));
        if (!unreadable.isEmpty()) {
            throw new MojoFailureException(Amount.of(unreadable.size(), "page") + " could not be judged: "
                    + unreadable.stream().map(PageReport::page).collect(Collectors.joining(", "))
                    + ". Above stands why.");
        }
    }

    /** A path as messages call it: from the project's folder. */
    final String named(File file) {
        return PageFiles.nameFrom(basedir.toPath(), file.toPath());
    }
}
