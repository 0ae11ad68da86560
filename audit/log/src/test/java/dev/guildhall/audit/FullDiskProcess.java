package dev.guildhall.audit;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.nio.file.Path;
import java.time.Duration;

/** Records one event after the other until its input ends, and says how each went. Run in a process of its own. */
final class FullDiskProcess {

    private FullDiskProcess() {}

    public static void main(String[] arguments) throws Exception {
        SigningKey key = SigningKey.load(Path.of(arguments[1]));
        try (AuditLog log = AuditLog.over(FileStore.in(Path.of(arguments[0]), key)
                        .checkpointEvery(Duration.ofMillis(20))
                        .segmentBytes(256 << 10)
                        .open())
                .open()) {
            for (int n = 0; System.in.available() == 0; n++) {
                String line;
                try {
                    Receipt receipt = log.record(AuditEvent.success("file.uploaded", Actor.citizen("c-" + n))
                            .detail("text", "x".repeat(5_000))
                            .build());
                    line = "recorded " + receipt.leafHash().base64();
                } catch (AuditUnavailableException refused) {
                    line = "refused " + refused.getMessage();
                    Thread.sleep(2);
                }
                System.out.println(line);
            }
        }
        System.out.println("closed");
    }
}
