package dev.guildhall.audit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.tile.DurableFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is done to three subjects in whatever order: what was sealed opens until its subject is erased, and never after. */
class SubjectKeysPropertyTest {

    private static final byte[] PLAIN = {1, 2, 3};
    private static final byte[] BOUND = {};
    private static final int SUBJECTS = 3;

    private final SecureRandom random = new SecureRandom();

    /** What was sealed for the subjects, that can be opened and that cannot. */
    private static final class Model {
        private final Map<SubjectToken, List<byte[]>> readable = new HashMap<>();
        private final Map<SubjectToken, List<byte[]>> gone = new HashMap<>();
        private final Set<SubjectToken> erased = new HashSet<>();

        private static List<byte[]> of(Map<SubjectToken, List<byte[]>> values, SubjectToken token) {
            return values.computeIfAbsent(token, key -> new ArrayList<>());
        }

        void erase(SubjectToken token) {
            of(gone, token).addAll(of(readable, token));
            of(readable, token).clear();
            erased.add(token);
        }
    }

    // each step is a subject and what is done to it
    @Property(tries = 60)
    void what_is_sealed_opens_until_its_subject_is_erased_and_never_after(
            @ForAll @Size(min = 1, max = 25) List<@IntRange(max = SUBJECTS * 5 - 1) Integer> steps) throws Exception {
        Path folder = Files.createTempDirectory("subject-keys");
        MasterKey master = MasterKey.generate(random);
        Model model = new Model();
        SubjectKeys keys = FileSubjectKeys.open(folder, master);
        for (int step : steps) {
            SubjectToken token = keys.token("s-" + step % SUBJECTS);
            switch (step / SUBJECTS) {
                case 0, 1 -> seal(keys, token, model);
                case 2 -> {
                    keys.destroy(token);
                    model.erase(token);
                }
                case 3 -> {
                    Model.of(model.readable, token).add(keys.readmit(token).seal(PLAIN, BOUND, random));
                    model.erased.remove(token);
                }
                default -> keys = FileSubjectKeys.open(folder, master);
            }
            for (int n = 0; n < SUBJECTS; n++) {
                assertAsIn(model, keys, keys.token("s-" + n));
            }
        }
        DurableFiles.deleteFolder(folder);
    }

    private void seal(SubjectKeys keys, SubjectToken token, Model model) {
        if (model.erased.contains(token)) {
            assertThatThrownBy(() -> keys.findOrCreate(token)).isInstanceOf(SubjectErasedException.class);
        } else {
            Model.of(model.readable, token).add(keys.findOrCreate(token).seal(PLAIN, BOUND, random));
        }
    }

    private static void assertAsIn(Model model, SubjectKeys keys, SubjectToken token) {
        var key = keys.find(token);
        assertThat(keys.isDestroyed(token)).isEqualTo(model.erased.contains(token));
        for (byte[] sealed : Model.of(model.readable, token)) {
            assertThat(key.flatMap(found -> found.open(sealed, BOUND))).isPresent();
        }
        for (byte[] sealed : Model.of(model.gone, token)) {
            assertThat(key.flatMap(found -> found.open(sealed, BOUND))).isEmpty();
            assertThat(key.map(found -> found.sealed(sealed)).orElse(false)).isFalse();
        }
    }
}
