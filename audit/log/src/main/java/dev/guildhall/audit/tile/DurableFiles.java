package dev.guildhall.audit.tile;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Files that appear under their names only once their bytes are on disk: written to the pending folder, forced, then
 * renamed, and the folders forced last. Many are forced at once, for a file system then commits its journal once for all of
 * them. Not thread-safe.
 */
public final class DurableFiles {

    /** How many files are open and not yet forced, at most. */
    private static final int AT_ONCE = 64;

    /** Few, for events that are being recorded wait behind them at the disk; more than one, for they share its journal. */
    private static final int THREADS = 4;

    private static final int IDLE_SECONDS = 10;
    private static final ExecutorService FORCES = forces();

    private record Staged(Path written, Path target) {}

    private final Path pending;
    private final List<Staged> staged = new ArrayList<>();
    private final List<FileChannel> unforced = new ArrayList<>();

    public DurableFiles(LogFolder folder) {
        this.pending = folder.pending();
    }

    /** Writes the bytes; they are on disk, and the file appears, with {@link #publish}. */
    public void write(Path target, byte[] bytes) throws IOException {
        Files.createDirectories(pending);
        Path written = pending.resolve(Integer.toString(staged.size()));
        FileChannel channel = FileChannel.open(
                written, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
        unforced.add(channel);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        staged.add(new Staged(written, target));
        if (unforced.size() == AT_ONCE) {
            force();
        }
    }

    /** Forces the files that are open, all of them even when one fails, and closes them. */
    private void force() throws IOException {
        List<Callable<Void>> forces = new ArrayList<>();
        for (FileChannel channel : unforced) {
            forces.add(() -> {
                try (channel) {
                    channel.force(false);
                }
                return null;
            });
        }
        try {
            for (Future<Void> forced : FORCES.invokeAll(forces)) {
                forced.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("a file could not be forced: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted before the files were forced", e);
        } finally {
            // an interrupt cancels those that were not begun
            close();
        }
    }

    /** Lets the files that have been written appear, in the order of writing; on return all of it is on disk. */
    public void publish() throws IOException {
        force();
        Set<Path> folders = new LinkedHashSet<>();
        for (Staged file : staged) {
            createFolders(parent(file.target), folders);
            Files.move(file.written, file.target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            folders.add(parent(file.target));
        }
        staged.clear();
        for (Path folder : folders) {
            forceFolder(folder);
        }
    }

    /** Forgets what was written and not published. */
    public void discard() throws IOException {
        staged.clear();
        close();
    }

    private void close() throws IOException {
        List<FileChannel> open = List.copyOf(unforced);
        unforced.clear();
        for (FileChannel channel : open) {
            channel.close();
        }
    }

    private static ThreadPoolExecutor forces() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                THREADS, THREADS, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
                    Thread thread = new Thread(task, "guildhall-audit-force");
                    thread.setDaemon(true);
                    return thread;
                });
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static void createFolders(Path folder, Set<Path> created) throws IOException {
        if (!Files.isDirectory(folder)) {
            createFolders(parent(folder), created);
            Files.createDirectory(folder);
            // the new folder's name stands in its parent
            created.add(parent(folder));
        }
    }

    /** The folder that a file or folder stands in. */
    public static Path parent(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("The path " + path + " stands in no folder: give one that does");
        }
        return parent;
    }

    /** Forces the names in a folder to disk, where the file system can. */
    public static void forceFolder(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (AccessDeniedException e) {
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                throw e;
            }
            // Windows opens no folders, and writes their names without being asked
        }
    }

    /** Deletes a folder with all that is in it; a folder that is not there is fine. */
    public static void deleteFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> children;
        try (Stream<Path> listed = Files.list(folder)) {
            children = listed.toList();
        }
        for (Path child : children) {
            if (Files.isDirectory(child)) {
                deleteFolder(child);
            } else {
                Files.deleteIfExists(child);
            }
        }
        Files.deleteIfExists(folder);
    }
}
