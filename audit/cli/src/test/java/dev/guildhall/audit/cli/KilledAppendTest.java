package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.store.StoredEntry;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} while lines are piped in. */
class KilledAppendTest {

    private static final int KILLS = 4;
    private static final int MOST_RECEIPTS = 2_000;

    @TempDir
    private Path temp;

    @Test
    void every_receipt_that_was_printed_is_in_the_log_after_a_kill_once() throws Exception {
        Path log = temp.resolve("log");
        String key = Cli.init(log);
        SplittableRandom random = new SplittableRandom(17);
        List<String> printed = new ArrayList<>();

        for (int kill = 0; kill < KILLS; kill++) {
            printed.addAll(receiptsUntilKilled(log, 1 + random.nextInt(MOST_RECEIPTS)));

            Cli.Result left = Cli.here().run("verify", log.toString(), "--key", key);
            assertThat(left.exit())
                    .as("what a kill leaves is no tampering: %s", left)
                    .isZero();
        }

        assertThat(Cli.here().run("checkpoint", log.toString()).exit()).isZero();
        assertThat(Cli.here().run("verify", log.toString(), "--key", key).out()).startsWith("intact: ");
        List<String> inLog = hashesInLog(log);
        for (String receipt : printed) {
            int index = Integer.parseInt(receipt.replaceAll(".*\"index\":([0-9]+).*", "$1"));
            assertThat(receipt).isEqualTo("{\"index\":" + index + ",\"leafHash\":\"" + inLog.get(index) + "\"}");
        }
        assertThat(printed).doesNotHaveDuplicates().hasSizeGreaterThan(KILLS);
        assertThat(inLog).doesNotHaveDuplicates();
    }

    private static List<String> receiptsUntilKilled(Path log, int until) throws Exception {
        Process process = Cli.jar().start("append", log.toString());
        Thread feeder = new Thread(() -> feed(process.getOutputStream()));
        feeder.start();
        List<String> receipts = new ArrayList<>();
        try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith("}")) {
                    receipts.add(line);
                }
                if (receipts.size() == until) {
                    // SIGKILL, by the handle, for the process itself would close its pipes; what is in the pipe by then
                    // was printed, and counts
                    process.toHandle().destroyForcibly();
                }
            }
        }
        process.waitFor();
        feeder.join();
        assertThat(receipts).hasSizeGreaterThanOrEqualTo(until);
        return receipts;
    }

    private static long number;

    private static void feed(OutputStream in) {
        try (in) {
            while (true) {
                in.write(Cli.event(number++).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException killed) {
            // the reader of the pipe is gone, which is what ends the feeding
        }
    }

    private static List<String> hashesInLog(Path log) {
        FolderReader reader = FolderReader.of(log);
        long size = reader.latest().size();
        List<String> hashes = new ArrayList<>();
        for (long index = 0; index < size; index += 4_096) {
            for (StoredEntry entry : reader.entries(index, 4_096)) {
                hashes.add(entry.leafHash().base64());
            }
        }
        return hashes;
    }
}
