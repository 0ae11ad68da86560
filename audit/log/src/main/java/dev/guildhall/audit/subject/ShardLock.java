package dev.guildhall.audit.subject;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** The right to change the keys of one folder, held by one thread of one process at a time; others wait. */
final class ShardLock {

    // the system's locks are the process's: between its threads these decide
    private static final Map<Path, ReentrantLock> LOCKS = new ConcurrentHashMap<>();

    /** Work on files, all of which may be done again. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    private ShardLock() {}

    /** Waits for the right, and does the work. */
    static <T> T holding(Path folder, Work<T> work) throws IOException {
        ReentrantLock lock = LOCKS.computeIfAbsent(folder.toRealPath(), key -> new ReentrantLock());
        lock.lock();
        try (FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.lock();
            return work.run();
        } finally {
            lock.unlock();
        }
    }
}
