package dev.guildhall.audit.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.query.AuditQuery;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;

class DamagedIndexTest {

    private enum Damage {
        FLIPPED,
        CUT,
        REMOVED,
        ZEROED
    }

    private static final int EVENTS = 120;
    private static final Path TEMP = index();
    private static final FolderReader READER = FolderReader.of(TEMP.resolve("log"));
    private static final List<Long> EXPECTED = expected();

    private static Path index() {
        List<AuditEvent> events = new ArrayList<>();
        for (int n = 0; n < EVENTS; n++) {
            events.add(RandomEvents.event(new Random(n)));
        }
        try {
            Path temp = Files.createTempDirectory("audit-index");
            try (AuditLog log = Logs.open(temp.resolve("log"))) {
                Logs.record(log, events);
            }
            return temp;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Long> expected() {
        try (AuditIndex index = AuditIndex.open(TEMP.resolve("whole"), READER)) {
            index.refresh();
            return answers(index);
        }
    }

    @AfterContainer
    static void delete() throws IOException {
        Folders.delete(TEMP);
    }

    private static List<Long> answers(AuditIndex index) {
        List<Long> answers = new ArrayList<>();
        try (Snapshot snapshot = index.snapshot()) {
            for (String subject : List.of("s-1", "s-2")) {
                answers.addAll(
                        snapshot.indexes(AuditQuery.where().subject(subject).build(), 400));
            }
            answers.addAll(snapshot.indexes(
                    AuditQuery.where()
                            .from(Logs.START.plusSeconds(50))
                            .newestFirst()
                            .build(),
                    400));
        }
        return answers;
    }

    @Property(tries = 300)
    void whatever_happened_to_a_file_of_the_index_it_answers_the_same_after_a_refresh(
            @ForAll Damage damage, @ForAll Random random) throws Exception {
        Path folder = TEMP.resolve("damaged");
        Folders.link(TEMP.resolve("whole"), folder);
        damage(folder, damage, random);

        try (AuditIndex index = AuditIndex.open(folder, READER)) {
            Refreshed refreshed = index.refresh();

            assertThat(refreshed.size()).isEqualTo(EVENTS);
            assertThat(refreshed.added()).isEqualTo(refreshed.rebuilt().isPresent() ? EVENTS : 0);
            assertThat(answers(index)).isEqualTo(EXPECTED);
        }
        Folders.delete(folder);
    }

    private static void damage(Path folder, Damage damage, Random random) throws IOException {
        List<Path> files = Folders.files(folder).stream()
                .filter(file -> !file.endsWith("write.lock"))
                .toList();
        Path file = files.get(random.nextInt(files.size()));
        byte[] bytes = Files.readAllBytes(file);
        int at = random.nextInt(bytes.length);
        // the file is linked: what is written has to be another one
        Files.delete(file);
        switch (damage) {
            case FLIPPED -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case CUT -> bytes = Arrays.copyOf(bytes, at);
            case ZEROED -> Arrays.fill(bytes, at, bytes.length, (byte) 0);
            case REMOVED -> bytes = new byte[0];
        }
        if (damage != Damage.REMOVED) {
            Files.write(file, bytes);
        }
    }
}
