package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.returning.SaveAndReturn;
import dev.guildhall.forms.support.SupportPages;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON of every wrong shape, sent to every page that takes any. */
class JsonBadInputTest {

    private static final String SECRET = "Zebedee";
    /** Refused with the page again: what is wrong with it, or that its answers have changed since it was shown. */
    private static final Set<Integer> SHOWS_THE_PAGE = Set.of(409, 422);

    private static final List<String> TARGETS = List.of(
            "/move/adult",
            "/move/name",
            "/move/animals",
            "/move/animals/1/animal",
            "/move/animals/1/remove",
            "/move/animals-check",
            "/move/notes",
            "/move/task-list",
            "/move/declaration",
            "/move/feedback",
            "/move/save-and-return",
            "/move/email-link",
            "/move/start-again",
            "/move/cookies",
            "/move/nowhere");

    private final RememberingStore store = new RememberingStore();
    private final JourneyHandler handler = JourneyHandler.of(Move.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .support(SupportPages.builder().feedback(feedback -> {}).build())
            .saveAndReturn(SaveAndReturn.byPhrase().andLink(message -> {}, URI.create("https://move.example.gov.uk")))
            .build();

    private App hasAnAnimal() {
        return new App(new Person(handler))
                .visits("/move/adult")
                .sends("adult", "yes")
                .visits("/move/name")
                .sends("name", "Ada")
                .sends("pets", "yes")
                .sends(Map.of())
                .visits("/move/animals/1/animal")
                .sends("name", "Rex")
                .sends("large", "no");
    }

    /** Text that is JSON more often than not, with members that are missing, unknown, twice or of another type. */
    private record Gibberish(Random random, String token) {

        private String any(String... of) {
            return of[random.nextInt(of.length)];
        }

        String body() {
            String members = IntStream.range(0, random.nextInt(4))
                    .mapToObj(member -> member())
                    .collect(Collectors.joining(","));
            String object = "{\"token\":\"" + token + "\"" + (members.isEmpty() ? "" : "," + members) + "}";
            return switch (random.nextInt(12)) {
                case 0 -> value(2);
                case 1 -> object.substring(0, random.nextInt(object.length()));
                case 2 -> object + any("{}", "x", ",");
                default -> object;
            };
        }

        private String member() {
            return any("\"answers\":" + answers(), "\"answers\":" + answers(), any("\"stamp\":", "\"x\":") + value(2));
        }

        private String answers() {
            return random.nextInt(6) == 0
                    ? value(2)
                    : IntStream.range(0, random.nextInt(4))
                            .mapToObj(answer -> "\""
                                    + any(
                                            "name",
                                            "another",
                                            "remove",
                                            "adult",
                                            "satisfaction",
                                            "comment",
                                            "phrase",
                                            "email",
                                            "csrf",
                                            "shown",
                                            "token",
                                            SECRET,
                                            "\\u0000",
                                            "\\ud800")
                                    + "\":" + value(2))
                            .collect(Collectors.joining(",", "{", "}"));
        }

        private String value(int depth) {
            return switch (random.nextInt(depth > 0 ? 12 : 9)) {
                case 0 -> any("null", "true", "false");
                case 1 -> any("0", "-1", "1e999999", "9".repeat(2000), "01", "NaN");
                case 2 -> "\"" + SECRET.repeat(random.nextInt(300)) + "\"";
                case 3 -> "\"" + any("\\ud800", "\\u0000", "\\u202e", "\\x", "\n") + "\"";
                case 9 -> "[" + value(depth - 1) + "," + value(depth - 1) + "]";
                case 10 -> "{\"" + any("a", SECRET) + "\":" + value(depth - 1) + "}";
                case 11 -> any("[]", "{}", "[[[[[[]]]]]]");
                default -> any("\"yes\"", "\"no\"", "\"maybe\"", "\"\"", "[\"yes\",\"no\"]", "\"Rex\"");
            };
        }
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void no_json_of_any_shape_is_ever_a_problem_with_the_service(@ForAll @LongRange(min = 0) long seed) {
        Random random = new Random(seed);
        App app = hasAnAnimal();
        String token = random.nextInt(8) == 0 ? "" : app.page().path("token").asString();
        for (String target : TARGETS) {
            String body = new Gibberish(random, token).body();

            FormsResponse answer = app.post(target, body);

            assertThat(answer.status()).as("%s with %s", target, body).isIn(303, 400, 403, 404, 405, 409, 422);
            if (answer.status() >= 400) {
                assertThat(answer.header("Content-Type"))
                        .as("%s with %s", target, body)
                        .contains(
                                SHOWS_THE_PAGE.contains(answer.status())
                                        ? "application/json"
                                        : "application/problem+json");
            }
            if (!SHOWS_THE_PAGE.contains(answer.status())) {
                assertThat(answer.bodyText()).as("%s with %s", target, body).doesNotContain(SECRET);
            }
            if (answer.status() >= 400) {
                continue;
            }
            app.visits("/move/task-list");
            if (!app.page().has("token")) {
                token = app.visits("/move/adult").page().path("token").asString();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/move/animals",
                "/move/animals/1/remove?change=animals",
                "/move/feedback",
                "/move/save-and-return",
                "/move/return",
                "/move/email-link",
                "/move/start-again"
            })
    void every_page_that_takes_json_refuses_what_is_malformed_twice_of_another_type_or_too_much(String target) {
        App app = hasAnAnimal();
        String token = "{\"token\":\"" + app.page().path("token").asString() + "\",";
        int saves = store.saves();

        for (String body : List.of(
                token + "\"answers\":{\"remove\":true}}",
                token + "\"answers\":{\"remove\":\"yes\",\"remove\":\"yes\"}}",
                token + "\"answers\":{\"remove\":[\"yes\",1]}}",
                token + "\"answers\":\"yes\"}",
                token + "\"remove\":\"yes\"}",
                token + token.substring(1) + "\"answers\":{}}",
                token + "\"answers\":{\"remove\":\"yes\"}",
                "")) {
            FormsResponse refused = app.post(target, body);
            assertThat(refused.status()).as(body).isEqualTo(400);
            assertThat(refused.header("Content-Type")).as(body).contains("application/problem+json");
        }
        String large = token + "\"answers\":{\"remove\":\"" + "x".repeat(JourneyHandler.MAX_FORM_BYTES) + "\"}}";
        assertThat(app.post(target, large).status()).isEqualTo(413);
        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void an_unknown_field_is_passed_over_and_a_known_one_that_is_sent_twice_counts_as_a_browser_would_send_it() {
        App app = hasAnAnimal();

        app.sends(Map.of("another", List.of("no", "yes"), "unknown", List.of("a", "b")));

        assertThat(app.at()).isEqualTo("/move/animals-check");
    }

    @Test
    void a_body_of_another_type_is_refused_as_a_problem() {
        Person person = new Person(handler);
        person.visits("/move/feedback");

        for (String type : List.of("text/plain", "application/xml", "application/json; charset=utf-16", "x")) {
            FormsResponse refused = person.send(FormsRequest.to("POST", "/move/feedback")
                    .header("Accept", "application/json")
                    .header("Content-Type", type)
                    .body("{}"));
            assertThat(refused.status()).as(type).isEqualTo(415);
            assertThat(refused.header("Content-Type")).as(type).contains("application/problem+json");
        }
    }
}
