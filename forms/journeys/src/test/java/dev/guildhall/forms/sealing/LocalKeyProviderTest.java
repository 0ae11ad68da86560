package dev.guildhall.forms.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class LocalKeyProviderTest extends KeyProviderContract {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SealingKey MAY = SealingKey.random("2026-05", RANDOM);
    private static final SealingKey JUNE = SealingKey.random("2026-06", RANDOM);

    @Override
    protected KeyProvider provider() {
        return KeyProvider.local(MAY);
    }

    @Override
    protected KeyProvider rotated(KeyProvider provider) {
        return KeyProvider.local(JUNE, MAY);
    }

    @Override
    protected KeyProvider stranger(KeyProvider provider) {
        return KeyProvider.local(JUNE);
    }

    @Test
    void two_keys_of_one_id_are_refused() {
        SealingKey again = SealingKey.random("2026-05", RANDOM);

        assertThatThrownBy(() -> KeyProvider.local(MAY, again))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Two sealing keys have the id 2026-05: give each an id of its own");
    }

    @Test
    void another_key_of_the_same_id_does_not_unwrap() {
        WrappedKey wrapped = provider().wrap(new byte[32]);
        KeyProvider other = KeyProvider.local(SealingKey.random("2026-05", RANDOM));

        assertThatThrownBy(() -> other.unwrap(wrapped)).isInstanceOf(BrokenSealException.class);
    }

    @Test
    void a_key_is_exactly_32_bytes_and_its_id_is_plain() {
        assertThatThrownBy(() -> SealingKey.of("a", new byte[31]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has 31 bytes: give exactly 32");
        assertThatThrownBy(() -> SealingKey.of("a", new byte[33])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SealingKey.of("a b", new byte[32]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("call it by its month");
        assertThatThrownBy(() -> SealingKey.of("a".repeat(SealingKey.MAX_ID + 1), new byte[32]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nothing_shows_a_key() {
        byte[] secret = new byte[32];
        RANDOM.nextBytes(secret);
        SealingKey key = SealingKey.of("2026-07", secret);

        assertThat(key).hasToString("SealingKey[2026-07]");
        assertThat(KeyProvider.local(key, MAY)).hasToString("KeyProvider[2026-07, 2026-05]");
        assertThat(KeyProvider.local(key).wrap(secret)).hasToString("WrappedKey[2026-07]");
        assertThatThrownBy(
                        () -> SealingKey.ofBase64("x", "!" + Base64.getEncoder().encodeToString(secret)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasNoCause()
                .hasMessage("A sealing key is not Base64 of 32 bytes: make one with `openssl rand -base64 32`");
    }

    @Test
    void a_wrapped_key_has_limits() {
        assertThat(WrappedKey.of("arn:aws:kms:eu-west-2:1:key/a@b+c=d-e_f.G", new byte[WrappedKey.MAX_BYTES])
                        .bytes())
                .hasSize(WrappedKey.MAX_BYTES);
        assertThatThrownBy(() -> WrappedKey.of("a", new byte[WrappedKey.MAX_BYTES + 1]))
                .hasMessage("A wrapped key has 1025 bytes: it must have 1 to 1024");
        assertThatThrownBy(() -> WrappedKey.of("a", new byte[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> WrappedKey.of("a\nb", new byte[1]))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("a\nb");
        assertThatThrownBy(() -> WrappedKey.of("a".repeat(WrappedKey.MAX_ID + 1), new byte[1]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
