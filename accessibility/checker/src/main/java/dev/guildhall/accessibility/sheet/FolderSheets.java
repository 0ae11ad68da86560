package dev.guildhall.accessibility.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads sheets below a folder, and nothing outside of it, be it by dots or by a symbolic link. */
record FolderSheets(Path root, Path pageFolder) implements SheetSource {
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
            if (!file.toRealPath().startsWith(root.toRealPath())) {
                return new SheetText.NotRead(SheetAddress.OUTSIDE);
            }
            if (Files.size(file) > MAX_BYTES) {
                return new SheetText.NotRead("It has " + Files.size(file) + " bytes; the limit is " + MAX_BYTES + ".");
            }
            return new SheetText.Found(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } catch (IOException | InvalidPathException unreadable) {
            return new SheetText.NotRead("The file could not be read.");
        }
    }
}
