package dev.guildhall.accessibility.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;

/** Reads sheets below a folder, and nothing outside of it, be it by dots or by a symbolic link. */
record FolderSheets(Path root, Path pageFolder) implements SheetSource {
    private static final RecentFiles RECENT = new RecentFiles(Clock.systemUTC());

    @Override
    public SheetText read(String address) {
        if (SheetAddress.isElsewhere(address)) {
            return new SheetText.NotRead(SheetAddress.ELSEWHERE);
        }
        String path = SheetAddress.pathOf(address);
        try {
            Path folder = path.startsWith("/") ? root : pageFolder;
            Path file = folder.resolve(path.replaceFirst("^/+", "")).normalize();
            if (!file.toAbsolutePath().startsWith(root.toAbsolutePath().normalize())) {
                return new SheetText.NotRead(SheetAddress.OUTSIDE);
            }
            if (!Files.isRegularFile(file)) {
                return new SheetText.NotRead("There is no such file below the folder that sheets are read from.");
            }
            Path real = file.toRealPath();
            if (!real.startsWith(root.toRealPath())) {
                return new SheetText.NotRead(SheetAddress.OUTSIDE);
            }
            BasicFileAttributes now = Files.readAttributes(real, BasicFileAttributes.class);
            if (now.size() > MAX_BYTES) {
                return new SheetText.NotRead("It has " + now.size() + " bytes; the limit is " + MAX_BYTES + ".");
            }
            return new SheetText.Found(RECENT.read(real, now));
        } catch (IOException | InvalidPathException unreadable) {
            return new SheetText.NotRead("The file could not be read.");
        }
    }
}
