package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.httpserver.JdkHttpAdapter;
import dev.guildhall.forms.session.SessionTokens;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A cookie that this service did not sign, or signed too long ago, is no cookie. */
@ExtendWith(Shared.class)
class SessionCookieTest {

    private static final String COOKIE = "guildhall";

    private final RunningService service;
    private final Visitor visitor;

    SessionCookieTest(RunningService service) {
        this.service = service;
        this.visitor = service.visitor();
    }

    static Stream<String> forged() {
        return Stream.of("", "x", "A".repeat(SessionTokens.LENGTH), "A".repeat(4_000), "\"\"", "{}", "../../etc/passwd");
    }

    @ParameterizedTest
    @MethodSource("forged")
    void a_forged_cookie_starts_afresh(String forged) {
        visitor.cookies().put(COOKIE, forged);

        assertStartsAfresh(visitor, forged);
    }

    @Test
    void a_cookie_that_was_cut_short_starts_afresh() {
        String cookie = visitor.reaches("address").cookies().get(COOKIE);
        String cut = cookie.substring(0, cookie.length() - 1);
        visitor.cookies().put(COOKIE, cut);

        assertStartsAfresh(visitor, cut);
    }

    @Test
    void a_cookie_with_one_other_character_starts_afresh() {
        String cookie = visitor.reaches("address").cookies().get(COOKIE);
        String altered = cookie.substring(0, 20) + (cookie.charAt(20) == 'A' ? 'B' : 'A') + cookie.substring(21);
        visitor.cookies().put(COOKIE, altered);

        assertStartsAfresh(visitor, altered);
    }

    @Test
    void a_form_sent_with_a_forged_cookie_is_refused() {
        String token = visitor.visits("live-in-borough").csrf();
        visitor.cookies().put(COOKIE, "A".repeat(SessionTokens.LENGTH));

        int status = visitor.post(Visitor.addressOf("live-in-borough"), "livesInBorough=yes&csrf=" + token)
                .statusCode();

        assertThat(status).isEqualTo(403);
    }

    @Test
    void an_expired_cookie_leads_to_the_page_that_says_so_and_then_afresh_and_its_forms_are_refused() throws IOException {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-01-05T09:00:00Z"));
        HttpServer server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext(
                "/",
                JdkHttpAdapter.of(JourneyHandler.of(PermitJourney.journey())
                        .clock(new SetClock(now))
                        .lifetime(Duration.ofHours(4))
                        .build()));
        server.start();
        try {
            Visitor late = new Visitor(
                    URI.create("http://localhost:" + server.getAddress().getPort()));
            String token = late.reaches("address").csrf();
            String cookie = late.cookies().get(COOKIE);
            now.set(now.get().plus(Duration.ofHours(4)));

            int status =
                    late.post(Visitor.addressOf("address"), "csrf=" + token).statusCode();

            assertThat(status).isEqualTo(403);
            late.cookies().put(COOKIE, cookie);
            assertThat(late.visits("address").at()).isEqualTo(Visitor.addressOf("timed-out"));
            assertThat(late.page().expectFirst("h1").text()).isEqualTo("For your security, we signed you out");
            assertStartsAfresh(late, cookie);
        } finally {
            server.stop(0);
        }
    }

    private static void assertStartsAfresh(Visitor visitor, String cookie) {
        visitor.visits("address");

        assertThat(visitor.response().statusCode()).isEqualTo(200);
        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("live-in-borough"));
        assertThat(visitor.cookies().get(COOKIE)).hasSize(SessionTokens.LENGTH).isNotEqualTo(cookie);
        visitor.sends(Map.of("livesInBorough", "yes"));
        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("full-name"));
    }

    /** A clock that shows the time that the test sets. */
    private static final class SetClock extends Clock {
        private final AtomicReference<Instant> now;

        SetClock(AtomicReference<Instant> now) {
            this.now = now;
        }

        @Override
        public Instant instant() {
            return now.get();
        }

        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
