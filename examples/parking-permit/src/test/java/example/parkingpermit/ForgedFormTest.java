package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form counts only where this service gave it to this person. */
@ExtendWith(Shared.class)
class ForgedFormTest {

    private static final String FIRST = Visitor.addressOf("live-in-borough");

    private final RunningService service;
    private final Visitor visitor;

    ForgedFormTest(RunningService service) {
        this.service = service;
        this.visitor = service.visitor();
    }

    static Stream<String> pages() {
        return ResponseHeadersTest.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_form_without_its_token_is_refused_with_an_explanation(String page) {
        visitor.reaches(page);

        HttpResponse<String> response = visitor.post(Visitor.addressOf(page), "");

        assertRefused(response);
    }

    @Test
    void a_form_with_a_wrong_token_is_refused() {
        String token = visitor.visits("live-in-borough").csrf();
        String altered = (token.startsWith("A") ? "B" : "A") + token.substring(1);

        assertRefused(visitor.post(FIRST, "livesInBorough=yes&csrf=" + altered));
        assertRefused(visitor.post(FIRST, "livesInBorough=yes&csrf="));
        assertRefused(visitor.post(FIRST, "livesInBorough=yes&csrf=" + "A".repeat(60_000)));
        assertRefused(visitor.post(FIRST, "livesInBorough=yes&csrf=%00%ff".replace("%ff", "%c3%bf")));
    }

    @Test
    void a_form_with_the_token_of_somebody_else_is_refused() {
        String theirs = service.visitor().visits("live-in-borough").csrf();
        visitor.visits("live-in-borough");

        assertRefused(visitor.post(FIRST, "livesInBorough=yes&csrf=" + theirs));
    }

    @Test
    void a_forged_form_changes_nothing() {
        visitor.reaches("full-name");

        visitor.post(Visitor.addressOf("full-name"), "fullName=Mallory");

        assertThat(visitor.visits("full-name").html()).doesNotContain("Mallory");
    }

    @Test
    void the_explanation_is_in_the_language_of_the_person() {
        visitor.reads("cy").visits("live-in-borough");

        HttpResponse<String> response = visitor.post(FIRST, "");

        assertThat(Jsoup.parse(response.body()).selectFirst("html").attr("lang"))
                .isEqualTo("cy");
        assertThat(response.body()).contains("Ni allem wirio mai chi anfonodd hwn");
    }

    @Test
    void after_the_explanation_the_person_goes_on_where_they_were() {
        visitor.reaches("full-name");
        visitor.post(Visitor.addressOf("full-name"), "fullName=Ada");

        visitor.visits("full-name").sends(Map.of("fullName", "Ada"));

        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("date-of-birth"));
    }

    private static void assertRefused(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(response.body()).selectFirst("main").text())
                .contains("We could not check that this came from you", "Nothing was saved", "reload it and try again");
    }
}
