package dev.guildhall.forms.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReturnTokensTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T14:42:10Z"), ZoneOffset.UTC);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SessionKey KEY = SessionKey.random(RANDOM);
    private static final String APPLICATION = "0123456789abcdef0123456789abcdef";

    private final ReturnTokens tokens = new ReturnTokens(SessionKeys.of(KEY));
    private final String token = tokens.token(APPLICATION, CLOCK.instant().plusSeconds(60));

    @Test
    void a_token_leads_to_its_application_until_it_expires() {
        assertThat(token).hasSize(ReturnTokens.LENGTH).matches("[A-Za-z0-9_-]+");
        assertThat(tokens.verify(token, CLOCK)).contains(APPLICATION);
        assertThat(tokens.verify(token, Clock.offset(CLOCK, Duration.ofSeconds(60))))
                .isEmpty();
        assertThat(new ReturnTokens(SessionKeys.of(SessionKey.random(RANDOM), KEY)).verify(token, CLOCK))
                .contains(APPLICATION);
        assertThat(new ReturnTokens(SessionKeys.of(SessionKey.random(RANDOM))).verify(token, CLOCK))
                .isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> tokens.token("x", CLOCK.instant()));
    }

    @Test
    void a_session_is_no_link_and_a_link_no_session() {
        SessionTokens sessions = new SessionTokens(SessionKeys.of(KEY), Duration.ofHours(1), RANDOM);

        assertThat(sessions.verify(token, CLOCK)).isEmpty();
        assertThat(tokens.verify(sessions.token(sessions.start(CLOCK)), CLOCK)).isEmpty();
    }

    @Property(tries = 1000)
    void any_changed_character_makes_a_token_worthless(
            @ForAll @IntRange(max = ReturnTokens.LENGTH - 1) int position, @ForAll char replacement) {
        StringBuilder changed = new StringBuilder(token);
        changed.setCharAt(position, replacement);

        assertThat(tokens.verify(changed.toString(), CLOCK).isPresent())
                .isEqualTo(token.charAt(position) == replacement);
    }

    @Property(tries = 500)
    void any_other_text_leads_nowhere_without_an_error(@ForAll String text) {
        assertThat(tokens.verify(text, CLOCK)).isEmpty();
    }
}
