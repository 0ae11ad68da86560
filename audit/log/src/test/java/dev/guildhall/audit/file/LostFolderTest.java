package dev.guildhall.audit.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Leaves;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A log whose folder is taken away, or can no longer be written to, while it is open. */
class LostFolderTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path temp;

    private final AtomicBoolean readOnly = new AtomicBoolean();

    private AuditLog open(Path folder) {
        return AuditLog.over(FileStore.in(folder, KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .opener((file, options) -> {
                            requireWritable(file);
                            return new BreakableChannel(
                                    FileChannel.open(file, options), () -> false, () -> failsToWrite(file));
                        })
                        .open())
                .open();
    }

    private void requireWritable(Path file) throws FileSystemException {
        if (readOnly.get()) {
            throw new FileSystemException(file.toString(), null, "Read-only file system");
        }
    }

    private boolean failsToWrite(Path file) {
        return readOnly.get() && file.isAbsolute();
    }

    private static AuditEvent event(int n) {
        return AuditEvent.success("page.answered", Actor.citizen("c-" + n)).build();
    }

    @Test
    void a_folder_that_is_moved_away_refuses_events_until_it_is_back_and_loses_none_that_was_acknowledged()
            throws Exception {
        Path folder = temp.resolve("log");
        Path away = temp.resolve("away");
        List<Hash> acknowledged = new ArrayList<>();
        try (AuditLog log = open(folder)) {
            acknowledged.add(log.record(event(1)).leafHash());
            Files.move(folder, away);

            for (int n = 0; n < 3; n++) {
                assertThatThrownBy(() -> log.record(event(2)))
                        .isInstanceOf(AuditUnavailableException.class)
                        .hasMessageStartingWith("The event was not recorded, because the log could not be written: ");
            }
            assertThatThrownBy(log::checkpoint).isInstanceOf(AuditUnavailableException.class);
            DurableFiles.deleteFolder(folder);
            Files.move(away, folder);

            acknowledged.add(log.record(event(3)).leafHash());
            assertThat(log.checkpoint().size()).isEqualTo(2);
        }

        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    void a_folder_that_was_deleted_is_named_and_nothing_is_acknowledged_any_more() throws Exception {
        Path folder = temp.resolve("log");
        AuditLog log = open(folder);
        log.record(event(1));
        DurableFiles.deleteFolder(folder);

        assertThatThrownBy(() -> log.record(event(2)))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining(folder.toString())
                .hasMessageEndingWith("the log's folder was removed while the log was open");
        assertThatThrownBy(() -> log.record(event(3))).isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(log::close).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void a_disk_that_turns_read_only_refuses_events_until_it_is_writable_again() throws Exception {
        Path folder = temp.resolve("log");
        List<Hash> acknowledged = new ArrayList<>();
        try (AuditLog log = open(folder)) {
            acknowledged.add(log.record(event(1)).leafHash());
            readOnly.set(true);
            for (int n = 0; n < 3; n++) {
                assertThatThrownBy(() -> log.record(event(2))).isInstanceOf(AuditUnavailableException.class);
            }
            readOnly.set(false);

            acknowledged.add(log.record(event(3)).leafHash());
        }

        assertThat(Leaves.of(folder)).isEqualTo(acknowledged);
        assertThat(LogVerifier.verify(folder, KEY.verifierKey()).faults()).isEmpty();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_log_in_a_folder_that_nobody_may_write_to_is_not_opened() {
        Path folder = Path.of("/proc/guildhall-audit");

        assertThatThrownBy(() -> AuditLog.open(folder, KEY))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageStartingWith("The log in " + folder + " could not be opened: ");
    }
}
