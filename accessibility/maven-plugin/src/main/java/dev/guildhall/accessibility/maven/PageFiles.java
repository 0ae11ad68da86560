package dev.guildhall.accessibility.maven;

import dev.guildhall.accessibility.run.LocalSheets;
import dev.guildhall.accessibility.run.PageFolder;
import dev.guildhall.accessibility.run.PageSource;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.codehaus.plexus.util.MatchPatterns;

/**
 * Which files of a project are pages.
 *
 * @param basedir the project's folder, from which pages are called, so that reports and baselines are the same on every machine
 * @param includes patterns for the files of a folder; where there are none, files that end as pages do
 * @param excludes patterns for the files of a folder that are no pages
 * @param sheets more folders that hold style sheets
 */
record PageFiles(Path basedir, List<String> includes, List<String> excludes, List<Path> sheets) {

    /** Where pages are served from by what teams use, and where tests may write theirs. */
    static List<Path> usual(Path classes, Path target) {
        return Stream.of(
                        classes.resolve("static"),
                        classes.resolve("public"),
                        classes.resolve("META-INF/resources"),
                        target.resolve("guildhall/pages"))
                .toList();
    }

    /** The pages that files and folders are or hold; those that are not there are among them, as unreadable. */
    List<PageSource> in(List<Path> places) throws IOException {
        List<PageSource> pages = new ArrayList<>();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                pages.addAll(inFolder(place));
            } else {
                pages.add(PageSource.file(name(place), place, sheetsOf(LocalSheets.folderOf(place), place)));
            }
        }
        return pages;
    }

    private List<PageSource> inFolder(Path folder) throws IOException {
        PageFolder all = PageFolder.at(folder).named(this::name).withSheets(file -> sheetsOf(folder, file));
        MatchPatterns wanted = patterns(includes);
        MatchPatterns unwanted = patterns(excludes);
        PageFolder chosen = includes.isEmpty() ? all : all.with(file -> matches(wanted, folder, file));
        return chosen.without(file -> matches(unwanted, folder, file)).pages();
    }

    private static MatchPatterns patterns(List<String> words) {
        return MatchPatterns.from(words.stream()
                .map(word -> word.strip().replace('/', File.separatorChar))
                // as everywhere in Maven, the name of a folder means all that is in it
                .map(word -> word.endsWith(File.separator) ? word + "**" : word)
                .toList());
    }

    private static boolean matches(MatchPatterns patterns, Path folder, Path file) {
        return patterns.matches(folder.relativize(file).toString(), true);
    }

    private SheetSource sheetsOf(Path folder, Path file) {
        SheetSource found = LocalSheets.of(folder, file);
        for (Path more : sheets) {
            found = LocalSheets.firstOf(found, SheetSource.folder(more));
        }
        return found;
    }

    private String name(Path file) {
        return nameFrom(basedir, file);
    }

    /** The places in words. */
    String named(List<Path> places) {
        return places.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A path as messages call it: from the project's folder and with slashes, if it is in it. */
    static String nameFrom(Path basedir, Path file) {
        Path from = basedir.toAbsolutePath().normalize();
        Path whole = file.toAbsolutePath().normalize();
        return (whole.startsWith(from) ? from.relativize(whole) : whole)
                .toString()
                .replace(File.separatorChar, '/');
    }
}
