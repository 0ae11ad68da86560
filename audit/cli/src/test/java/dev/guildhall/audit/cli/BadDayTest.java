package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.note.SigningKey;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder that another process has, that may not be written to, that is gone; a disk that is full. */
class BadDayTest {

    @TempDir
    private Path temp;

    private Path log;
    private String key;

    @BeforeEach
    void begin() {
        log = temp.resolve("log");
        key = Cli.init(log);
        Cli.here().append(log, Cli.events(5));
    }

    private Cli.Result append(Cli cli) {
        return cli.append(log, Cli.event(5));
    }

    private void requireWhole(int entries) {
        assertThat(Cli.here().run("verify", log.toString(), "--key", key).out())
                .startsWith("intact: " + entries + " entries under the root ");
    }

    @Test
    void a_log_that_this_process_has_open_is_refused_with_its_process_id() throws Exception {
        try (AuditLog open = AuditLog.open(log, SigningKey.load(temp.resolve("log.key")))) {
            Cli.Result result = append(Cli.here());

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .isEqualTo("The log in " + log + " is open in process "
                            + ProcessHandle.current().pid() + ": close it there, or open another folder\n");
            assertThat(open.checkpoint().size()).isEqualTo(5);
        }
    }

    @Test
    void two_appends_at_once_do_not_share_a_log_and_readers_may_read() throws Exception {
        Process first = Cli.jar().start("append", log.toString());
        try (BufferedReader receipts = first.inputReader(StandardCharsets.UTF_8)) {
            first.getOutputStream().write(Cli.event(5).getBytes(StandardCharsets.UTF_8));
            first.getOutputStream().flush();
            assertThat(receipts.readLine()).startsWith("{\"index\":5,");

            Cli.Result second = append(Cli.here());
            Cli.Result checkpoint = Cli.here().run("checkpoint", log.toString());

            assertThat(second.exit()).isEqualTo(3);
            assertThat(second.err()).contains("is open in process " + first.pid());
            assertThat(checkpoint.exit()).isZero();
            assertThat(checkpoint.err())
                    .isEqualTo("Process " + first.pid() + " writes to the log: this is its last checkpoint\n");
            assertThat(Cli.here().run("verify", log.toString(), "--key", key).exit())
                    .isZero();
            first.getOutputStream().close();
            assertThat(first.waitFor()).isZero();
        }
        requireWhole(6);
    }

    @Test
    void a_folder_that_may_not_be_written_to_is_told_and_read_all_the_same() throws Exception {
        // root may write anywhere, so it goes without that right
        Cli cli = "root".equals(System.getProperty("user.name"))
                ? Cli.under("setpriv", "--bounding-set=-dac_override,-dac_read_search")
                : Cli.jar();
        assumeTrue(!"root".equals(System.getProperty("user.name")) || Files.exists(Path.of("/usr/bin/setpriv")));
        permissions("r-xr-xr-x", "r--r--r--");
        try {
            Cli.Result result = append(cli);

            assertThat(result.exit()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).contains("The log in " + log + " could not be opened: AccessDeniedException");
            assertThat(cli.run("verify", log.toString(), "--key", key).exit()).isZero();
            assertThat(cli.run("prove", log.toString(), "4").exit()).isZero();
        } finally {
            permissions("rwxr-xr-x", "rw-r--r--");
        }
        assertThat(append(cli).exit()).isZero();
        requireWhole(6);
    }

    private void permissions(String folders, String files) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(log)) {
            all = found.collect(Collectors.toList());
        }
        for (Path each : all) {
            Files.setPosixFilePermissions(
                    each, PosixFilePermissions.fromString(Files.isDirectory(each) ? folders : files));
        }
    }

    @Test
    void a_removed_folder_is_told_and_no_new_log_is_begun_in_its_place() throws Exception {
        Files.move(log, temp.resolve("removed"));

        Cli.Result result = append(Cli.here());

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.err()).isEqualTo("There is no file or folder " + log + "\n");
        assertThat(log).doesNotExist();
    }

    @Test
    void a_damaged_log_is_not_written_to() throws Exception {
        Path tile = log.resolve("tile/0/000.p/5");
        byte[] bytes = Files.readAllBytes(tile);
        bytes[40] ^= 1;
        Files.write(tile, bytes);

        Cli.Result result = append(Cli.here());

        assertThat(result.exit()).isEqualTo(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isNotEmpty();
    }

    @Test
    void a_limit_on_the_size_of_files_loses_nothing() throws Exception {
        // in blocks of 1,024 bytes: less than a segment
        Cli limited = Cli.under("bash", "-c", "ulimit -f 4096; exec \"$@\"", "bash");

        Cli.Result result = append(limited);

        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).contains("could not be opened").contains("File too large");
        assertThat(append(Cli.here()).exit()).isZero();
        requireWhole(6);
    }

    /** A file system of 14 MiB of its own is filled by the log itself, and looked at before it goes away. */
    @Test
    void a_disk_that_fills_up_loses_no_event_that_has_a_receipt() throws Exception {
        Path script = Files.writeString(temp.resolve("full.sh"), """
                set -e
                mount -t tmpfs -o size=14m none "$1"
                cd "$1"
                cp -r "$5/begun/." .
                key="$6"
                set +e
                "$2" -jar "$3" append log < "$4" > "$5/receipts" 2> "$5/told"
                echo "exit $?"
                cat "$5/told"
                mount -o remount,size=64m "$1"
                echo '{"action":"a","outcome":"success","actor":{"kind":"system","id":"s"}}' | "$2" -jar "$3" append log > last
                "$2" -jar "$3" verify log --key "$key"
                "$2" -jar "$3" export log | sed 's/.*,\\("index":.*\\)/{\\1/' > exported
                cat "$5/receipts" last | sort > wanted
                sort exported | comm -13 - wanted | wc -l
                """);
        Path begun = Files.createDirectory(temp.resolve("begun"));
        String fresh = Cli.init(begun.resolve("log"));
        Path disk = Files.createDirectory(temp.resolve("disk"));
        Path events = Files.writeString(temp.resolve("events"), Cli.events(40_000));
        assumeTrue(
                new ProcessBuilder("unshare", "-rm", "mount", "-t", "tmpfs", "none", disk.toString())
                                .start()
                                .waitFor()
                        == 0,
                "a file system of one's own can be mounted");

        Process process = new ProcessBuilder(
                        "unshare",
                        "-rm",
                        "bash",
                        script.toString(),
                        disk.toString(),
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("guildhall.audit.cli.jar"),
                        events.toString(),
                        temp.toString(),
                        fresh)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        List<String> lines = said.lines().toList();
        assertThat(lines.get(0)).as(said).isEqualTo("exit 3");
        assertThat(said).contains("No space left on device").doesNotContain("tampered");
        assertThat(lines.get(lines.size() - 2)).as(said).startsWith("intact: ");
        assertThat(lines.get(lines.size() - 1).strip())
                .as("receipts that are not in the log: %s", said)
                .isEqualTo("0");
    }
}
