package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.entry.EventWriter;
import dev.guildhall.audit.entry.Origin;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.KeyHandover;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.core.actor.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The folder and the files beside it as a kill leaves them, between any two steps of {@code rotate}. */
class KilledRotateTest {

    private static final Actor OPERATOR = Actor.system("operations");

    @TempDir
    private Path temp;

    private TestLog log;
    private SigningKey first;
    private SigningKey next;

    @BeforeEach
    void begin() throws Exception {
        log = TestLog.in(temp.resolve("log"));
        log.append(Cli.events(3));
        first = log.signingKey();
        next = SigningKey.generate(first.name(), new SecureRandom());
    }

    /** When it was killed. */
    enum Step {
        WHILE_THE_NEXT_KEY_IS_SAVED {
            @Override
            void leave(KilledRotateTest test) throws IOException {
                Files.createFile(test.log.beside(".key.next"));
            }
        },
        BEFORE_THE_LOG_IS_HANDED_OVER {
            @Override
            void leave(KilledRotateTest test) throws IOException {
                test.next.save(test.log.beside(".key.next"));
            }
        },
        BEFORE_THE_NEXT_KEY_SIGNS {
            @Override
            void leave(KilledRotateTest test) throws IOException {
                BEFORE_THE_LOG_IS_HANDED_OVER.leave(test);
                test.tellAndBeKilled();
            }
        },
        BEFORE_THE_KEY_IS_RETIRED {
            @Override
            void leave(KilledRotateTest test) throws IOException {
                BEFORE_THE_LOG_IS_HANDED_OVER.leave(test);
                try (AuditLog open = AuditLog.open(test.log.folder(), test.first)) {
                    open.rotateKey(test.next, OPERATOR);
                }
            }
        },
        WHILE_THE_KEY_IS_RETIRED {
            @Override
            void leave(KilledRotateTest test) throws IOException {
                BEFORE_THE_KEY_IS_RETIRED.leave(test);
                Files.createFile(test.retired(test.first));
            }
        },
        BEFORE_THE_NEXT_KEY_TAKES_ITS_PLACE {
            @Override
            void leave(KilledRotateTest test) throws IOException {
                BEFORE_THE_KEY_IS_RETIRED.leave(test);
                test.first.save(test.retired(test.first));
            }
        };

        abstract void leave(KilledRotateTest test) throws IOException;
    }

    /** The entry of the hand-over is on disk, and no checkpoint covers it. */
    private void tellAndBeKilled() throws IOException {
        Path killed = temp.resolve("killed");
        try (FileStore store = FileStore.in(log.folder(), first)
                .checkpointEvery(Duration.ofDays(1))
                .segmentBytes(256 << 10)
                .open()) {
            Checkpoint last = store.latest();
            KeyRotation rotation =
                    new KeyRotation(first.verifierKey(), KeyHandover.sign(first, next, last.size(), last.root()));
            store.append(recorded ->
                    EventWriter.write(new RecordedEvent(rotation.event(OPERATOR), recorded, Origin.untold())));
            Copies.of(log.folder(), killed);
        }
        Files.move(log.folder(), temp.resolve("gone"));
        Files.move(killed, log.folder());
    }

    private Path retired(SigningKey key) throws IOException {
        return new SigningFiles(log.beside(".key")).retired(key.verifierKey());
    }

    @ParameterizedTest
    @EnumSource
    void every_step_leaves_a_log_that_goes_on_and_can_be_handed_over_again(Step step) throws Exception {
        step.leave(this);

        Cli.Result appended = log.append(Cli.event(3));
        Cli.Result shown = log.run("show", "0");
        Cli.Result signed = log.run("checkpoint");
        Cli.Result again = log.run("rotate");
        Cli.Result after = log.append(Cli.event(4));

        assertThat(appended.exit()).as(appended.err()).isZero();
        assertThat(shown.err()).as("the reading is recorded").isEmpty();
        assertThat(signed.exit()).isZero();
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(after.exit()).isZero();
        String present = again.lines().get(0);
        assertThat(log.signingKey().verifierKey()).hasToString(present);
        assertThat(log.beside(".key.next")).doesNotExist();
        for (String key : new String[] {log.key(), present}) {
            assertThat(log.run("verify", "--key", key).out()).startsWith("intact: ");
        }
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "WHILE_THE_NEXT_KEY_IS_SAVED")
    void no_key_that_was_saved_is_ever_lost(Step step) throws Exception {
        step.leave(this);

        log.run("rotate");

        for (SigningKey key : new SigningKey[] {first, next}) {
            assertThat(SigningKey.load(retired(key)).verifierKey()).isEqualTo(key.verifierKey());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bit_that_flipped_is_told_as_tampering_after_every_step(Step step) throws Exception {
        step.leave(this);
        Path tile;
        try (Stream<Path> tiles = Files.list(log.folder().resolve("tile/0/000.p"))) {
            tile = tiles.max((a, b) -> a.getFileName().compareTo(b.getFileName()))
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);

        assertThat(log.append(Cli.event(3)).exit()).isEqualTo(1);
        assertThat(log.run("rotate").exit()).isEqualTo(1);
    }

    @Test
    void what_stands_where_the_key_is_to_be_kept_is_told_and_the_log_goes_on_all_the_same() throws Exception {
        Path inTheWay = Files.createDirectories(retired(first).resolve("mine"));

        Cli.Result blocked = log.run("rotate");
        Cli.Result appended = log.append(Cli.event(3));
        Files.delete(inTheWay);
        Cli.Result again = log.run("rotate");

        assertThat(blocked.exit()).isEqualTo(3);
        assertThat(blocked.lines()).as("what is done is told").hasSize(2);
        assertThat(blocked.err())
                .startsWith("The log is handed over, and its new key could not take the place of " + log.beside(".key")
                        + ". It is in " + log.beside(".key.next") + ", where every command finds it")
                .contains(retired(first).toString());
        assertThat(appended.exit()).isZero();
        assertThat(again.exit()).as(again.err()).isZero();
        assertThat(log.beside(".key.next")).doesNotExist();
    }

    @Test
    void the_keys_are_put_in_their_places_also_where_nobody_reads_the_answer() throws Exception {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int octet) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        Console console =
                new Console(InputStream.nullInputStream(), full, new PrintStream(told, true, StandardCharsets.UTF_8));

        ExitCode code = new Commands(console).run("rotate", log.folder().toString());

        assertThat(code).isEqualTo(ExitCode.UNREADABLE);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("No space left on device");
        assertThat(log.beside(".key.next")).doesNotExist();
        assertThat(log.signingKey().verifierKey()).isNotEqualTo(first.verifierKey());
        assertThat(log.append(Cli.event(3)).exit()).isZero();
    }

    @Test
    void a_next_key_that_was_left_there_begins_no_other_log() throws Exception {
        Path other = temp.resolve("other");
        next.save(Cli.beside(other, ".key.next"));

        Cli.Result result = Cli.here().run("init", other.toString(), "--origin", "example.org/other");

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("other.key.next already: name another folder");
        assertThat(other).doesNotExist();
    }
}
