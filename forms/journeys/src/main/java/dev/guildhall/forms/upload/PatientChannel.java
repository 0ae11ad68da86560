package dev.guildhall.forms.upload;

import java.io.Closeable;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A connection that waits only so long for the other side, whether it is a TCP or a Unix socket. */
final class PatientChannel implements Closeable {

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration patience;
    private final long start = System.nanoTime();
    private long limit = Long.MAX_VALUE;

    private PatientChannel(SocketChannel channel, Duration patience) throws IOException {
        this.channel = channel;
        this.patience = patience;
        channel.configureBlocking(false);
        this.selector = Selector.open();
        this.key = channel.register(selector, 0);
    }

    static PatientChannel connect(SocketChannel channel, SocketAddress address, Duration patience) throws IOException {
        try {
            PatientChannel patient = new PatientChannel(channel, patience);
            try {
                if (!channel.connect(address)) {
                    patient.await(SelectionKey.OP_CONNECT, channel::finishConnect);
                }
                return patient;
            } catch (IOException | RuntimeException e) {
                patient.close();
                throw e;
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Lets everything that follows take so long together, and each step no longer than before. */
    void allow(Duration together) {
        limit = System.nanoTime() - start + together.toNanos();
    }

    void write(ByteBuffer bytes) throws IOException {
        refuseBeyondLimit();
        channel.write(bytes);
        if (bytes.hasRemaining()) {
            await(SelectionKey.OP_WRITE, () -> {
                channel.write(bytes);
                return !bytes.hasRemaining();
            });
        }
    }

    /** Reads at least a byte; -1 where the other side has closed. */
    int read(ByteBuffer into) throws IOException {
        refuseBeyondLimit();
        int[] read = {channel.read(into)};
        if (read[0] == 0) {
            await(SelectionKey.OP_READ, () -> {
                read[0] = channel.read(into);
                return read[0] != 0;
            });
        }
        return read[0];
    }

    private void refuseBeyondLimit() throws SocketTimeoutException {
        if (System.nanoTime() - start > limit) {
            throw new SocketTimeoutException("There was no end within the time allowed");
        }
    }

    private interface Attempt {
        boolean succeeds() throws IOException;
    }

    private void await(int operation, Attempt attempt) throws IOException {
        long until = Math.min(limit, System.nanoTime() - start + patience.toNanos());
        key.interestOps(operation);
        do {
            long left = (until - (System.nanoTime() - start)) / 1_000_000;
            if (left <= 0 || Thread.currentThread().isInterrupted()) {
                throw new SocketTimeoutException("There was no answer within " + patience);
            }
            selector.select(left);
            selector.selectedKeys().clear();
        } while (!attempt.succeeds());
    }

    @Override
    public void close() throws IOException {
        selector.close();
        channel.close();
    }
}
