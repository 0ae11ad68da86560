package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.question.FoundAddress;
import dev.guildhall.forms.question.Questions;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** An address that a person finds with an app, which sends back every field as it stands unless the person changed it. */
class JsonAddressTest {

    record Home(
            @Size(max = 14) @Nullable String line1,
            @Nullable String line2,
            @Nullable String town,
            @Nullable String county,
            @Nullable String postcode) {}

    record Move(@Nullable Home home) {}

    private final JourneyHandler handler = JourneyHandler.of(Journey.of("move", Move.class)
                    .page(
                            "home",
                            Questions.ukAddressLookup(
                                    "home",
                                    Text.of("What is your address?", "Beth yw eich cyfeiriad?"),
                                    postcode -> postcode.equals("LS1 4AP")
                                            ? List.of(
                                                    FoundAddress.of("1 <b>High</b>", "Leeds", postcode),
                                                    FoundAddress.of("2 Very Long High Street", "Leeds", postcode))
                                            : List.of()))
                    .checkAnswers()
                    .build())
            .build();
    private final App app = new App(new Person(handler)).visits("/move/home");

    private JsonNode question() {
        return app.page().path("questions").path(0);
    }

    private String step() {
        return question().path("step").asString();
    }

    /** What stands in the fields, changed so. */
    private App changes(Map<String, String> changed) {
        Map<String, Object> all = new LinkedHashMap<>(app.fields());
        all.putAll(changed);
        return app.sends(all);
    }

    @Test
    void an_address_is_found_by_its_postcode_and_chosen_from_what_was_found() {
        assertThat(step()).isEqualTo("find");
        assertThat(question().path("type").asString()).isEqualTo("address-lookup");
        assertThat(app.fields().keySet()).containsExactlyInAnyOrder("home-step", "home-search");

        changes(Map.of("home-search", "ls14ap"));

        assertThat(app.response().status()).isEqualTo(200);
        assertThat(step()).isEqualTo("choose");
        assertThat(question()
                        .path("options")
                        .valueStream()
                        .map(option -> option.path("label").asString()))
                .containsExactly(
                        "1 <b>High</b>, Leeds, LS1 4AP",
                        "2 Very Long High Street, Leeds, LS1 4AP",
                        "My address is not in the list");
        changes(Map.of(
                "home-chosen", question().path("options").path(0).path("value").asString()));
        assertThat(app.page().path("kind").asString()).isEqualTo("check-answers");
        assertThat(app.page().path("answers").path(0).path("lines").path(0).asString())
                .isEqualTo("1 <b>High</b>");
    }

    @Test
    void nothing_chosen_is_refused_and_the_addresses_are_offered_again() {
        changes(Map.of("home-search", "ls14ap")).sends(Map.copyOf(app.fields()));

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(step()).isEqualTo("choose");
        assertThat(question().path("options").size()).isEqualTo(3);
        assertThat(app.page().path("errors").path(0).path("field").asString()).isEqualTo("home-chosen");
    }

    @Test
    void an_address_that_is_not_in_the_list_or_not_found_is_entered_by_hand() {
        changes(Map.of("home-search", "ls14ap"));
        changes(Map.of("home-chosen", "none"));
        assertThat(step()).isEqualTo("enter");
        assertThat(question().has("notice")).isFalse();

        app.visits("/move/home");
        changes(Map.of("home-search", "LS2 9JT"));
        assertThat(step()).isEqualTo("enter");
        assertThat(question().path("notice").asString()).startsWith("We could not find an address");
        assertThat(app.fields()).containsEntry("home-postcode", List.of("LS2 9JT"));
        changes(Map.of("home-line1", "3 Mill Ln", "home-town", "Leeds"));
        assertThat(app.page().path("kind").asString()).isEqualTo("check-answers");
    }

    @Test
    void a_person_may_enter_it_by_hand_without_looking() {
        JsonNode byHand = question().path("byHand");
        assertThat(byHand.path("label").asString()).isEqualTo("Enter the address by hand");

        changes(Map.of(byHand.path("field").asString(), byHand.path("value").asString()));

        assertThat(step()).isEqualTo("enter");
        assertThat(app.fields().keySet()).contains("home-step", "home-line1", "home-postcode");
    }

    @Test
    void a_found_address_that_the_record_does_not_take_is_mended_by_hand() {
        changes(Map.of("home-search", "ls14ap"));
        changes(Map.of(
                "home-chosen", question().path("options").path(1).path("value").asString()));

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(step()).isEqualTo("enter");
        assertThat(app.fields()).containsEntry("home-line1", List.of("2 Very Long High Street"));
        changes(Map.of("home-line1", "2 High St"));
        assertThat(app.page().path("kind").asString()).isEqualTo("check-answers");
    }
}
