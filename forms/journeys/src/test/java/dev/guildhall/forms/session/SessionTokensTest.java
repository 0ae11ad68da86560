package dev.guildhall.forms.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTokensTest {

    private static final Duration LIFETIME = Duration.ofHours(4);
    private static final Instant NOW = Instant.parse("2026-03-04T05:06:07.890Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String ID = "a".repeat(32);
    private static final SessionKey KEY = SessionKey.random(RANDOM);

    private final SessionTokens tokens = signedWith(SessionKeys.of(KEY));

    private static SessionTokens signedWith(SessionKeys keys) {
        return new SessionTokens(keys, LIFETIME, RANDOM);
    }

    @Test
    void a_token_gives_its_session_back() {
        Session session = tokens.start(CLOCK);

        String token = tokens.token(session);

        assertThat(token).hasSize(SessionTokens.LENGTH).matches("[A-Za-z0-9_-]+");
        assertThat(tokens.verify(token, CLOCK)).contains(session);
    }

    @Test
    void every_session_has_an_id_of_its_own_from_the_given_random_source() {
        Session session = tokens.start(CLOCK);

        assertThat(session.id())
                .matches("[0-9a-f]{32}")
                .isNotEqualTo(tokens.start(CLOCK).id());
        assertThat(new SessionTokens(SessionKeys.of(KEY), LIFETIME, new CountingRandom())
                        .start(CLOCK)
                        .id())
                .isEqualTo("000102030405060708090a0b0c0d0e0f");
    }

    @Test
    void a_session_is_over_at_the_second_at_which_it_expires() {
        Session session = tokens.start(CLOCK);
        String token = tokens.token(session);

        assertThat(session.expiresAt()).isEqualTo(Instant.parse("2026-03-04T09:06:07Z"));
        assertThat(tokens.verify(token, at(session.expiresAt().minusMillis(1)))).contains(session);
        assertThat(tokens.verify(token, at(session.expiresAt()))).isEmpty();
    }

    @Test
    void a_renewed_session_keeps_its_id_and_lasts_longer() {
        Session session = tokens.start(CLOCK);

        Session renewed = tokens.renewed(session, at(NOW.plusSeconds(60)));

        assertThat(renewed.id()).isEqualTo(session.id());
        assertThat(renewed.expiresAt()).isEqualTo(session.expiresAt().plusSeconds(60));
    }

    @Test
    void after_a_rotation_earlier_tokens_verify_until_their_key_is_dropped() {
        Session session = tokens.start(CLOCK);
        String token = tokens.token(session);
        SessionKey next = SessionKey.random(RANDOM);

        SessionTokens rotated = signedWith(SessionKeys.of(next, KEY));

        assertThat(rotated.verify(token, CLOCK)).contains(session);
        assertThat(tokens.verify(rotated.token(session), CLOCK)).isEmpty();
        assertThat(signedWith(SessionKeys.of(next)).verify(token, CLOCK)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "=", "é", "\u0000", "....", "null"})
    void garbage_is_no_session(String garbage) {
        assertThat(tokens.verify(garbage, CLOCK)).isEmpty();
        assertThat(tokens.verify(garbage.repeat(SessionTokens.LENGTH), CLOCK)).isEmpty();
        assertThat(tokens.verify(garbage.repeat(100_000), CLOCK)).isEmpty();
    }

    @Test
    void a_token_of_another_version_is_no_session_even_when_its_signature_is_right() {
        byte[] signed = new byte[40];
        signed[0] = 3;
        Arrays.fill(signed, 34, 40, (byte) 0x01);

        assertThat(tokens.verify(signedByHand(signed), CLOCK)).isEmpty();
        signed[0] = 2;
        assertThat(tokens.verify(signedByHand(signed), CLOCK)).isPresent();
    }

    @Test
    void a_token_of_the_form_without_an_application_is_no_session() {
        byte[] signed = new byte[25];
        signed[0] = 1;
        Arrays.fill(signed, 17, 25, (byte) 0x01);

        assertThat(tokens.verify(signedByHand(signed), CLOCK)).isEmpty();
    }

    private static String signedByHand(byte[] signed) {
        byte[] token = Arrays.copyOf(signed, signed.length + 32);
        System.arraycopy(KEY.sign(SessionKey.Purpose.SESSION, signed), 0, token, signed.length, 32);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    @Test
    void a_session_goes_on_to_another_application_and_another_session_resumes_an_application() {
        Session session = tokens.start(CLOCK);

        Session another = tokens.startAnother(session, CLOCK);
        Session elsewhere = tokens.resume(session.application(), CLOCK);

        assertThat(another.id()).isEqualTo(session.id());
        assertThat(another.application()).isNotEqualTo(session.application());
        assertThat(elsewhere.id()).isNotEqualTo(session.id());
        assertThat(elsewhere.application()).isEqualTo(session.application());
        assertThat(tokens.verify(tokens.token(elsewhere), CLOCK)).contains(elsewhere);
    }

    @Property(tries = 500)
    void every_session_comes_back_from_its_token(
            @ForAll @Size(16) byte[] id,
            @ForAll @Size(16) byte[] application,
            @ForAll @LongRange(min = 1_800_000_000L, max = 31_556_889_864_403_199L) long expiry) {
        Session session = new Session(
                HexFormat.of().formatHex(id), HexFormat.of().formatHex(application), Instant.ofEpochSecond(expiry));

        assertThat(tokens.verify(tokens.token(session), CLOCK)).contains(session);
    }

    @Property(tries = 2000)
    void any_changed_character_makes_a_token_worthless(
            @ForAll @IntRange(max = SessionTokens.LENGTH - 1) int position, @ForAll char replacement) {
        StringBuilder token = new StringBuilder(tokens.token(tokens.start(CLOCK)));
        char original = token.charAt(position);
        token.setCharAt(position, replacement);

        assertThat(tokens.verify(token.toString(), CLOCK).isPresent()).isEqualTo(replacement == original);
    }

    @Property(tries = 2000)
    void any_base64_character_put_in_place_of_another_makes_a_token_worthless(
            @ForAll @IntRange(max = SessionTokens.LENGTH - 1) int position,
            @ForAll @IntRange(min = 1, max = 63) int distance) {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        StringBuilder token = new StringBuilder(tokens.token(tokens.start(CLOCK)));
        int digit = alphabet.indexOf(token.charAt(position));
        token.setCharAt(position, alphabet.charAt((digit + distance) % 64));

        assertThat(tokens.verify(token.toString(), CLOCK)).isEmpty();
    }

    @Property(tries = 500)
    void any_shorter_or_longer_text_never_verifies(
            @ForAll @IntRange(max = SessionTokens.LENGTH - 1) int length, @ForAll @StringLength(min = 1) String more) {
        String token = tokens.token(tokens.start(CLOCK));

        assertThat(tokens.verify(token.substring(0, length), CLOCK)).isEmpty();
        assertThat(tokens.verify(token + more, CLOCK)).isEmpty();
        assertThat(tokens.verify(more + token, CLOCK)).isEmpty();
    }

    @Property(tries = 500)
    void any_text_of_the_right_length_never_verifies(
            @ForAll @StringLength(SessionTokens.LENGTH) @CharRange(from = '-', to = 'z') String text) {
        assertThat(tokens.verify(text, CLOCK)).isEmpty();
    }

    @Test
    void a_key_that_is_too_short_or_unreadable_is_refused_without_repeating_it() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionKey.of(new byte[31]))
                .withMessage("A session key has 31 bytes: give at least 32 random ones, "
                        + "such as those of `openssl rand -base64 32`");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionKey.ofBase64("canary!"))
                .satisfies(refused -> assertThat(refused.getMessage()).doesNotContain("canary"))
                .withNoCause();
        assertThat(SessionKey.ofBase64(Base64.getEncoder().encodeToString(new byte[32]) + "\n"))
                .hasToString("SessionKey[redacted]");
    }

    @Test
    void limits_and_shapes_are_held() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SessionKeys.of(KEY, new SessionKey[SessionKeys.MAX_PREVIOUS + 1]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SessionTokens(SessionKeys.of(KEY), Duration.ofMillis(999), RANDOM));
        assertThatIllegalArgumentException().isThrownBy(() -> new Session("A".repeat(32), ID, Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Session(ID, "", Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Session(ID, ID, NOW));
        assertThat(new Session(ID, ID, Instant.EPOCH).toString()).doesNotContain(ID);
    }

    private static Clock at(Instant instant) {
        return Clock.fixed(instant, ZoneOffset.UTC);
    }

    /** Gives 0, 1, 2 ... */
    private static final class CountingRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            for (int i = 0; i < bytes.length; i++) {
                bytes[i] = (byte) i;
            }
        }
    }
}
