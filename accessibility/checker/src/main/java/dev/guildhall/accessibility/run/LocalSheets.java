package dev.guildhall.accessibility.run;

import dev.guildhall.accessibility.sheet.SheetSource;
import dev.guildhall.accessibility.sheet.SheetText;
import java.nio.file.Path;

/** The style sheets that pages in files are judged with. */
public final class LocalSheets {
    private LocalSheets() {}

    /**
     * The sheets of a page in a file: in the folder that was named or the one around that, for pages often stand beside the folder
     * that holds their sheets.
     *
     * @param root the folder that was named, or the one that the file stands in; addresses that begin with a slash count from it
     */
    public static SheetSource of(Path root, Path file) {
        Path pageFolder = folderOf(file);
        return firstOf(SheetSource.folder(root, pageFolder), SheetSource.folder(folderOf(root), pageFolder));
    }

    /** What the first has or, where it has not, the second. */
    public static SheetSource firstOf(SheetSource first, SheetSource second) {
        return address -> {
            SheetText found = first.read(address);
            return found instanceof SheetText.Found ? found : second.read(address);
        };
    }

    /** The folder that a file stands in; of the root of a file system, itself. */
    public static Path folderOf(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        Path folder = whole.getParent();
        return folder == null ? whole : folder;
    }
}
