package dev.guildhall.audit.reading;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.Directory;

/** The folder of an index: what is in it, whether that is whole, and how to empty it. */
final class IndexFolder {

    private IndexFolder() {}

    /**
     * Makes the folder where it is missing.
     *
     * @throws IllegalArgumentException when it is a log, or within one: the index is no part of what is proved
     */
    static void prepare(Path folder) throws IOException {
        for (Path each = folder.toAbsolutePath().normalize(); each != null; each = each.getParent()) {
            if (Files.isRegularFile(each.resolve("checkpoint"))) {
                throw new IllegalArgumentException("The folder " + folder + " is within the log in " + each
                        + ": give the index a folder of its own, beside the log's");
            }
        }
        Files.createDirectories(folder);
    }

    /**
     * What the index in the folder says of itself, every byte of it checked against its checksums.
     *
     * @return empty when there is no index, or one of another format
     * @throws IOException when it is damaged or cannot be read
     */
    static Optional<Progress> check(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return Optional.empty();
        }
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return Progress.of(reader.getIndexCommit().getUserData());
        } catch (RuntimeException damaged) {
            throw new IOException("a part of it is malformed", damaged);
        }
    }

    /** Whether there are files of an index. */
    static boolean hasIndex(Path folder) throws IOException {
        return !indexFiles(folder).isEmpty();
    }

    /** Deletes the files of the index, and no others. */
    static void empty(Path folder) throws IOException {
        for (Path file : indexFiles(folder)) {
            Files.delete(file);
        }
    }

    private static List<Path> indexFiles(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
            for (Path file : all) {
                String name = file.getFileName().toString();
                if (name.startsWith(IndexFileNames.SEGMENTS)
                        || name.startsWith(IndexFileNames.PENDING_SEGMENTS)
                        || IndexFileNames.CODEC_FILE_PATTERN.matcher(name).matches()) {
                    files.add(file);
                }
            }
        }
        return files;
    }
}
