package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.VirusScanner;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An app that sends files: as the form that a browser sends, answered in JSON. */
class JsonUploadTest {

    @TempDir
    Path folder;

    private Person cookies = new Person(request -> FormsResponse.empty(204));
    private App app = new App(cookies);

    @BeforeEach
    void serve() {
        cookies = new Person(JourneyHandler.of(Claim.journey())
                .files(FolderFileStore.in(folder))
                .keys(RememberingStore.KEYS)
                .virusScanner(VirusScanner.scanningNothing())
                .build());
        app = new App(cookies).visits("/claim/receipt");
    }

    private JsonNode files() {
        return app.page().findValue("files");
    }

    private FormsResponse uploads(String target, UnaryOperator<MultipartBody> parts) {
        MultipartBody token = new MultipartBody()
                .field(
                        files().path("tokenField").asString(),
                        app.page().path("token").asString())
                .field(
                        files().path("stampField").asString(),
                        app.page().path("stamp").asString());
        return cookies.send(parts.apply(token).to(target).header("Accept", "application/json"));
    }

    private App reaches(String page) {
        uploads("/claim/receipt", form -> form.field("reason", "Broken").file("receipt", "a.pdf", Claim.pdf("x")));
        app.visits("/claim/witness").sends("witness", page.equals("photos") ? "no" : "yes");
        return app.visits("/claim/" + page);
    }

    @Test
    void a_question_for_a_file_says_what_it_takes_and_how_it_is_sent() {
        assertThat(files().path("field").asString()).isEqualTo("receipt");
        assertThat(files().path("add").asString()).isEqualTo("/claim/receipt");
        assertThat(files().path("maxBytes").asInt()).isEqualTo(Claim.MAX_RECEIPT);
        assertThat(files().path("maxFiles").asInt()).isEqualTo(1);
        assertThat(files().path("types").valueStream().map(JsonNode::asString))
                .containsExactly("application/pdf", "image/jpeg", "image/png");
        assertThat(files().path("kept").size()).isZero();
    }

    @Test
    void a_file_is_sent_to_the_pages_own_address_and_stays_when_the_rest_is_sent_as_json() {
        FormsResponse sent = uploads(
                "/claim/receipt", form -> form.field("reason", "Broken").file("receipt", "a.pdf", Claim.pdf("")));

        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.header("Location")).contains("/claim/witness");
        app.visits("/claim/receipt");
        JsonNode kept = files().path("kept").path(0);
        assertThat(kept.path("name").asString()).isEqualTo("a.pdf");
        assertThat(kept.path("type").asString()).isEqualTo("application/pdf");
        assertThat(kept.path("bytes").asInt()).isEqualTo(Claim.pdf("").length);
        assertThat(kept.has("remove")).as("a receipt is needed").isFalse();
        app.sends("reason", "Burnt");
        assertThat(app.at()).isEqualTo("/claim/witness");
        assertThat(app.visits("/claim/receipt").fields()).containsEntry("reason", List.of("Burnt"));
        assertThat(files().path("kept").size()).isEqualTo(1);
    }

    @Test
    void a_file_that_is_wrong_is_told_with_422_and_the_other_answers_survive() {
        FormsResponse refused = uploads(
                "/claim/receipt",
                form -> form.field("reason", "Broken")
                        .file("receipt", "a.pdf", "not a pdf".getBytes(StandardCharsets.UTF_8)));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.header("Content-Type")).contains("application/json");
        JsonNode page = JsonMapper.shared().readTree(refused.body());
        assertThat(page.path("errors").path(0).path("property").asString()).isEqualTo("receipt");
        assertThat(page.findValues("values").toString()).contains("Broken");
    }

    @Test
    void a_file_before_the_token_is_not_taken() {
        FormsResponse refused = cookies.send(new MultipartBody()
                .file("receipt", "a.pdf", Claim.pdf(""))
                .field("csrf", "made-up")
                .to("/claim/receipt")
                .header("Accept", "application/json"));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.header("Content-Type")).contains("application/problem+json");
    }

    @Test
    void a_file_that_is_not_needed_is_removed_with_the_page() {
        reaches("statement");
        uploads(
                "/claim/statement",
                form -> form.file("statement", "s.txt", "I saw it".getBytes(StandardCharsets.UTF_8)));
        JsonNode remove =
                app.visits("/claim/statement").page().findValue("kept").path(0).path("remove");

        app.sends(Map.of(remove.path("field").asString(), remove.path("value").asString()));

        assertThat(app.visits("/claim/statement").page().findValue("kept").size())
                .isZero();
    }

    @Test
    void several_files_are_added_one_after_the_other_and_each_can_be_removed() {
        reaches("photos");
        assertThat(files().path("add").asString()).isEqualTo("/claim/photos?add-to=photos");

        FormsResponse added =
                uploads(files().path("add").asString(), form -> form.file("photos", "1.png", Claim.png(9)));
        uploads(files().path("add").asString(), form -> form.file("photos", "2.png", Claim.png(10)));

        assertThat(added.status()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(added.body()).path("success").asBoolean())
                .isTrue();
        JsonNode kept = app.visits("/claim/photos").page().findValue("kept");
        assertThat(kept.valueStream().map(file -> file.path("name").asString())).containsExactly("1.png", "2.png");
        JsonNode remove = kept.path(0).path("remove");
        FormsResponse removed = app.post(
                remove.path("action").asString(),
                JsonMapper.shared()
                        .writeValueAsString(Map.of(
                                "token", app.page().path("token").asString(),
                                "answers",
                                        Map.of(
                                                remove.path("field").asString(),
                                                remove.path("value").asString()))));
        assertThat(removed.status()).isEqualTo(200);
        assertThat(app.visits("/claim/photos")
                        .page()
                        .findValue("kept")
                        .valueStream()
                        .map(file -> file.path("name").asString()))
                .containsExactly("2.png");
        app.sends(Map.of());
        assertThat(app.page().path("kind").asString()).isEqualTo("check-answers");
    }
}
