package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An app in which one page is open twice. */
class JsonNoticeTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-07-03T14:42:10Z"), ZoneOffset.UTC);

    private final JourneyHandler handler =
            JourneyHandler.of(Permit.journey()).clock(CLOCK).build();
    private final App app = new App(new Person(handler));

    private static String sent(JsonNode page, String name) {
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "token", page.path("token").asString(),
                        "stamp", page.path("stamp").asString(),
                        "answers", Map.of("name", name)));
    }

    @Test
    void of_two_writes_to_one_page_the_later_wins_and_the_person_is_told_until_they_save() {
        app.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
        JsonNode shown = app.visits("/permit/name").page();

        app.post("/permit/name", sent(shown, "Grace"));
        app.post("/permit/name", sent(shown, "Hedy"));

        for (String address : List.of("/permit/name", "/permit/born")) {
            JsonNode notice = app.visits(address).page().path("notices").path(0);
            assertThat(notice.path("text").asString())
                    .isEqualTo("Your answer to “What is your name?” was changed in another window or by someone else at"
                            + " 3:42pm.");
            assertThat(notice.path("address").asString()).isEqualTo("/permit/name?change");
        }
        assertThat(app.visits("/permit/name").fields()).containsEntry("name", List.of("Hedy"));
        app.sends("name", "Hedy");
        assertThat(app.page().path("notices").size()).isZero();
    }

    @Test
    void beside_what_is_wrong_nothing_else_is_told() {
        app.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");
        JsonNode shown = app.visits("/permit/name").page();
        app.post("/permit/name", sent(shown, "Grace"));
        app.post("/permit/name", sent(shown, "Hedy"));

        app.visits("/permit/name").sends("name", "");

        assertThat(app.response().status()).isEqualTo(422);
        assertThat(app.page().path("notices").size()).isZero();
    }
}
