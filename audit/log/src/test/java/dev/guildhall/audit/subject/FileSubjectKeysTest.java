package dev.guildhall.audit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.Copies;
import dev.guildhall.audit.LogFiles;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.tile.CuttingDisk;
import dev.guildhall.audit.tile.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
class FileSubjectKeysTest extends SubjectKeysContract {

    private static final byte[] PLAIN = "plain".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BOUND = new byte[0];
    private static final int SUBJECTS = 200;

    private final MasterKey master = MasterKey.generate(new SecureRandom());
    private final SubjectToken token = master.token("s-17");

    @TempDir
    private Path temp;

    @Override
    protected SubjectKeys open() {
        return open(folder());
    }

    private Path folder() {
        return temp.resolve("keys");
    }

    private FileSubjectKeys open(Path folder) {
        return FileSubjectKeys.open(folder, master);
    }

    private static List<Path> files(Path folder) throws IOException {
        return LogFiles.in(folder);
    }

    private List<String> names() throws IOException {
        return files(folder()).stream()
                .map(file -> folder().relativize(file).toString())
                .toList();
    }

    private Path file(String ending) {
        return folder().resolve(token.hex().substring(0, 2)).resolve(token.hex() + ending);
    }

    @Test
    void whether_a_subject_is_erased_is_never_guessed() throws Exception {
        SubjectKeys keys = open();
        keys.findOrCreate(token);
        // a link to itself cannot be followed, as a disk that fails cannot be asked
        Files.createSymbolicLink(file(".erased"), file(".erased"));

        assertThatThrownBy(() -> keys.isDestroyed(token)).isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(() -> keys.find(token)).isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(() -> keys.findOrCreate(token)).isInstanceOf(AuditUnavailableException.class);
        assertThatThrownBy(() -> keys.destroy(token)).isInstanceOf(AuditUnavailableException.class);
    }

