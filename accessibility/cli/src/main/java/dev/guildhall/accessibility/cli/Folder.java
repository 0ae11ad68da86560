package dev.guildhall.accessibility.cli;

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

/** The pages in a folder and the folders in it. Links to folders are not followed, so that no circle is walked. */
final class Folder extends SimpleFileVisitor<Path> {
    private final List<PageSource> pages = new ArrayList<>();

    private final Path root;
    private final Sheets sheets;

    private Folder(Path root, Sheets sheets) {
        this.root = root;
        this.sheets = sheets;
    }

    /** Its .html, .htm and .xhtml files in the order of their names, and what of it cannot be read. */
    static List<PageSource> pagesOf(Path folder, Sheets sheets) throws IOException {
        Folder visitor = new Folder(folder, sheets);
        Files.walkFileTree(folder, visitor);
        visitor.pages.sort(Comparator.comparing(PageSource::name));
        return visitor.pages;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
            pages.add(new FileSource(file.toString(), file, sheets.ofFile(root, file)));
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException why) {
        pages.add(new LostSource(file.toString(), Failures.say(why)));
        return FileVisitResult.CONTINUE;
    }
}
