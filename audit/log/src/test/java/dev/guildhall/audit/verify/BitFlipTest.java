package dev.guildhall.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.Copies;
import dev.guildhall.audit.LogFiles;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.tile.TilePath;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Flips one bit in every file of a log and asks the verifier which entry was changed. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class BitFlipTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    private static final int EVERY_BIT = 1;
    private static final int SOME_BITS = 3;
    private static final String SEGMENT = "wal/0000000000000000000";

    @TempDir
    private Path folder;

    private static int everyByte(int at) {
        return at + 1;
    }

    private static void append(AuditLog log, int events) {
        for (int n = 0; n < events; n++) {
            log.record(AuditEvent.success("page.answered", Actor.citizen("c-" + n))
                    .detail("n", n)
                    .build());
        }
    }

    private AuditLog open(Path path) {
        return AuditLog.over(FileStore.in(path, KEY)
                        .checkpointEvery(Duration.ofDays(1))
                        .segmentBytes(256 << 10)
                        .open())
                .open();
    }

    private Verification verify() throws IOException {
        return LogVerifier.verify(folder, KEY.verifierKey(), Duration.ZERO);
    }

    private List<String> files() throws IOException {
        return LogFiles.names(folder);
    }

    /** Flips each chosen bit of each chosen byte in turn, and answers how many flips there were. */
    private int flipEach(String file, IntUnaryOperator nextByte, int bitStep) throws IOException {
        Path path = folder.resolve(file);
        byte[] bytes = Files.readAllBytes(path);
        int flips = 0;
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            for (int at = 0; at < bytes.length; at = nextByte.applyAsInt(at)) {
                for (int bit = at % bitStep; bit < 8; bit += bitStep) {
                    write(channel, at, bytes[at] ^ (1 << bit));

                    assertFound(file, bytes, at, bit, verify());
                    flips++;
                }
                write(channel, at, bytes[at]);
            }
        }
        return flips;
    }

    private static void write(FileChannel channel, int at, int octet) throws IOException {
        channel.write(ByteBuffer.wrap(new byte[] {(byte) octet}), at);
    }

    private void assertFound(String file, byte[] bytes, int at, int bit, Verification verification) {
        String flip = "bit " + bit + " of byte " + at + " of " + file;
        assertThat(verification.isIntact()).as(flip).isFalse();
        assertThat(verification.faults())
                .as(flip)
                .allSatisfy(fault -> assertThat(fault.file()).isEqualTo(file));
        List<Long> named = verification.faults().stream()
                .flatMap(fault -> Stream.iterate(fault.from(), n -> n < fault.to(), n -> n + 1))
                .toList();
        assertThat(named).as(flip).isEqualTo(expected(file, bytes, at, named));
    }

    private static List<Long> expected(String file, byte[] bytes, int at, List<Long> named) {
        TilePath tile = TilePath.parse(file).orElse(null);
        if (tile == null) {
            // a checkpoint covers all entries, a segment is held to its own test
            assertThat(named).isNotEmpty();
            return named;
        }
        long first = tile.index() * 256;
        if (tile.level() == TilePath.ENTRIES) {
            return List.of(first + entryAt(bytes, at));
        }
        long span = 1L << (8 * tile.level());
        return Stream.iterate((first + at / 32) * span, n -> n + 1).limit(span).toList();
    }

    private static int entryAt(byte[] bundle, int at) {
        int entry = 0;
        int end = 0;
        while (true) {
            end += 2 + ((bundle[end] & 0xff) << 8 | (bundle[end + 1] & 0xff));
            if (at < end) {
                return entry;
            }
            entry++;
        }
    }

    @Test
    void any_bit_of_any_file_of_a_small_log() throws Exception {
        try (AuditLog log = open(folder)) {
            append(log, 1);
            log.checkpoint();
            append(log, 1);
        }
        assertThat(verify().isIntact()).isTrue();

        int flips = 0;
        for (String file : files()) {
            flips += flipEach(file, BitFlipTest::everyByte, EVERY_BIT);
        }

        assertThat(files()).hasSize(6).contains("lock", "tile/entries/000.p/1", "tile/entries/000.p/2");
        assertThat(flips).isGreaterThan(5_000);
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void bits_of_every_file_of_a_log_with_full_tiles() throws Exception {
        try (AuditLog log = open(folder)) {
            append(log, 300);
            log.checkpoint();
            append(log, 230);
        }

        for (String file : files()) {
            int step = 1 + (int) (Files.size(folder.resolve(file)) / 13);
            flipEach(file, at -> at + step, SOME_BITS);
        }

        assertThat(files()).contains("tile/1/000.p/2", "tile/0/001", "tile/entries/002.p/18");
        assertThat(verify().isIntact()).isTrue();
    }

    @Test
    void any_bit_of_the_segments_that_a_crash_leaves() throws Exception {
        Path live = folder.resolveSibling(folder.getFileName() + "-live");
        int used;
        try (AuditLog log = open(live)) {
            append(log, 1);
            log.checkpoint();
            append(log, 1);
            awaitSpare(live);
            Copies.of(live, folder);
            used = usedBytes(folder.resolve(SEGMENT));
        }
        assertThat(verify().toString()).startsWith("intact: 2 entries");

        for (String file : files()) {
            flipEach(file, at -> at + (file.startsWith("wal/") ? 50_021 : 37), SOME_BITS);
        }
        // without most of its zeros, which were just tried, a segment is read in no time
        cut("wal/spare", 64);
        cut(SEGMENT, used + 64);
        flipEach("wal/spare", BitFlipTest::everyByte, SOME_BITS);
        flipEach(SEGMENT, BitFlipTest::everyByte, SOME_BITS);

        assertThat(files()).contains(SEGMENT, "wal/spare");
        assertThat(verify().isIntact()).isTrue();
    }

    private static void awaitSpare(Path live) throws InterruptedException {
        while (!Files.exists(live.resolve("wal/spare"))) {
            Thread.sleep(1);
        }
    }

    private void cut(String file, int length) throws IOException {
        Path path = folder.resolve(file);
        Files.write(path, Arrays.copyOf(Files.readAllBytes(path), length));
    }

    private static int usedBytes(Path segment) throws IOException {
        byte[] bytes = Files.readAllBytes(segment);
        int used = bytes.length;
        while (bytes[used - 1] == 0) {
            used--;
        }
        return used;
    }
}
