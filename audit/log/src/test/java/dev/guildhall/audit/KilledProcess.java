package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/** Records from 16 threads for ever and writes down each acknowledged event: run in a process of its own, to be killed. */
final class KilledProcess {

    static final int THREADS = 16;
    static final String OPENING = "opening";
    static final String NO_CHECKPOINT = "no checkpoint";

    private KilledProcess() {}

    /** Arguments: folder, key, what the ids of events begin with, milliseconds between checkpoints, where to write. */
    public static void main(String[] arguments) throws Exception {
        SigningKey key = SigningKey.load(Path.of(arguments[1]));
        OutputStream out = new FileOutputStream(arguments[4]);
        out.write((OPENING + "\n").getBytes(StandardCharsets.UTF_8));
        AuditLog log = AuditLog.over(FileStore.in(Path.of(arguments[0]), key)
                        .checkpointEvery(Duration.ofMillis(Long.parseLong(arguments[3])))
                        .segmentBytes(256 << 10)
                        .open())
                .open();
        for (int thread = 0; thread < THREADS; thread++) {
            String name = arguments[2] + "-" + thread;
            Runnable caller = thread % 2 == 0 ? () -> waiting(log, name, out) : () -> asynchronous(log, name, out);
            new Thread(caller).start();
        }
        sign(log, out);
    }

    // beside the callers: what the crash before left must never keep the tree from being written
    private static void sign(AuditLog log, OutputStream out) throws IOException {
        try {
            log.checkpoint();
        } catch (AuditUnavailableException e) {
            out.write((NO_CHECKPOINT + ": " + e.getMessage() + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void waiting(AuditLog log, String name, OutputStream out) {
        for (int n = 0; ; n++) {
            write(log.record(event(name, n)), out);
        }
    }

    private static void asynchronous(AuditLog log, String name, OutputStream out) {
        for (int n = 0; ; n++) {
            var told = log.recordAsync(event(name, n)).thenAccept(receipt -> write(receipt, out));
            if (n % 4 == 3) {
                told.join();
            }
        }
    }

    private static AuditEvent event(String name, int n) {
        return AuditEvent.success("page.answered", Actor.citizen(name + "-" + n))
                .build();
    }

    // one write for each line: the operating system keeps what a killed process has written
    private static void write(Receipt receipt, OutputStream out) {
        String line = receipt.index() + " " + receipt.leafHash().base64() + "\n";
        try {
            out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
