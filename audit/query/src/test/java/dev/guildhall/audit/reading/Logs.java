package dev.guildhall.audit.reading;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.LogReader;
import dev.guildhall.audit.store.StoredEntry;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Logs in folders for the tests of this module. */
public final class Logs {

    public static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    public static final Instant START = Instant.parse("2026-04-01T09:00:00Z");

    private Logs() {}

    /** A log whose clock goes on by a second at each look. */
    public static AuditLog open(Path folder) {
        return open(folder, KEY);
    }

    static AuditLog open(Path folder, SigningKey key) {
        return AuditLog.over(FileStore.in(folder, key)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .clock(new Ticking())
                        .open())
                .open();
    }

    /** Records them and signs, so that readers see them. */
    public static void record(AuditLog log, List<AuditEvent> events) {
        events.stream().map(log::recordAsync).toList().forEach(CompletableFuture::join);
        log.checkpoint();
    }

    /** A clock that goes on by a second at each look. */
    static final class Ticking extends Clock {
        private Instant now = START;

        synchronized Instant advance(Duration by) {
            now = now.plus(by);
            return now;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A log as it would be read had the entries of these indexes been pruned. */
    record Pruned(LogReader log, Set<Long> gone) implements LogReader {
        @Override
        public Checkpoint latest() {
            return log.latest();
        }

        @Override
        public MerkleTree tree(Checkpoint checkpoint) {
            return log.tree(checkpoint);
        }

        @Override
        public List<StoredEntry> entries(long first, int count) {
            return log.entries(first, count).stream()
                    .map(entry -> gone.contains(entry.index())
                            ? new StoredEntry(entry.index(), entry.leafHash(), Optional.empty())
                            : entry)
                    .toList();
        }
    }

    /** A log as it was read at each of its checkpoints: recorded and read once, it grows anew for each who looks at it. */
    static final class Growing implements LogReader {
        private final LogReader log;
        private final List<StoredEntry> entries;
        private final List<Checkpoint> checkpoints;
        private int at;

        /** @param entries all entries of the log, as they were read from it */
        Growing(LogReader log, List<StoredEntry> entries, List<Checkpoint> checkpoints) {
            this.log = log;
            this.entries = entries;
            this.checkpoints = checkpoints;
        }

        /** By so many checkpoints, as far as there are any. */
        void grow(int by) {
            at = Math.min(checkpoints.size() - 1, at + by);
        }

        @Override
        public Checkpoint latest() {
            return checkpoints.get(at);
        }

        @Override
        public MerkleTree tree(Checkpoint checkpoint) {
            return log.tree(checkpoint);
        }

        @Override
        public List<StoredEntry> entries(long first, int count) {
            int size = (int) latest().size();
            int from = (int) Math.min(size, first);
            return entries.subList(from, Math.min(size, from + count));
        }
    }
}
