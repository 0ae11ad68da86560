package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The pages in a folder and the folders in it.
 *
 * <pre>{@code
 * List<PageSource> pages = PageFolder.at(Path.of("target/site")).pages();
 * }</pre>
 *
 * <p>Links to folders are not followed, so that no circle is walked. What cannot be looked into is among the pages, as unreadable.
 */
public final class PageFolder {
    private final Path root;
    private final Predicate<Path> wanted;
    private final Function<Path, String> names;
    private final Function<Path, SheetSource> sheets;

    private PageFolder(
            Path root, Predicate<Path> wanted, Function<Path, String> names, Function<Path, SheetSource> sheets) {
        this.root = root;
        this.wanted = wanted;
        this.names = names;
        this.sheets = sheets;
    }

    /**
     * Its .html, .htm and .xhtml files, called by their paths, with the sheets in the folder and in the one around it.
     *
     * @see LocalSheets#of
     */
    public static PageFolder at(Path root) {
        return new PageFolder(root, PageFolder::endsAsPagesDo, Path::toString, file -> LocalSheets.of(root, file));
    }

    /** This folder with the files of which this is true as its pages. */
    public PageFolder with(Predicate<Path> pages) {
        return new PageFolder(root, pages, names, sheets);
    }

    /** This folder without the pages of which this is true. */
    public PageFolder without(Predicate<Path> unwanted) {
        return new PageFolder(root, wanted.and(unwanted.negate()), names, sheets);
    }

    /** This folder with its pages called otherwise. */
    public PageFolder named(Function<Path, String> name) {
        return new PageFolder(root, wanted, name, sheets);
    }

    /** This folder with other sheets for its pages. */
    public PageFolder withSheets(Function<Path, SheetSource> ofFile) {
        return new PageFolder(root, wanted, names, ofFile);
    }

    /**
     * The pages in the order of their names.
     *
     * @throws IOException when reading a folder breaks off
     */
    public List<PageSource> pages() throws IOException {
        List<PageSource> pages = new ArrayList<>();
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (wanted.test(file)) {
                    pages.add(PageSource.file(names.apply(file), file, sheets.apply(file)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
                pages.add(PageSource.unreadable(names.apply(file), Failures.say(why)));
                return FileVisitResult.CONTINUE;
            }
        });
        pages.sort(Comparator.comparing(PageSource::name));
        return pages;
    }

    private static boolean endsAsPagesDo(Path file) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
    }
}
