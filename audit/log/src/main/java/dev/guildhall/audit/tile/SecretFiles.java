package dev.guildhall.audit.tile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;

/** Files and folders that only their owner may read, where the file system knows owners. */
public final class SecretFiles {

    private SecretFiles() {}

    /**
     * Writes a line to a new file and forces it, with its name: a power cut does not take it away any more.
     *
     * @throws java.nio.file.FileAlreadyExistsException when the file exists: a secret is never overwritten
     */
    public static void create(Path file, String line) throws IOException {
        try (FileChannel channel = FileChannel.open(
                file, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes(file))) {
            ByteBuffer text = ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.UTF_8));
            while (text.hasRemaining()) {
                channel.write(text);
            }
            channel.force(true);
        }
        DurableFiles.forceFolder(DurableFiles.parent(file));
    }

    /** The attributes of a new file. */
    public static FileAttribute<?>[] attributes(Path file) {
        return attributes(file, "rw-------");
    }

    /** Creates a folder, and those above it that are not there; one that is there is fine. */
    public static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, "rwx------"));
    }

    private static FileAttribute<?>[] attributes(Path place, String permissions) {
        return place.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
