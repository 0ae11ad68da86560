package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SealerTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final byte[] SECRET = "{\"name\":\"Zanzibar\"}".getBytes(StandardCharsets.UTF_8);

    private final Sealer sealer = Sealer.of(KeyProvider.ofThisProcess(RANDOM), RANDOM);

    /** Keys that can be rotated, and that tell how often they were asked. */
    private static final class AskedKeys implements KeyProvider {
        private final AtomicReference<KeyProvider> keys;
        private final AtomicInteger wraps = new AtomicInteger();
        private final AtomicInteger unwraps = new AtomicInteger();

        AskedKeys(KeyProvider keys) {
            this.keys = new AtomicReference<>(keys);
        }

        private KeyProvider now() {
            return Objects.requireNonNull(keys.get());
        }

        @Override
        public String currentKeyId() {
            return now().currentKeyId();
        }

        @Override
        public WrappedKey wrap(byte[] dataKey) {
            wraps.incrementAndGet();
            return now().wrap(dataKey);
        }

        @Override
        public byte[] unwrap(WrappedKey wrapped) {
            unwraps.incrementAndGet();
            return now().unwrap(wrapped);
        }
    }

    @Test
    void every_flipped_bit_is_refused_and_nothing_of_the_contents_is_told() {
        byte[] sealed = sealer.seal(SECRET, "a thing", "permit", "a1");

        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);

            Throwable refused = catchThrowable(() -> sealer.open(flipped, "a thing", "permit", "a1"));

            assertThat(refused)
                    .as("bit %d", bit)
                    .isInstanceOfAny(BrokenSealException.class, UnknownKeyException.class)
                    .hasMessageNotContaining("Zanzibar")
                    .hasNoCause();
        }
    }

    @Test
    void names_are_not_run_together() {
        byte[] sealed = sealer.seal(SECRET, "a thing", "ab", "c");

        assertThatThrownBy(() -> sealer.open(sealed, "a thing", "a", "bc")).isInstanceOf(BrokenSealException.class);
        assertThatThrownBy(() -> sealer.open(sealed, "another thing", "ab", "c"))
                .isInstanceOf(BrokenSealException.class)
                .hasMessageStartingWith("The seal of another thing is broken");
    }

    @Test
    void the_same_bytes_are_never_sealed_to_the_same() {
        assertThat(sealer.seal(SECRET, "a thing")).isNotEqualTo(sealer.seal(SECRET, "a thing"));
    }

    @Test
    void a_key_management_service_is_asked_once_for_each_process_that_has_sealed() {
        SealingKey key = SealingKey.random("2026-05", RANDOM);
        AskedKeys asked = new AskedKeys(KeyProvider.local(key));
        Sealer first = Sealer.of(asked, RANDOM);
        Sealer second = Sealer.of(asked, RANDOM);

        for (int i = 0; i < 100; i++) {
            byte[] sealed = first.seal(SECRET, "a thing", Integer.toString(i));
            first.open(sealed, "a thing", Integer.toString(i));
            second.open(sealed, "a thing", Integer.toString(i));
        }

        assertThat(asked.wraps).hasValue(1);
        assertThat(asked.unwraps).hasValue(1);
    }

    @Test
    void after_a_rotation_the_old_is_read_and_the_new_key_seals_without_a_restart() {
        SealingKey may = SealingKey.random("2026-05", RANDOM);
        SealingKey june = SealingKey.random("2026-06", RANDOM);
        AskedKeys asked = new AskedKeys(KeyProvider.local(may));
        Sealer rotating = Sealer.of(asked, RANDOM);
        byte[] old = rotating.seal(SECRET, "a thing");

        asked.keys.set(KeyProvider.local(june, may));
        byte[] fresh = rotating.seal(rotating.open(old, "a thing"), "a thing");

        assertThat(Sealer.of(KeyProvider.local(june), RANDOM).open(fresh, "a thing"))
                .isEqualTo(SECRET);
        assertThatThrownBy(() -> Sealer.of(KeyProvider.local(june), RANDOM).open(old, "a thing"))
                .isInstanceOf(UnknownKeyException.class)
                .hasMessage(
                        "The key provider does not know the key 2026-05, under which something is sealed: give it as an"
                                + " earlier key until all that it sealed has been saved again or has expired");
    }

    @Test
    void a_data_key_is_replaced_when_it_has_sealed_as_often_as_it_may() {
        AskedKeys asked = new AskedKeys(KeyProvider.ofThisProcess(RANDOM));
        DataKeys keys = new DataKeys(asked, RANDOM, 3);

        for (int i = 0; i < 7; i++) {
            keys.current();
        }

        assertThat(asked.wraps).hasValue(3);
    }

    @Test
    void no_more_than_so_many_data_keys_stay_in_memory() {
        AskedKeys asked = new AskedKeys(KeyProvider.ofThisProcess(RANDOM));
        DataKeys keys = new DataKeys(asked, RANDOM, 1);
        WrappedKey first = keys.current().wrapped();

        for (int i = 0; i < DataKeys.MAX_UNWRAPPED; i++) {
            keys.current();
        }
        keys.of(first);

        assertThat(asked.unwraps)
                .as("the first was forgotten, and is unwrapped anew")
                .hasValue(1);
    }

    @Test
    void the_header_costs_about_a_hundred_bytes() {
        byte[] sealed = sealer.seal(SECRET, "a thing");

        assertThat(sealed.length - SECRET.length).isEqualTo(4 + "process".length() + 60 + 12 + 16);
    }
}
