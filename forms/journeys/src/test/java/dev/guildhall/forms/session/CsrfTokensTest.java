package dev.guildhall.forms.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CsrfTokensTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SessionKey KEY = SessionKey.random(RANDOM);
    private static final String APPLICATION = "1".repeat(32);
    private static final Session SESSION = new Session("0".repeat(32), APPLICATION, Instant.EPOCH);

    private final CsrfTokens csrf = new CsrfTokens(SessionKeys.of(KEY), RANDOM);

    @Test
    void every_rendering_has_another_token_and_all_of_them_match() {
        String first = csrf.token(SESSION);
        String second = csrf.token(SESSION);

        assertThat(first).hasSize(CsrfTokens.LENGTH).isNotEqualTo(second);
        assertThat(csrf.matches(SESSION, first)).isTrue();
        assertThat(csrf.matches(SESSION, second)).isTrue();
    }

    @Test
    void a_token_outlives_the_renewal_of_its_session_and_the_rotation_of_its_key() {
        String token = csrf.token(SESSION);
        SessionKey next = SessionKey.random(RANDOM);

        assertThat(csrf.matches(new Session(SESSION.id(), APPLICATION, Instant.EPOCH.plusSeconds(9)), token))
                .isTrue();
        assertThat(new CsrfTokens(SessionKeys.of(next, KEY), RANDOM).matches(SESSION, token))
                .isTrue();
        assertThat(new CsrfTokens(SessionKeys.of(next), RANDOM).matches(SESSION, token))
                .isFalse();
    }

    @Test
    void a_session_signature_is_no_csrf_token() {
        byte[] id = SESSION.id().getBytes(StandardCharsets.US_ASCII);

        assertThat(KEY.sign(SessionKey.Purpose.SESSION, id)).isNotEqualTo(KEY.sign(SessionKey.Purpose.CSRF, id));
    }

    @Property(tries = 500)
    void any_token_of_another_session_is_refused(@ForAll @Size(16) byte[] mine, @ForAll @Size(16) byte[] theirs) {
        Session session = new Session(HexFormat.of().formatHex(mine), APPLICATION, Instant.EPOCH);
        Session other = new Session(HexFormat.of().formatHex(theirs), APPLICATION, Instant.EPOCH);

        assertThat(csrf.matches(session, csrf.token(other))).isEqualTo(session.equals(other));
    }

    @Property(tries = 500)
    void any_token_of_the_same_session_for_another_application_is_refused(
            @ForAll @Size(16) byte[] one, @ForAll @Size(16) byte[] another) {
        Session session = new Session(SESSION.id(), HexFormat.of().formatHex(one), Instant.EPOCH);
        Session later = new Session(SESSION.id(), HexFormat.of().formatHex(another), Instant.EPOCH);

        assertThat(csrf.matches(later, csrf.token(session))).isEqualTo(session.equals(later));
    }

    @Property(tries = 500)
    void any_text_is_refused_without_an_exception(@ForAll String text) {
        assertThat(csrf.matches(SESSION, text)).isFalse();
    }

    @Property(tries = 500)
    void any_text_of_the_right_length_is_refused(
            @ForAll @IntRange(max = CsrfTokens.LENGTH - 1) int position, @ForAll char replacement) {
        StringBuilder text = new StringBuilder("A".repeat(CsrfTokens.LENGTH));
        text.setCharAt(position, replacement);

        assertThat(csrf.matches(SESSION, text.toString())).isFalse();
    }
}
