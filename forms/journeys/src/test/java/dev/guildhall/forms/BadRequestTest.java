package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.submission.Submission;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestTest {

    private final List<Submission<Permit>> submissions = new CopyOnWriteArrayList<>();
    private final List<ServiceEvent> events = new CopyOnWriteArrayList<>();
    private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
            .onSubmit(submissions::add)
            .listener(events::add)
            .build();
    private final Person person = new Person(handler);

    private FormsResponse get(String target) {
        return person.send(FormsRequest.to("GET", target));
    }

    private static void assertExplains(FormsResponse response, int status, String title) {
        assertThat(response.status()).isEqualTo(status);
        assertThat(Jsoup.parse(response.bodyText()).title()).isEqualTo(title + " - Apply for a permit");
        assertThat(Jsoup.parse(response.bodyText()).select("h1").text()).isEqualTo(title);
        assertProtected(response);
    }

    private static void assertProtected(FormsResponse response) {
        assertThat(response.header("Cache-Control")).contains("no-store");
        assertThat(response.header("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("form-action 'self'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/permit/nowhere",
                "/permit/name/",
                "/permit/name/more",
                "/permit//name",
                "/permitname",
                "/PERMIT/name",
                "/permit/../permit/name",
                "/assets",
                "/assets/0000000000000000/guildhall.css",
                "/permit/confirmation/x"
            })
    void an_unknown_page_is_not_found(String target) {
        assertExplains(get(target), 404, "Page not found");
        assertThat(person.post(target, "a=b").status()).isEqualTo(404);
        assertThat(person.send(FormsRequest.to("PUT", target)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 'GET, HEAD'",
        "/permit, 'GET, HEAD'",
        "/permit/confirmation, 'GET, HEAD'",
        "/permit/sorry, 'GET, HEAD'",
        "/permit/name, 'GET, HEAD, POST'",
        "/permit/check-answers, 'GET, HEAD, POST'",
        "/permit/declaration, 'GET, HEAD, POST'"
    })
    void a_method_that_a_page_does_not_answer_is_refused_with_those_that_it_does(String target, String allowed) {
        for (String method : List.of("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "get", "")) {
            FormsResponse refused = person.send(FormsRequest.to(method, target));

            assertExplains(refused, 405, "This page cannot be used like that");
            assertThat(refused.header("Allow")).contains(allowed);
        }
        if (!allowed.contains("POST")) {
            assertThat(person.post(target, "").status()).isEqualTo(405);
        }
    }

    @Test
    void a_form_without_a_token_or_with_a_wrong_one_is_refused_with_a_page_that_explains_and_the_session_is_kept() {
        person.visits("/permit/resident").sends("resident", "yes").visits("/permit/name");
        String session = session(person);
        Person other = new Person(handler).visits("/permit/resident");

        for (String body : List.of(
                "name=Eve",
                "csrf=&name=Eve",
                "csrf=nonsense&name=Eve",
                "csrf=" + "A".repeat(86) + "&name=Eve",
                "csrf=" + other.csrf() + "&name=Eve")) {
            FormsResponse refused = person.post("/permit/name", body);

            assertExplains(refused, 403, "We could not check that this came from you");
            assertThat(refused.bodyText()).contains("Nothing was saved");
        }
        assertThat(events)
                .filteredOn(event -> event.toString().contains("page=name"))
                .isEmpty();
        assertThat(session(person)).isEqualTo(session);
        person.visits("/permit/name").sends("name", "Ada");
        assertThat(person.at()).isEqualTo("/permit/born");
    }

    /** The version and the id that a session's token begins with; its expiry moves on. */
    private static String session(Person person) {
        return person.cookies().getOrDefault("guildhall", "").substring(0, 20);
    }

    @Test
    void a_form_without_a_cookie_is_refused() {
        Person first = new Person(handler).visits("/permit/resident");
        String csrf = first.csrf();

        FormsResponse refused = person.post("/permit/resident", "resident=yes&csrf=" + csrf);

        assertExplains(refused, 403, "We could not check that this came from you");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown=1&unknown=2",
                "name=Ada&name=" + "x",
                "other-name=Ada",
                "name=",
                "",
                "name",
                "=",
                "&&&",
                "csrf",
                "resident=no&doors=99999999999999999999",
                "name=%00%01%7F",
                "name=%F0%9F%98%80"
            })
    void no_combination_of_parameters_fails_or_answers_another_page(String body) {
        person.visits("/permit/resident").sends("resident", "yes");

        FormsResponse response = person.post("/permit/name", body + "&csrf=" + person.csrf());

        assertThat(response.status()).isIn(303, 403, 422);
        assertThat(get("/permit/contact").header("Location"))
                .contains(response.status() == 303 ? "/permit/born" : "/permit/name");
    }

    @Test
    void a_field_sent_twice_counts_once_and_only_when_its_first_value_is_valid() {
        person.visits("/permit/resident").sends("resident", "yes");

        FormsResponse refused =
                person.post("/permit/name", "name=" + "x".repeat(21) + "&name=Ada&csrf=" + person.csrf());

        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void an_oversized_field_is_refused_on_the_page() {
        person.visits("/permit/resident").sends("resident", "yes");

        FormsResponse refused = person.post("/permit/name", "name=" + "x".repeat(60_000) + "&csrf=" + person.csrf());

        assertThat(refused.status()).isEqualTo(422);
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        person.visits("/permit/resident").sends("resident", "yes");

        FormsResponse refused = person.post(
                "/permit/name", "csrf=" + person.csrf() + "&name=" + "x".repeat(JourneyHandler.MAX_FORM_BYTES));

        assertExplains(refused, 413, "You sent more than this page can take");
    }

    @ParameterizedTest
    @ValueSource(strings = {"name=%", "name=%zz", "name=%ff", "%e9=x"})
    void a_body_that_is_badly_encoded_is_refused(String body) {
        person.visits("/permit/resident").sends("resident", "yes");

        assertExplains(
                person.post("/permit/name", "csrf=" + person.csrf() + "&" + body),
                400,
                "We could not read what was sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%",
                "/permit/%zz",
                "/permit/%ff",
                "/permit/na%2fme",
                "/permit/na%5cme",
                "/permit/name%00",
                "/permit?%",
                "/permit?lang=%zz",
                "/permit/name?change=%",
                "/permit/nowhere?%zz",
                "/permit/confirmation?%ff",
                "/?%zz"
            })
    void an_address_that_is_badly_encoded_is_refused(String target) {
        assertExplains(get(target), 400, "We could not read what was sent");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json; charset=utf-16",
                "multipart/form-data; boundary=x",
                "text/plain",
                "application/x-www-form-urlencoded; charset=iso-8859-1",
                ""
            })
    void a_body_of_another_kind_is_refused(String contentType) {
        person.visits("/permit/resident");

        FormsResponse refused = person.send(FormsRequest.to("POST", "/permit/resident")
                .header("Content-Type", contentType)
                .body("resident=yes&csrf=" + person.csrf()));

        assertExplains(refused, 415, "We could not read what was sent");
        assertThat(person.send(FormsRequest.to("POST", "/permit/resident").body("resident=yes"))
                        .status())
                .isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "", "deleted", "AAAA", "%00", "\"\""})
    void a_forged_cookie_starts_afresh(String forged) {
        person.visits("/permit/resident").sends("resident", "yes");
        person.cookies().put("guildhall", forged);

        person.visits("/permit/name");

        assertThat(person.at()).isEqualTo("/permit/resident");
        person.sends("resident", "yes");
        assertThat(person.at()).isEqualTo("/permit/name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "EN", "cy-GB", "", "%00", "cy%0d%0aSet-Cookie:a=b", "../..", "<script>"})
    void a_language_that_the_service_does_not_speak_is_ignored(String lang) {
        FormsResponse response = get("/permit?lang=" + lang.replace("<", "%3C").replace(">", "%3E"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.header("Content-Language")).contains("en");
        assertThat(response.headers())
                .filteredOn(header -> header.name().equals("Set-Cookie"))
                .noneMatch(header -> header.value().startsWith("guildhall-language"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/permit/name?next=https://evil.example",
                "/permit/name?change=https://evil.example",
                "/permit/name?url=//evil.example&return=//evil.example",
                "//evil.example/permit",
                "/permit/confirmation?lang=//evil.example"
            })
    void no_address_leads_off_the_service(String target) {
        FormsResponse read = person.send(FormsRequest.to("GET", target)
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example"));
        FormsResponse written = person.visits("/permit/resident")
                .post(
                        "/permit/resident?change=//evil.example",
                        "resident=yes&next=//evil.example&csrf=" + person.csrf());

        assertThat(read.header("Location").orElse("/permit/")).startsWith("/permit/");
        assertThat(read.bodyText()).doesNotContain("evil.example");
        assertThat(written.header("Location")).contains("/permit/name?change");
    }

    @Test
    void head_is_answered_as_get_on_every_kind_of_page() {
        person.reachesCheckAnswers();

        for (String target : List.of(
                "/",
                "/permit",
                "/permit/name",
                "/permit/band",
                "/permit/sorry",
                "/permit/check-answers",
                "/permit/declaration",
                "/permit/confirmation",
                "/permit/nowhere",
                "/permit/%zz")) {
            FormsResponse got = get(target);
            FormsResponse head = person.send(FormsRequest.to("HEAD", target));

            assertThat(head.status()).as(target).isEqualTo(got.status());
            assertThat(head.header("Location")).isEqualTo(got.header("Location"));
            assertThat(head.header("Content-Security-Policy")).isEqualTo(got.header("Content-Security-Policy"));
            assertThat(head.length()).isEqualTo(got.length());
        }
    }

    @Test
    void every_page_is_kept_out_of_caches_and_under_a_strict_policy() {
        person.reachesCheckAnswers();

        for (String target :
                List.of("/permit", "/permit/name", "/permit/check-answers", "/permit/declaration", "/permit/nowhere")) {
            FormsResponse response = get(target);

            assertProtected(response);
            assertThat(Jsoup.parse(response.bodyText()).select("[style], [onclick], [onload], style"))
                    .isEmpty();
        }
        person.visits("/permit/check-answers").sends().sends();
        assertProtected(person.response());
        assertThat(person.at()).isEqualTo("/permit/confirmation");
    }

    @Test
    void assets_are_kept_by_browsers_and_not_sent_again() {
        person.visits("/permit");
        String css = person.page().expectFirst("link[rel=stylesheet]").attr("href");

        FormsResponse first = get(css);
        String etag = first.header("ETag").orElseThrow();

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.header("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(first.header("Set-Cookie")).isEmpty();
        for (String known : List.of(etag, "W/" + etag, "\"other\", " + etag, "*")) {
            FormsResponse again = person.send(FormsRequest.to("GET", css).header("If-None-Match", known));

            assertThat(again.status()).as(known).isEqualTo(304);
            assertThat(again.length()).isZero();
            assertThat(again.header("ETag")).contains(etag);
        }
        assertThat(person.send(FormsRequest.to("GET", css).header("If-None-Match", "\"other\""))
                        .status())
                .isEqualTo(200);
        FormsResponse refused = person.post(css, "a=b");
        assertThat(refused.status()).isEqualTo(405);
        assertThat(refused.header("Allow")).contains("GET, HEAD");
    }

    @Test
    void a_form_that_was_open_while_another_was_submitted_leads_to_the_confirmation() {
        person.reachesCheckAnswers().visits("/permit/name?change");
        String csrf = person.csrf();
        person.visits("/permit/check-answers").sends().sends();

        FormsResponse late = person.post("/permit/name?change", "name=Eve&csrf=" + csrf);
        FormsResponse again = person.post("/permit/declaration", "csrf=" + csrf);

        assertThat(late.header("Location")).contains("/permit/confirmation");
        assertThat(again.header("Location")).contains("/permit/confirmation");
        Delivered.by(handler);
        assertThat(submissions)
                .singleElement()
                .extracting(s -> s.application().name())
                .isEqualTo("Ada");
    }

    @Test
    void a_form_that_is_sent_as_utf_8_is_taken() {
        person.visits("/permit/resident");

        FormsResponse taken = person.send(FormsRequest.to("POST", "/permit/resident")
                .header("Content-Type", FormData.CONTENT_TYPE + "; charset=UTF-8")
                .body("resident=yes&csrf=" + person.csrf()));

        assertThat(taken.status()).isEqualTo(303);
    }
}