    @Test
    void a_file_is_named_after_the_token_and_its_key_is_wrapped() throws Exception {
        SubjectKey key = open().findOrCreate(token);

        assertThat(names()).contains(token.hex().substring(0, 2) + "/" + token.hex() + ".key", "master");
        byte[] bytes = Files.readAllBytes(file(".key"));
        assertThat(bytes).hasSize(MasterKey.WRAPPED_BYTES);
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(key.secret(), 0, 4, StandardCharsets.ISO_8859_1));
    }

    @Test
    void only_the_owner_may_read_the_folder() throws Exception {
        open().findOrCreate(token);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(".key"))))
                .isEqualTo("rw-------");
    }

    @Test
    void a_destroyed_key_leaves_an_empty_file_and_none_of_its_bytes() throws Exception {
        open().findOrCreate(token);
        Path sameBytes = temp.resolve("linked");
        Files.createLink(sameBytes, file(".key"));

        open().destroy(token);

        assertThat(names()).contains(token.hex().substring(0, 2) + "/" + token.hex() + ".erased");
        assertThat(file(".key")).doesNotExist();
        assertThat(Files.size(file(".erased"))).isZero();
        assertThat(Files.readAllBytes(sameBytes)).containsOnly(0);
    }

    @Test
    void another_master_key_is_refused_when_the_folder_is_opened() {
        open().findOrCreate(token);

        assertThatThrownBy(() -> FileSubjectKeys.open(folder(), MasterKey.generate(new SecureRandom())))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageContaining("wrapped under another master key");
    }

    @Test
    void any_flipped_bit_of_a_key_and_a_key_in_the_place_of_another_are_refused() throws Exception {
        SubjectKeys keys = open();
        keys.findOrCreate(token);
        byte[] bytes = Files.readAllBytes(file(".key"));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            byte[] changed = bytes.clone();
            changed[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file(".key"), changed);

            assertThatThrownBy(() -> keys.findOrCreate(token)).isInstanceOf(BrokenSealException.class);
        }
        Files.write(file(".key"), master.wrap(master.token("s-18"), SubjectKey.generate(new SecureRandom())));
        assertThatThrownBy(() -> keys.find(token)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void a_folder_that_cannot_be_written_is_an_unavailable_log() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));

        assertThatThrownBy(() -> open(file.resolve("keys")))
                .isInstanceOf(AuditUnavailableException.class)
                .hasMessageContaining("could not be read or written");
    }

    /** Cuts the work at each of its operations in turn, and looks at the folder as it is found at the next start. */
    private int cutEach(Consumer<FileSubjectKeys> work, Looking looking) throws IOException {
        Path start = temp.resolve("start");
        Copies.of(folder(), start);
        for (int operations = 0; ; operations++) {
            DurableFiles.deleteFolder(folder());
            Copies.of(start, folder());
            Files.createDirectories(folder().resolve("erasing"));
            CuttingDisk disk = new CuttingDisk(operations);
            boolean cut = false;
            try {
                work.accept(FileSubjectKeys.open(folder(), master, disk));
            } catch (CuttingDisk.Cut died) {
                cut = true;
            }
            looking.look(open(), cut);
            if (!cut) {
                assertThat(disk.left()).isZero();
                return operations;
            }
        }
    }

    @FunctionalInterface
    private interface Looking {
        void look(SubjectKeys keys, boolean cut) throws IOException;
    }

    @Test
    void a_crash_while_a_key_is_made_leaves_no_key_or_one_that_is_made_whole() throws Exception {
        open();
        List<byte[]> sealed = new ArrayList<>();

        int cuts = cutEach(
                keys -> sealed.add(keys.findOrCreate(token).seal(PLAIN, BOUND, new SecureRandom())), (keys, cut) -> {
                    SubjectKey after = keys.findOrCreate(token);
                    assertThat(keys.find(token).orElseThrow().sealed(after.seal(PLAIN, BOUND, new SecureRandom())))
                            .isTrue();
                    if (!cut) {
                        assertThat(after.open(sealed.get(0), BOUND)).isPresent();
                    }
                });

        assertThat(cuts).isGreaterThanOrEqualTo(4);
        assertThat(sealed).hasSize(1);
    }

    @Test
    void a_crash_while_a_key_is_destroyed_leaves_it_whole_or_leaves_none_of_it() throws Exception {
        SubjectKey key = open().findOrCreate(token);
        byte[] sealed = key.seal(PLAIN, BOUND, new SecureRandom());
        Set<Boolean> states = new HashSet<>();

        int cuts = cutEach(keys -> keys.destroy(token), (keys, cut) -> {
            boolean erased = keys.isDestroyed(token);
            states.add(erased);
            assertThat(erased || cut).isTrue();
            if (erased) {
                assertThat(keys.find(token)).isEmpty();
                assertThat(names()).noneMatch(name -> name.endsWith(".key") || name.startsWith("erasing/"));
            } else {
                assertThat(keys.find(token).orElseThrow().open(sealed, BOUND)).isPresent();
            }
        });

        assertThat(cuts).isGreaterThanOrEqualTo(8);
        assertThat(states).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_crash_while_a_subject_is_readmitted_leaves_it_erased_or_readmitted() throws Exception {
        open().findOrCreate(token);
        open().destroy(token);
        Set<Boolean> states = new HashSet<>();

        cutEach(keys -> keys.readmit(token), (keys, cut) -> {
            boolean erased = keys.isDestroyed(token);
            states.add(erased);
            assertThat(keys.find(token).isPresent()).isEqualTo(!erased);
            SubjectKey readmitted = keys.readmit(token);
            assertThat(keys.findOrCreate(token).sealed(readmitted.seal(PLAIN, BOUND, new SecureRandom())))
                    .isTrue();
        });

        assertThat(states).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void a_key_whose_last_renaming_was_lost_is_still_the_key() throws Exception {
        byte[] sealed = open().findOrCreate(token).seal(PLAIN, BOUND, new SecureRandom());
        Files.move(file(".key"), file(".fresh"));

        assertThat(open().find(token).orElseThrow().open(sealed, BOUND)).isPresent();
        assertThat(open().findOrCreate(token).open(sealed, BOUND)).isPresent();
        assertThat(file(".key")).exists();
    }

    @Test
    void a_destroyed_key_that_was_still_being_made_leaves_none_of_its_bytes() throws Exception {
        open().findOrCreate(token);
        Files.move(file(".key"), file(".fresh"));

        assertThat(open().destroy(token)).isTrue();

        assertThat(file(".fresh")).doesNotExist();
    }

    @Test
    void an_erasure_that_fails_half_way_is_completed_when_it_is_asked_for_again() throws Exception {
        int operations = 9;
        for (int failing = 0; failing < operations; failing++) {
            Path folder = temp.resolve("keys" + failing);
            open(folder).findOrCreate(token);
            CuttingDisk disk = new CuttingDisk(failing);
            FileSubjectKeys keys = FileSubjectKeys.open(folder, master, disk);
            assertThatThrownBy(() -> keys.destroy(token))
                    .as("operation " + failing)
                    .isInstanceOf(CuttingDisk.Cut.class);
            disk.mend();

            keys.destroy(token);

            assertThat(keys.isDestroyed(token)).isTrue();
            assertThat(files(folder))
                    .noneMatch(file -> file.toString().endsWith(".key"))
                    .noneMatch(file -> file.toString().contains("erasing/"));
        }
    }

    @Test
    void an_erasure_that_failed_half_way_is_not_resumed_once_the_subject_was_readmitted() throws Exception {
        open().findOrCreate(token);
        CuttingDisk disk = new CuttingDisk(4);
        FileSubjectKeys keys = FileSubjectKeys.open(folder(), master, disk);
        assertThatThrownBy(() -> keys.destroy(token)).isInstanceOf(CuttingDisk.Cut.class);
        disk.mend();

        byte[] sealed = keys.readmit(token).seal(PLAIN, BOUND, new SecureRandom());

        assertThat(open().find(token).orElseThrow().open(sealed, BOUND)).isPresent();
        assertThat(open().isDestroyed(token)).isFalse();
    }

    /** Makes keys for subjects, and prints what each seals. Run in a process of its own. */
    static final class Maker {
        private Maker() {}

        public static void main(String[] arguments) throws Exception {
            FileSubjectKeys keys = FileSubjectKeys.open(Path.of(arguments[0]), MasterKey.load(Path.of(arguments[1])));
            for (int n = 0; n < SUBJECTS; n++) {
                byte[] sealed = keys.findOrCreate(keys.token("s-" + n)).seal(PLAIN, BOUND, new SecureRandom());
                System.out.println(Base64.getEncoder().encodeToString(sealed));
            }
        }
    }

    @Test
    void two_processes_make_one_key_for_each_subject() throws Exception {
        Path masterFile = temp.resolve("master.key");
        master.save(masterFile);
        List<Process> processes = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            processes.add(new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Maker.class.getName(),
                            folder().toString(),
                            masterFile.toString())
                    .redirectOutput(temp.resolve("out" + i).toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start());
        }
        for (Process process : processes) {
            assertThat(process.waitFor()).isZero();
        }

        SubjectKeys keys = open();
        for (int i = 0; i < 2; i++) {
            List<String> lines = Files.readAllLines(temp.resolve("out" + i));
            assertThat(lines).hasSize(SUBJECTS);
            for (int n = 0; n < lines.size(); n++) {
                SubjectKey key = keys.find(keys.token("s-" + n)).orElseThrow();
                assertThat(key.open(Base64.getDecoder().decode(lines.get(n)), BOUND))
                        .isPresent();
            }
        }
    }
}
