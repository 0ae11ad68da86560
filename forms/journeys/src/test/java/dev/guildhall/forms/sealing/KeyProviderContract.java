package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * What every provider of keys must do: extend it in the tests of a provider and say how to make one. It is in the test jar
 * of guildhall-forms and needs JUnit Jupiter and AssertJ.
 */
public abstract class KeyProviderContract {

    private final byte[] dataKey = new SecureRandom().generateSeed(32);

    /** A provider. */
    protected abstract KeyProvider provider();

    /** A provider that has another current key, and still knows the key of this one. */
    protected abstract KeyProvider rotated(KeyProvider provider);

    /** A provider that does not know the key of this one. */
    protected abstract KeyProvider stranger(KeyProvider provider);

    @Test
    void what_was_wrapped_under_the_current_key_is_unwrapped() {
        KeyProvider provider = provider();

        WrappedKey wrapped = provider.wrap(dataKey.clone());

        assertThat(wrapped.keyId()).isEqualTo(provider.currentKeyId());
        assertThat(provider.unwrap(wrapped)).isEqualTo(dataKey);
        assertThat(HexFormat.of().formatHex(wrapped.bytes()))
                .as("the wrapped key does not show the key")
                .doesNotContain(HexFormat.of().formatHex(dataKey, 0, 8));
    }

    @Test
    void after_a_rotation_the_earlier_key_still_unwraps_and_the_new_one_wraps() {
        KeyProvider before = provider();
        WrappedKey old = before.wrap(dataKey.clone());

        KeyProvider after = rotated(before);

        assertThat(after.currentKeyId()).isNotEqualTo(before.currentKeyId());
        assertThat(after.unwrap(old)).isEqualTo(dataKey);
        assertThat(after.wrap(dataKey.clone()).keyId()).isEqualTo(after.currentKeyId());
    }

    @Test
    void what_is_under_a_key_that_is_not_known_is_refused() {
        KeyProvider provider = provider();
        WrappedKey wrapped = provider.wrap(dataKey.clone());

        KeyProvider stranger = stranger(provider);

        assertThatThrownBy(() -> stranger.unwrap(wrapped)).isInstanceOf(UnknownKeyException.class);
    }

    @Test
    void every_changed_or_missing_byte_of_a_wrapped_key_is_refused() {
        KeyProvider provider = provider();
        WrappedKey wrapped = provider.wrap(dataKey.clone());
        byte[] bytes = wrapped.bytes();

        for (int i = 0; i < bytes.length; i++) {
            byte[] changed = bytes.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> provider.unwrap(WrappedKey.of(wrapped.keyId(), changed)))
                    .isInstanceOf(BrokenSealException.class);
        }
        assertThatThrownBy(
                        () -> provider.unwrap(WrappedKey.of(wrapped.keyId(), Arrays.copyOf(bytes, bytes.length - 1))))
                .isInstanceOf(BrokenSealException.class);
    }

    @Test
    void any_number_of_threads_wrap_and_unwrap_at_once() throws Exception {
        KeyProvider provider = provider();
        ExecutorService threads = Executors.newFixedThreadPool(8);

        List<Future<byte[]>> results = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            results.add(threads.submit(() -> provider.unwrap(provider.wrap(dataKey.clone()))));
        }

        for (Future<byte[]> result : results) {
            assertThat(result.get()).isEqualTo(dataKey);
        }
        threads.shutdown();
    }
}
