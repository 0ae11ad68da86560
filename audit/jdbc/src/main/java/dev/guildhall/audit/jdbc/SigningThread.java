package dev.guildhall.audit.jdbc;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signs on an interval until it is closed. */
final class SigningThread {

    private static final Logger LOG = LoggerFactory.getLogger(SigningThread.class);

    private final Signer signer;
    private final Duration interval;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread;
    private String told = "";

    SigningThread(Signer signer, Duration interval, String name) {
        this.signer = signer;
        this.interval = interval;
        this.thread = new Thread(this::run, "guildhall-audit-sign " + name);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void run() {
        try {
            while (!closing.await(interval.toMillis(), TimeUnit.MILLISECONDS)) {
                sign();
            }
        } catch (InterruptedException e) {
            LOG.warn("The thread that signs the audit log was interrupted, and ends", e);
        }
    }

    private void sign() {
        try {
            signer.sign();
            told = "";
        } catch (RuntimeException e) {
            // once, however long it lasts
            String reason = String.valueOf(e.getMessage());
            if (!reason.equals(told)) {
                LOG.error("The audit log could not be signed; events are safe in the database: {}", reason);
            }
            told = reason;
        }
    }

    void close() {
        closing.countDown();
        Threads.join(thread);
    }
}
