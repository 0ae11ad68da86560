package dev.guildhall.accessibility.sheet;

import java.nio.file.Path;

/**
 * Finds the text of the style sheets that pages link to.
 *
 * <pre>{@code
 * Page.of("start.html", html).withSheets(SheetSource.folder(Path.of("target/site")));
 * }</pre>
 *
 * <p>A source is asked for each sheet of each page and may be asked by several threads.
 */
@FunctionalInterface
public interface SheetSource {
    /** A sheet longer than this, in bytes, is not read. */
    int MAX_BYTES = 4 * 1024 * 1024;

    /**
     * The sheet at an address as the page wrote it, such as {@code css/app.css}, {@code /assets/app.css?v=2} or
     * {@code https://cdn.example/app.css}; white space around it is gone.
     */
    SheetText read(String address);

    /** Has no sheet at all. */
    static SheetSource none() {
        return address -> new SheetText.NotRead("No folder to read it from was given.");
    }

    /** Sheets below a folder; the pages stand in that folder themselves. */
    static SheetSource folder(Path root) {
        return new FolderSheets(root, root);
    }

    /**
     * Sheets below a folder.
     *
     * @param root where addresses that begin with a slash count from; nothing outside is read
     * @param pageFolder where the page stands, in the root, from which its other addresses count
     */
    static SheetSource folder(Path root, Path pageFolder) {
        return new FolderSheets(root, pageFolder);
    }

    /** Sheets on the class path, all addresses counted from a package path such as {@code META-INF/resources}. */
    static SheetSource classPath(ClassLoader loader, String root) {
        return new ClassPathSheets(loader, root);
    }
}
