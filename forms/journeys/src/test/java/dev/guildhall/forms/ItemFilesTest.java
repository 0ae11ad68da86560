package dev.guildhall.forms;

import static dev.guildhall.forms.KennelsTester.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.schema.SubmissionCsv;
import dev.guildhall.forms.schema.SubmissionJson;
import dev.guildhall.forms.schema.SubmissionSchema;
import dev.guildhall.forms.upload.UploadedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Files about the items of a list. */
class ItemFilesTest {

    @TempDir
    Path folder;

    private KennelsTester ada;

    @BeforeEach
    void serve() {
        ada = new KennelsTester(folder);
    }

    private String idOf(int number, String name) {
        Item dog = ada.dogs().item(number).orElseThrow();
        return KennelsTester.files(dog).stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    @Test
    void a_journey_that_asks_for_files_about_items_only_needs_somewhere_to_keep_them() {
        assertThatThrownBy(() -> JourneyHandler.of(Kennels.journey()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("asks for files (\"photo\") but has nowhere to keep them");
    }

    @Test
    void each_item_keeps_and_shows_its_own_files() {
        ada.has(1, "Rex").has(2, "Tom");

        assertThat(ada.names(1)).containsExactly("Rex.pdf", "Rex-papers.pdf");
        assertThat(ada.names(2)).containsExactly("Tom.pdf", "Tom-papers.pdf");
        ada.holdsExactlyItsFiles();
        ada.at(1, "dog");
        assertThat(ada.shown()).containsExactly("Rex.pdf");
        ada.at(2, "papers");
        assertThat(ada.shown()).containsExactly("Tom-papers.pdf");
        ada.at(3, "dog");
        assertThat(ada.shown()).isEmpty();
    }

    @Test
    void a_file_is_removed_from_its_own_item_only() {
        ada.has(1, "Rex").has(2, "Tom");
        ada.at(1, "papers");
        ada.person
                .person()
                .post(
                        page(1, "papers") + "?remove-from=papers",
                        "csrf=" + ada.person.csrf() + "&papers-remove=" + idOf(2, "Tom-papers.pdf"));
        assertThat(ada.names(2)).contains("Tom-papers.pdf");

        ada.at(1, "papers").deletes("Rex-papers.pdf");

        assertThat(ada.shown()).isEmpty();
        assertThat(ada.names(1)).containsExactly("Rex.pdf");
        ada.holdsExactlyItsFiles();
    }

    @Test
    void invariant_18_files_go_with_their_item_and_no_others() {
        ada.has(1, "Rex").has(2, "Tom").has(3, "Max");

        ada.at(2, "remove").person().sends("remove", "yes");

        assertThat(ada.names(1)).containsExactly("Rex.pdf", "Rex-papers.pdf");
        assertThat(ada.names(3)).containsExactly("Max.pdf", "Max-papers.pdf");
        ada.holdsExactlyItsFiles();
    }

    @Test
    void files_of_an_item_that_was_removed_meanwhile_are_not_kept() {
        ada.has(1, "Rex").has(2, "Tom");
        ada.at(2, "dog");
        String csrf = ada.person.csrf();
        ada.at(2, "remove").person().sends("remove", "yes");

        for (String target : List.of(page(2, "dog"), page(2, "papers") + "?add-to=papers")) {
            FormsResponse answer = ada.person.send(new MultipartBody()
                    .field("csrf", csrf)
                    .field("name", "Tom")
                    .file("photo", "late.pdf", Claim.pdf("late.pdf"))
                    .file("papers", "late.pdf", Claim.pdf("late.pdf"))
                    .to(target));

            assertThat(answer.status()).isEqualTo(303);
            ada.holdsExactlyItsFiles();
            assertThat(ada.dogs().items()).hasSize(1);
        }
    }

    @Test
    void a_page_that_adds_takes_no_file_of_the_item_that_got_its_number_meanwhile() {
        ada.at(1, "dog");
        MultipartBody stale =
                new MultipartBody().field("csrf", ada.person.csrf()).field("name", "Tom");
        ada.has(1, "Rex");

        FormsResponse answer = ada.person.send(stale.noFile("photo").to(page(1, "dog") + "?add"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.bodyText()).contains("Select a photo").doesNotContain("Rex.pdf");
        assertThat(ada.dogs().items()).hasSize(1);
        ada.holdsExactlyItsFiles();
    }

    @Test
    void a_good_file_stays_when_something_else_about_a_new_item_is_wrong() {
        ada.at(1, "dog");
        ada.sendsDog("", "Rex.pdf");

        assertThat(ada.person.status()).isEqualTo(422);
        assertThat(ada.person.errors()).isEqualTo("Enter its name");
        assertThat(ada.shown()).containsExactly("Rex.pdf");
        ada.person.sends(form -> form.field("name", "Rex").noFile("photo"));

        assertThat(ada.person.title()).startsWith("Is it vaccinated?");
        assertThat(ada.dogs().items()).hasSize(1);
        assertThat(ada.names(1)).containsExactly("Rex.pdf");
        ada.holdsExactlyItsFiles();
    }

    @Test
    void a_file_on_a_refused_page_is_not_put_into_the_item_that_got_its_number_meanwhile() {
        ada.at(1, "dog");
        String csrf = ada.person.csrf();
        ada.has(1, "Rex");

        FormsResponse answer = ada.person.send(new MultipartBody()
                .field("csrf", csrf)
                .field("name", "")
                .file("photo", "Tom.pdf", Claim.pdf("Tom.pdf"))
                .to(page(1, "dog") + "?add"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.bodyText()).select("[id$=-uploaded]")).isEmpty();
        assertThat(ada.names(1)).containsExactly("Rex.pdf", "Rex-papers.pdf");
        ada.holdsExactlyItsFiles();
    }

    @Test
    void a_second_click_adds_neither_an_item_nor_a_file() {
        ada.at(1, "dog");
        MultipartBody form = new MultipartBody()
                .field("csrf", ada.person.csrf())
                .field("name", "Rex")
                .file("photo", "Rex.pdf", Claim.pdf("Rex.pdf"));
        for (int i = 0; i < 3; i++) {
            assertThat(ada.person.send(form.to(page(1, "dog") + "?add")).status())
                    .isEqualTo(303);
            assertThat(ada.dogs().items()).hasSize(1);
            ada.holdsExactlyItsFiles();
        }

        ada.person.send(new MultipartBody()
                .field("csrf", ada.person.csrf())
                .field("name", "Rex")
                .file("photo", "Rex.pdf", Claim.pdf("rex.pdf"))
                .to(page(1, "dog") + "?add"));

        assertThat(ada.dogs().items())
                .as("another photo of the same length is another dog's")
                .hasSize(2);
        assertThat(ada.stored()).hasSize(2);
    }

    @Test
    void a_file_off_the_path_waits_for_a_change_of_mind_and_is_deleted_with_the_submission() {
        ada.person.visits("/kennels/owner").person().sends("owner", "Ada");
        ada.person.visits("/kennels/you-check").person().sends();
        ada.has(1, "Rex");
        ada.at(1, "vaccinated").person().sends("vaccinated", "yes");
        ada.at(1, "certificate").sends(form -> form.file("certificate", "proof.pdf", Claim.pdf("proof.pdf")));
        ada.at(1, "vaccinated").person().sends("vaccinated", "no");
        ada.holdsExactlyItsFiles();
        assertThat(ada.names(1)).contains("proof.pdf");
        ada.person.visits("/kennels/dogs").person().sends("another", "no");
        assertThat(ada.person
                        .visits("/kennels/dogs-check")
                        .page()
                        .select(".govuk-summary-card")
                        .text())
                .contains("Rex.pdf")
                .doesNotContain("proof.pdf");
        ada.at(1, "vaccinated").person().sends("vaccinated", "yes");
        ada.at(1, "certificate");
        assertThat(ada.shown()).containsExactly("proof.pdf");
        ada.at(1, "vaccinated").person().sends("vaccinated", "no");

        submit();

        Kennels.Dog rex = Objects.requireNonNull(
                        ada.submissions.get(0).application().dogs())
                .get(0);
        assertThat(rex.certificate()).isNull();
        assertThat(ada.stored())
                .containsExactlyInAnyOrder(
                        Objects.requireNonNull(rex.photo()).id(),
                        Objects.requireNonNull(rex.papers()).get(0).id());
    }

    private void submit() {
        ada.person.visits("/kennels/dogs").person().sends("another", "no");
        ada.person.visits("/kennels/dogs-check").person().sends();
        ada.person.visits("/kennels/check-answers").person().sends();
        Delivered.by(ada.handler);
        assertThat(ada.submissions).hasSize(1);
    }

    @Test
    void the_team_receives_each_items_files_in_java_json_and_csv_as_the_schema_says() {
        ada.person.visits("/kennels/owner").person().sends("owner", "Ada");
        ada.person.visits("/kennels/you-check").person().sends();
        ada.has(1, "Rex").has(2, "Tom");
        ada.person.visits("/kennels/dogs").person().sends("another", "no");
        assertThat(ada.person
                        .visits("/kennels/dogs-check")
                        .page()
                        .select(".govuk-summary-card")
                        .eachText())
                .satisfiesExactly(
                        rex -> assertThat(rex)
                                .contains("Rex.pdf", "Rex-papers.pdf")
                                .doesNotContain("Tom"),
                        tom -> assertThat(tom)
                                .contains("Tom.pdf", "Tom-papers.pdf")
                                .doesNotContain("Rex"));

        submit();

        Kennels received = ada.submissions.get(0).application();
        List<Kennels.Dog> dogs = Objects.requireNonNull(received.dogs());
        for (Kennels.Dog dog : dogs) {
            UploadedFile photo = Objects.requireNonNull(dog.photo());
            assertThat(photo.name()).isEqualTo(dog.name() + ".pdf");
            assertThat(ada.content(photo)).endsWith(photo.name());
        }
        JsonNode json =
                JsonMapper.shared().readTree(SubmissionJson.of(Kennels.class).write(received));
        JsonNode tom = json.path("dogs").path(1);
        assertThat(tom.path("photo").path("name").asString()).isEqualTo("Tom.pdf");
        assertThat(tom.path("papers").path(0).path("id").asString())
                .isEqualTo(Objects.requireNonNull(dogs.get(1).papers()).get(0).id());
        assertThat(SubmissionCsv.of(Kennels.class).row(ada.submissions.get(0)))
                .contains("\"\"photo\"\":{\"\"id\"\":\"\""
                        + Objects.requireNonNull(dogs.get(0).photo()).id());
        JsonNode item = JsonMapper.shared()
                .readTree(SubmissionSchema.of(Kennels.journey()).json())
                .findValue("dogs")
                .path("items");
        assertThat(item.findValue("photo").toString()).contains("contentType");
        assertThat(item.findValue("papers").path("type").asString()).isEqualTo("array");
    }

    @Test
    void the_check_of_a_section_and_of_all_answers_show_the_file_that_took_anothers_place() {
        ada.person.visits("/kennels/owner").person().sends("owner", "Ada");
        ada.person.visits("/kennels/you-check").person().sends();
        ada.has(1, "Rex");
        ada.person.visits("/kennels/dogs").person().sends("another", "no");
        ada.person.visits("/kennels/dogs-check").person().sends();

        ada.at(1, "dog").sends(form -> form.field("name", "Rex").file("photo", "new.pdf", Claim.pdf("new.pdf")));

        for (String check : List.of("/kennels/dogs-check", "/kennels/check-answers")) {
            assertThat(ada.person
                            .visits(check)
                            .page()
                            .select(".govuk-summary-card")
                            .text())
                    .contains("new.pdf", "Rex-papers.pdf")
                    .doesNotContain("Rex.pdf");
        }
        ada.holdsExactlyItsFiles();
    }

    @Test
    void what_no_listener_took_note_of_keeps_the_files_of_the_item() {
        boolean[] refuses = {false};
        ada = new KennelsTester(
                folder,
                service -> service.listener(event -> {
                    if (refuses[0]) {
                        throw new IllegalStateException("down");
                    }
                }));
        ada.has(1, "Rex");
        ada.at(1, "remove");
        refuses[0] = true;

        ada.person.person().sends("remove", "yes");

        assertThat(ada.names(1)).containsExactly("Rex.pdf", "Rex-papers.pdf");
        ada.holdsExactlyItsFiles();
    }

    @Test
    void an_app_adds_shows_and_removes_the_files_of_an_item() {
        ada.has(1, "Rex").has(2, "Tom");
        App app = new App(ada.person.person()).visits(page(2, "papers"));
        JsonNode files = app.page().findValue("files");
        assertThat(files.path("add").asString()).startsWith(page(2, "papers"));

        FormsResponse added = ada.person.send(new MultipartBody()
                .field(
                        files.path("tokenField").asString(),
                        app.page().path("token").asString())
                .file("papers", "more.pdf", Claim.pdf("more.pdf"))
                .to(files.path("add").asString())
                .header("Accept", "application/json"));

        assertThat(added.status()).isEqualTo(200);
        assertThat(ada.names(2)).containsExactly("Tom.pdf", "Tom-papers.pdf", "more.pdf");
        JsonNode remove =
                app.visits(page(2, "papers")).page().findValue("kept").path(0).path("remove");
        app.post(
                remove.path("action").asString(),
                JsonMapper.shared()
                        .writeValueAsString(java.util.Map.of(
                                "token",
                                app.page().path("token").asString(),
                                "answers",
                                java.util.Map.of(
                                        remove.path("field").asString(),
                                        remove.path("value").asString()))));
        assertThat(ada.names(2)).containsExactly("Tom.pdf", "more.pdf");
        assertThat(ada.names(1)).containsExactly("Rex.pdf", "Rex-papers.pdf");
        assertThat(app.visits(page(1, "papers")).page().findValue("kept").findValuesAsString("name"))
                .containsExactly("Rex-papers.pdf");
        ada.holdsExactlyItsFiles();
    }
}
