package example.benchmarks.audit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The physical limit: callers put the same bytes into a buffer and wait, one thread writes it into a file that has its length
 * already, and forces it. Nothing is encoded, hashed or signed.
 */
final class BareLoop implements Trail {

    private static final int BUFFER = 2 << 20;
    private static final long LENGTH = 256L << 20;

    private final byte[] event = Events.bytes(1);
    private final FileChannel file;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition taken = lock.newCondition();
    private final Thread writer = new Thread(this::run, "bare loop");
    private final ByteBuffer[] spare = {ByteBuffer.allocateDirect(BUFFER), ByteBuffer.allocateDirect(BUFFER)};
    private Waiting open = new Waiting(spare[0]);
    private boolean closing;

    private record Waiting(ByteBuffer bytes, CountDownLatch forced) {
        Waiting(ByteBuffer bytes) {
            this(bytes.clear(), new CountDownLatch(1));
        }
    }

    BareLoop(Path folder) throws IOException {
        file = FileChannel.open(folder.resolve("bare"), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        ByteBuffer zeros = ByteBuffer.allocateDirect(1 << 20);
        for (long at = 0; at < LENGTH; at += zeros.capacity()) {
            file.write(zeros.clear(), at);
        }
        file.force(true);
        writer.start();
    }

    @Override
    public void keep(long n) throws InterruptedException {
        Waiting waiting;
        lock.lock();
        try {
            while (open.bytes().remaining() < event.length) {
                taken.await();
            }
            waiting = open;
            if (waiting.bytes().position() == 0) {
                arrived.signal();
            }
            waiting.bytes().put(event);
        } finally {
            lock.unlock();
        }
        waiting.forced().await();
    }

    private void run() {
        try {
            long at = 0;
            int turn = 0;
            while (true) {
                Waiting group;
                lock.lock();
                try {
                    while (open.bytes().position() == 0 && !closing) {
                        arrived.await();
                    }
                    if (open.bytes().position() == 0) {
                        return;
                    }
                    group = open;
                    turn = 1 - turn;
                    open = new Waiting(spare[turn]);
                    taken.signalAll();
                } finally {
                    lock.unlock();
                }
                group.bytes().flip();
                if (at + group.bytes().remaining() > LENGTH) {
                    at = 0;
                }
                at += file.write(group.bytes(), at);
                file.force(false);
                group.forced().countDown();
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("The bare loop broke", e);
        }
    }

    @Override
    public void close() throws IOException {
        lock.lock();
        try {
            closing = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
        while (writer.isAlive()) {
            LockSupport.parkNanos(100_000);
        }
        file.close();
    }
}
