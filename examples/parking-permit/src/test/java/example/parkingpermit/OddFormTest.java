package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that no browser sends. */
@ExtendWith(Shared.class)
class OddFormTest {

    private static final int LIMIT = 64 * 1024;
    private static final int ROUNDS = 25;
    private static final long SEED = 1868;
    private static final String FIRST = Visitor.addressOf("live-in-borough");

    private static final List<String> NAMES = Stream.concat(
                    Question.ALL.stream().flatMap(each -> each.answer().keySet().stream()),
                    Stream.of("", "x", "a[]", "lang"))
            .toList();
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "yes",
            "no",
            "EMAIL",
            "TELEPHONE",
            "31",
            "-1",
            "1e9",
            "99999999999999999999",
            "\u0000",
            "\r\n",
            "<script>",
            "${7*7}",
            "{0}",
            "{max}",
            "%",
            "é",
            "\ud83d\ude97",
            "\u202e",
            "A".repeat(5_000),
            "../..",
            "null");

    private final RunningService service;
    private final Visitor visitor;

    OddFormTest(RunningService service) {
        this.service = service;
        this.visitor = service.visitor();
    }

    static Stream<String> pages() {
        return ResponseHeadersTest.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void unknown_duplicate_and_omitted_parameters_never_break_a_page(String page) {
        Random random = new Random(SEED);
        visitor.reaches(page);

        for (int round = 0; round < ROUNDS; round++) {
            String form = randomForm(random);

            HttpResponse<String> response =
                    visitor.post(Visitor.addressOf(page), "csrf=" + Visitor.encode(visitor.csrf()) + form);

            // what is confirmed without the stamp of what was seen is shown again
            assertThat(response.statusCode()).as("answer to %s", form).isIn(303, 409, 422);
        }
    }

    private static String randomForm(Random random) {
        StringBuilder form = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            form.append('&')
                    .append(Visitor.encode(NAMES.get(random.nextInt(NAMES.size()))))
                    .append('=')
                    .append(Visitor.encode(VALUES.get(random.nextInt(VALUES.size()))));
        }
        return form.toString();
    }

    @Test
    void a_parameter_of_no_question_is_passed_over() {
        visitor.visits("live-in-borough").sends(Map.of("livesInBorough", "yes", "admin", "true"));

        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("full-name"));
    }

    @Test
    void a_parameter_of_another_page_is_passed_over() {
        visitor.visits("live-in-borough").sends(Map.of("livesInBorough", "yes", "fullName", "Mallory"));

        assertThat(visitor.visits("full-name").html()).doesNotContain("Mallory");
    }

    @Test
    void an_answer_that_is_too_long_is_refused_with_its_limit() {
        visitor.reaches("full-name").sends(Map.of("fullName", "A".repeat(50_000)));

        assertThat(visitor.response().statusCode()).isEqualTo(422);
        assertThat(visitor.page().select(".govuk-error-summary").text())
                .contains("Full name must be 100 characters or less");
    }

    @Test
    void more_parameters_than_any_form_has_are_a_bad_request() {
        visitor.visits("live-in-borough");

        assertThat(visitor.post(FIRST, "a=1&".repeat(1_001)).statusCode()).isEqualTo(400);
    }

    @Test
    void a_body_over_the_limit_is_too_large() {
        visitor.visits("live-in-borough");

        HttpResponse<String> response = visitor.post(FIRST, "a=" + "b".repeat(LIMIT));

        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("You sent more than this page can take");
    }

    @Test
    void a_body_over_the_limit_that_does_not_say_its_length_is_too_large() {
        visitor.visits("live-in-borough");
        byte[] body = ("a=" + "b".repeat(LIMIT)).getBytes(StandardCharsets.UTF_8);

        HttpResponse<String> response =
                visitor.send("POST", FIRST, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)));

        assertThat(response.statusCode()).isEqualTo(413);
    }

    @Test
    void a_body_that_announces_too_much_is_refused_before_it_is_sent() throws IOException {
        RawRequest.Answer answer = RawRequest.send(
                service.port(),
                "POST " + FIRST
                        + " HTTP/1.1\nContent-Type: application/x-www-form-urlencoded\nContent-Length: 1000000000");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.hasHeader("Connection: close")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"livesInBorough=%", "livesInBorough=%zz", "%=yes", "livesInBorough=%ff", "a=1&b=%c3"})
    void a_malformed_body_is_a_bad_request(String body) {
        visitor.visits("live-in-borough");

        HttpResponse<String> response = visitor.post(FIRST, body);

        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("We could not read what was sent");
    }

    @Test
    void a_body_that_is_no_form_is_of_an_unsupported_type() throws IOException {
        RawRequest.Answer answer = RawRequest.send(
                service.port(), "POST " + FIRST + " HTTP/1.1\nContent-Type: text/plain\nContent-Length: 2", "{}");

        assertThat(answer.status()).isEqualTo(415);
    }

    @Test
    void json_without_the_token_of_this_person_is_forbidden() throws IOException {
        RawRequest.Answer answer = RawRequest.send(
                service.port(), "POST " + FIRST + " HTTP/1.1\nContent-Type: application/json\nContent-Length: 2", "{}");

        assertThat(answer.status()).isEqualTo(403);
    }
}
