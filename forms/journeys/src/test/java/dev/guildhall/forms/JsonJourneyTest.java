package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class JsonJourneyTest {

    private final List<Submission<Permit>> submissions = new CopyOnWriteArrayList<>();
    private final RememberingStore store = new RememberingStore();
    private final JourneyHandler handler = JourneyHandler.of(Permit.journey())
            .store(store)
            .keys(RememberingStore.KEYS)
            .onSubmit(submissions::add)
            .build();
    private final Person person = new Person(handler);
    private final App app = new App(person);

    private App reachesCheckAnswers() {
        return app.visits("/permit/resident")
                .sends("resident", "yes")
                .sends("name", "Ada")
                .sends(Map.of("born-day", "10", "born-month", "12", "born-year", "1985"))
                .sends(Map.of("address-line1", "1 High St", "address-town", "Town", "address-postcode", "AB1 2CD"))
                .sends("electric", "yes")
                .sends(Map.of("doors", "5", "uses", List.of("FAMILY", "WORK")))
                .sends(Map.of("contact", "EMAIL", "email", "ada@example.com"));
    }

    @Test
    void an_app_walks_from_the_start_page_to_the_confirmation() {
        app.visits("/permit");
        assertThat(app.page().path("kind").asString()).isEqualTo("start");
        assertThat(app.page().path("next").asString()).isEqualTo("/permit/resident");

        reachesCheckAnswers();
        assertThat(app.page().path("kind").asString()).isEqualTo("check-answers");
        app.sends(Map.of());
        assertThat(app.page().path("kind").asString()).isEqualTo("declaration");
        app.sends(Map.of());

        assertThat(app.at()).isEqualTo("/permit/confirmation");
        Delivered.by(handler);
        assertThat(submissions).hasSize(1);
        assertThat(submissions.get(0).application().uses()).containsExactly(Permit.Use.WORK, Permit.Use.FAMILY);
        assertThat(app.page().path("reference").asString())
                .isEqualTo(submissions.get(0).reference());
    }

    @Test
    void a_question_comes_with_its_fields_options_and_the_questions_that_they_reveal() {
        reachesCheckAnswers().visits("/permit/contact?change");

        JsonNode page = app.page();
        JsonNode question = page.path("questions").path(0);
        assertThat(page.path("title").asString()).isEqualTo("How should we tell you?");
        assertThat(page.path("action").asString()).isEqualTo("/permit/contact?change");
        assertThat(page.path("back").asString()).isEqualTo("/permit/check-answers");
        assertThat(question.path("type").asString()).isEqualTo("choice");
        assertThat(question.path("required").asBoolean()).isTrue();
        assertThat(question.path("options").path(0).path("label").asString()).isEqualTo("Email");
        assertThat(question.path("options")
                        .path(0)
                        .path("reveals")
                        .path(0)
                        .path("property")
                        .asString())
                .isEqualTo("email");
        assertThat(app.fields())
                .containsEntry("contact", List.of("EMAIL"))
                .containsEntry("email", List.of("ada@example.com"));
    }

    @Test
    void check_answers_tells_each_answer_on_the_path_and_where_to_change_it() {
        reachesCheckAnswers();

        JsonNode answers = app.page().path("answers");
        assertThat(answers.valueStream().map(answer -> answer.path("property").asString()))
                .containsExactly(
                        "resident", "name", "born", "address", "electric", "doors", "uses", "contact", "email");
        assertThat(answers.path(1).path("label").asString()).isEqualTo("Name");
        assertThat(answers.path(1).path("lines").path(0).asString()).isEqualTo("Ada");
        assertThat(answers.path(1).path("change").asString()).isEqualTo("/permit/name?change");
    }

    @Test
    void what_is_wrong_is_told_with_422_and_keeps_what_was_typed() {
        app.visits("/permit/resident").sends("resident", "yes").sends("name", "A name that is longer than twenty");

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(app.response().header("Content-Type")).contains("application/json");
        JsonNode error = app.page().path("errors").path(0);
        assertThat(error.path("property").asString()).isEqualTo("name");
        assertThat(error.path("field").asString()).isEqualTo("name");
        assertThat(error.path("message").asString()).isEqualTo("Name must be 20 characters or less");
        assertThat(app.fields()).containsEntry("name", List.of("A name that is longer than twenty"));
        app.sends("name", "Ada");
        assertThat(app.at()).isEqualTo("/permit/born");
    }

    @Test
    void a_page_off_the_path_redirects_to_the_first_incomplete_one_and_writes_nothing() {
        app.visits("/permit/resident").sends("resident", "yes");
        String token = app.page().path("token").asString();
        int saves = store.saves();

        FormsResponse read = app.get("/permit/contact");
        FormsResponse written =
                app.post("/permit/contact", "{\"token\":\"" + token + "\",\"answers\":{\"contact\":\"POST\"}}");

        assertThat(read.header("Location")).contains("/permit/name");
        assertThat(written.status()).isEqualTo(303);
        assertThat(written.header("Location")).contains("/permit/name");
        assertThat(store.saves()).isEqualTo(saves);
    }

    @Test
    void answers_without_the_persons_token_are_refused_with_problem_details() {
        app.visits("/permit/resident");
        int saves = store.saves();

        FormsResponse refused = app.post("/permit/resident", "{\"answers\":{\"resident\":\"yes\"}}");

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.bodyText())
                .startsWith("{\"type\":\"about:blank\",\"title\":\"We could not check that this came from you\","
                        + "\"status\":403,\"detail\":\"Nothing was saved.");
        assertThat(store.saves()).isEqualTo(saves);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "secret",
                "[]",
                "{\"answers\":[\"secret\"]}",
                "{\"answers\":{\"name\":1}}",
                "{\"answers\":{\"name\":null}}",
                "{\"answers\":{\"name\":[[\"secret\"]]}}",
                "{\"answers\":{\"name\":{\"secret\":\"\"}}}",
                "{\"answers\":{\"name\":\"a\",\"name\":\"secret\"}}",
                "{\"answers\":{\"csrf\":\"secret\"}}",
                "{\"answers\":{\"name\":\"\\ud800 secret\"}}",
                "{\"answers\":{}} {\"secret\":1}",
                "{\"answers\":{},\"answers\":{}}",
                "{\"answers\":{\"name\":\"secret\"}",
                "{\"secret\":\"x\"}"
            })
    void json_of_another_shape_is_refused_without_a_word_of_it(String body) {
        app.visits("/permit/resident");

        FormsResponse refused = app.post("/permit/resident", body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
        assertThat(refused.bodyText()).doesNotContain("secret");
    }

    @Test
    void a_body_over_the_limit_or_of_another_type_is_refused() {
        String large = "{\"answers\":{\"name\":\"" + "x".repeat(JourneyHandler.MAX_FORM_BYTES) + "\"}}";
        String many = "{\"answers\":{\"name\":[" + "\"\",".repeat(1000) + "\"\"]}}";

        assertThat(app.post("/permit/resident", large).status()).isEqualTo(413);
        assertThat(app.post("/permit/resident", many).status()).isEqualTo(400);
        FormsResponse text = person.send(FormsRequest.to("POST", "/permit/resident")
                .header("Accept", "application/json")
                .header("Content-Type", "application/json; charset=utf-16")
                .body("{}"));
        assertThat(text.status()).isEqualTo(415);
        assertThat(text.header("Content-Type")).contains("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json|application/json",
                "application/json, text/plain, */*|application/json",
                "text/html;q=0.5, application/json|application/json",
                "text/html, application/json;q=0.9|text/html; charset=utf-8",
                "text/html, application/json|text/html; charset=utf-8",
                "application/json;q=0|text/html; charset=utf-8",
                "application/json;q=x|text/html; charset=utf-8",
                "*/*|text/html; charset=utf-8",
                "''|text/html; charset=utf-8"
            })
    void json_is_for_those_who_name_it_and_prefer_it(String accept, String type) {
        FormsResponse answer =
                person.send(FormsRequest.to("GET", "/permit/resident").header("Accept", accept));

        assertThat(answer.header("Content-Type")).contains(type);
        assertThat(answer.header("Vary")).contains("Accept");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void a_page_that_is_nowhere_and_a_method_that_no_page_takes_are_told_as_problems() {
        assertThat(app.get("/permit/nowhere").status()).isEqualTo(404);
        assertThat(app.get("/permit/nowhere?lang=cy").bodyText()).contains("Heb ddod o hyd");
        FormsResponse put =
                person.send(FormsRequest.to("PUT", "/permit/resident").header("Accept", "application/json"));
        assertThat(put.status()).isEqualTo(405);
        assertThat(put.header("Allow")).contains("GET, HEAD, POST");
        assertThat(put.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_task_list_tells_how_far_each_section_is_and_leads_into_its_list() {
        App mover = new App(new Person(JourneyHandler.of(Move.journey()).build()));

        mover.visits("/move/adult").sends("adult", "yes");

        assertThat(mover.page().path("kind").asString()).isEqualTo("task-list");
        JsonNode tasks = mover.page().path("tasks");
        assertThat(tasks.path(0).path("title").asString()).isEqualTo("About you");
        assertThat(tasks.path(0).path("status").asString()).isEqualTo("not-started");
        assertThat(tasks.path(0).path("address").asString()).isEqualTo("/move/name");
        assertThat(tasks.path(tasks.size() - 1).path("status").asString()).isEqualTo("cannot-start");
        assertThat(tasks.path(tasks.size() - 1).has("address")).isFalse();
        mover.visits("/move/name").sends("name", "Ada").sends("pets", "yes");
        assertThat(mover.page().path("kind").asString()).isEqualTo("section-check");
        mover.sends(Map.of())
                .visits("/move/animals/1/animal")
                .sends("name", "Rex")
                .sends("large", "no");
        assertThat(mover.at()).isEqualTo("/move/animals");
        assertThat(mover.page().path("kind").asString()).isEqualTo("list");
    }

    @Property(tries = 200)
    void any_text_is_shown_again_as_it_was_typed(@ForAll @StringLength(min = 21, max = 60) String typed) {
        App one = new App(new Person(handler));
        one.visits("/permit/resident").sends("resident", "yes");
        boolean wellFormed =
                java.nio.charset.StandardCharsets.UTF_8.newEncoder().canEncode(typed);

        one.sends("name", typed);

        if (wellFormed && one.response().status() == 422) {
            assertThat(one.fields()).containsEntry("name", List.of(typed));
        } else {
            assertThat(one.response().status()).isIn(wellFormed ? 200 : 400);
        }
    }
}
