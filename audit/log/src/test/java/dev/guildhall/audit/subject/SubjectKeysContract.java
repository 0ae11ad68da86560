package dev.guildhall.audit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every keeper of subjects' keys must do: extend it in the tests of one and say how to open it. It is in the test jar of
 * guildhall-audit and needs JUnit Jupiter and AssertJ.
 */
public abstract class SubjectKeysContract {

    private static final byte[] PLAIN = "a value".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BOUND = "a place".getBytes(StandardCharsets.UTF_8);

    private final SecureRandom random = new SecureRandom();

    /** The keys of one place, which is empty when a test begins; opened anew each time, as another process would. */
    protected abstract SubjectKeys open();

    /** The bytes of a key in clear, which are to stand nowhere that a keeper of keys writes. */
    protected static byte[] secret(SubjectKey key) {
        return key.secret();
    }

    private byte[] sealedBy(SubjectKey key) {
        return key.seal(PLAIN, BOUND, random);
    }

    private static void assertOpens(SubjectKey key, byte[] sealed) {
        assertThat(key.open(sealed, BOUND))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(PLAIN));
    }

    @Test
    void a_subject_has_no_key_until_one_is_made() {
        SubjectKeys keys = open();
        SubjectToken token = keys.token("s-17");

        assertThat(keys.find(token)).isEmpty();
        assertThat(keys.isDestroyed(token)).isFalse();
    }

    @Test
    void a_key_that_was_made_is_found_again_by_whoever_opens_the_keys() {
        SubjectKeys keys = open();
        SubjectToken token = keys.token("s-17");

        byte[] sealed = sealedBy(keys.findOrCreate(token));

        assertOpens(keys.findOrCreate(token), sealed);
        assertOpens(keys.find(token).orElseThrow(), sealed);
        assertOpens(open().find(open().token("s-17")).orElseThrow(), sealed);
        assertOpens(open().findOrCreate(token), sealed);
    }

    @Test
    void each_subject_has_a_token_and_a_key_of_its_own() {
        SubjectKeys keys = open();
        SubjectToken one = keys.token("s-17");
        SubjectToken other = keys.token("s-18");

        byte[] sealed = sealedBy(keys.findOrCreate(one));

        assertThat(one).isNotEqualTo(other);
        assertThat(one.text()).doesNotContain("s-17");
        assertThat(keys.findOrCreate(other).sealed(sealed)).isFalse();
        assertThat(keys.findOrCreate(other).open(sealed, BOUND)).isEmpty();
    }

    @Test
    void a_destroyed_key_is_found_by_nobody_and_not_made_again() {
        SubjectKeys keys = open();
        SubjectKeys elsewhere = open();
        SubjectToken token = keys.token("s-17");
        keys.findOrCreate(token);
        elsewhere.findOrCreate(token);

        assertThat(keys.destroy(token)).isTrue();

        for (SubjectKeys each : List.of(keys, elsewhere, open())) {
            assertThat(each.find(token)).isEmpty();
            assertThat(each.isDestroyed(token)).isTrue();
            assertThatThrownBy(() -> each.findOrCreate(token))
                    .isInstanceOf(SubjectErasedException.class)
                    .hasMessage("The event has personal data of a subject that was erased: leave it out, or readmit the"
                            + " subject first");
        }
    }

    @Test
    void destroying_again_and_destroying_what_was_never_there_leaves_the_subject_erased() {
        SubjectKeys keys = open();
        SubjectToken token = keys.token("s-17");

        assertThat(keys.destroy(token)).isFalse();
        assertThat(keys.destroy(token)).isFalse();

        assertThat(keys.isDestroyed(token)).isTrue();
        assertThatThrownBy(() -> keys.findOrCreate(token)).isInstanceOf(SubjectErasedException.class);
    }

    @Test
    void a_readmitted_subject_has_a_new_key() {
        SubjectKeys keys = open();
        SubjectToken token = keys.token("s-17");
        byte[] before = sealedBy(keys.findOrCreate(token));
        keys.destroy(token);

        byte[] after = sealedBy(keys.readmit(token));

        SubjectKey found = open().find(token).orElseThrow();
        assertOpens(found, after);
        assertOpens(keys.findOrCreate(token), after);
        assertThat(found.sealed(before)).isFalse();
        assertThat(keys.isDestroyed(token)).isFalse();
    }

    @Test
    void readmitting_a_subject_that_is_not_erased_leaves_its_key() {
        SubjectKeys keys = open();
        SubjectToken token = keys.token("s-17");
        byte[] sealed = sealedBy(keys.findOrCreate(token));

        assertOpens(keys.readmit(token), sealed);
        assertOpens(keys.readmit(keys.token("s-18")), sealedBy(keys.findOrCreate(keys.token("s-18"))));
    }

    @Test
    void erasing_one_subject_leaves_the_others() {
        SubjectKeys keys = open();
        byte[] sealed = sealedBy(keys.findOrCreate(keys.token("s-18")));
        keys.findOrCreate(keys.token("s-17"));

        keys.destroy(keys.token("s-17"));

        assertOpens(keys.find(keys.token("s-18")).orElseThrow(), sealed);
    }

    @Test
    void all_who_ask_at_once_get_one_key() throws Exception {
        int subjects = 12;
        List<SubjectKeys> openers = List.of(open(), open(), open(), open());
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int n = 0; n < subjects; n++) {
                SubjectToken token = openers.get(0).token("s-" + n);
                List<Callable<SubjectKey>> asking = new ArrayList<>();
                for (int i = 0; i < 16; i++) {
                    SubjectKeys keys = openers.get(i % openers.size());
                    asking.add(() -> keys.findOrCreate(token));
                }
                byte[] sealed = null;
                for (Future<SubjectKey> asked : threads.invokeAll(asking)) {
                    SubjectKey key = asked.get();
                    sealed = sealed == null ? sealedBy(key) : sealed;
                    assertOpens(key, sealed);
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void after_a_destruction_amid_askers_no_key_is_left() throws Exception {
        int rounds = 20;
        SubjectKeys keys = open();
        SubjectKeys elsewhere = open();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int n = 0; n < rounds; n++) {
                SubjectToken token = keys.token("s-" + n);
                List<Callable<Object>> work = new ArrayList<>();
                for (int i = 0; i < 3; i++) {
                    work.add(() -> {
                        try {
                            return elsewhere.findOrCreate(token);
                        } catch (SubjectErasedException erased) {
                            return erased;
                        }
                    });
                }
                work.add(1, () -> keys.destroy(token));
                for (Future<Object> done : threads.invokeAll(work)) {
                    done.get();
                }

                assertThat(elsewhere.find(token)).isEmpty();
                assertThat(elsewhere.isDestroyed(token)).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void an_interrupt_neither_fails_the_caller_nor_is_lost() {
        SubjectKeys keys = open();
        SubjectToken token = keys.token("s-17");

        Thread.currentThread().interrupt();
        SubjectKey key = keys.findOrCreate(token);

        assertThat(Thread.interrupted()).isTrue();
        assertOpens(key, sealedBy(keys.find(token).orElseThrow()));
    }
}
