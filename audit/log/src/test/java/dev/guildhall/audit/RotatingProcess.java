package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.DamagedLogException;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Records from 2 threads and hands its log from key to key for ever: run in a process of its own, to be killed. */
final class RotatingProcess {

    private RotatingProcess() {}

    /** Arguments: folder of the log, folder of the keys, in which each is saved before the log is handed to it. */
    public static void main(String[] arguments) throws Exception {
        Path keys = Path.of(arguments[1]);
        AuditLog log = open(Path.of(arguments[0]), keys);
        for (int thread = 0; thread < 2; thread++) {
            new Thread(() -> record(log)).start();
        }
        String name = latest(keys).get(0).name();
        for (int n = count(keys); ; n++) {
            SigningKey next = SigningKey.generate(name, new SecureRandom());
            next.save(keys.resolve(String.format("%06d", n)));
            log.rotateKey(next, Actor.system("rotation"));
        }
    }

    private static void record(AuditLog log) {
        while (true) {
            log.record(
                    AuditEvent.success("page.answered", Actor.citizen("c-17")).build());
        }
    }

    /** How many keys were saved, or begun to be. */
    static int count(Path keys) throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            return (int) files.count();
        }
    }

    /** The latest key, and the one before where there is one. */
    private static List<SigningKey> latest(Path keys) throws IOException {
        try (Stream<Path> files = Files.list(keys)) {
            return files.sorted(Comparator.reverseOrder())
                    .flatMap(RotatingProcess::load)
                    .limit(2)
                    .toList();
        }
    }

    /** None when the process was killed while it saved it: then the log was not handed to it. */
    private static Stream<SigningKey> load(Path file) {
        try {
            return Stream.of(SigningKey.load(file));
        } catch (IOException | IllegalArgumentException unfinished) {
            return Stream.empty();
        }
    }

    /** Opens the log with the latest key, or with the one before: a log is under one of the two. */
    static AuditLog open(Path folder, Path keys) throws IOException {
        List<SigningKey> latest = latest(keys);
        try {
            return open(folder, latest.get(0));
        } catch (DamagedLogException underTheOneBefore) {
            return open(folder, latest.get(1));
        }
    }

    private static AuditLog open(Path folder, SigningKey key) {
        return AuditLog.over(FileStore.in(folder, key)
                        .checkpointEvery(Duration.ofMillis(2))
                        .segmentBytes(256 << 10)
                        .open())
                .open();
    }
}
