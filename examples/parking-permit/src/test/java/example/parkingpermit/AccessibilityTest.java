package example.parkingpermit;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.sheet.SheetText;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page of the service, in every state and in both languages, has nothing that the checker objects to. */
@ExtendWith(Shared.class)
class AccessibilityTest {

    /** What the pages link to, fetched once. */
    private static final Map<String, SheetText> SHEETS = new ConcurrentHashMap<>();

    private final RunningService service;
    private final Visitor visitor;

    AccessibilityTest(RunningService service) {
        this.service = service;
        this.visitor = service.visitor();
    }

    @TestFactory
    Stream<DynamicTest> every_question_is_accessible_blank_in_error_and_filled() {
        return Stream.of("en", "cy")
                .flatMap(language -> Question.ALL.stream()
                        .map(question -> DynamicTest.dynamicTest(
                                question.page() + " in " + language, () -> assertAccessible(question, language))));
    }

    private void assertAccessible(Question question, String language) {
        Visitor person = service.visitor().reads(language).reaches(question.page());
        assertAccessible(person, language, "blank");

        person.sends(Map.of());
        assertInError(person, language, "left blank");
        person.sends(question.wrong());
        assertInError(person, language, "answered wrongly");

        person.sends(question.answer());
        assertAccessible(person.visits(question.page()), language, "filled");
        person.follows(Visitor.addressOf(question.page()) + "?change");
        assertAccessible(person, language, "filled, to be changed");
    }

    private void assertInError(Visitor person, String language, String state) {
        assertThat(person.response().statusCode()).isEqualTo(422);
        assertThat(person.page().title()).startsWith(language.equals("cy") ? "Gwall: " : "Error: ");
        assertAccessible(person, language, state);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_pages_around_the_questions_are_accessible(String language) {
        visitor.reads(language);
        assertAccessible(visitor, language, "start");

        visitor.visits("live-in-borough").sends(Map.of("livesInBorough", "no"));
        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("cannot-apply"));
        assertAccessible(visitor, language, "exit");

        assertAccessible(visitor.reaches("check-answers"), language, "check answers");
        assertAccessible(visitor.sends(Map.of()), language, "declaration");
        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("declaration"));
        assertAccessible(visitor.sends(Map.of()), language, "confirmation");
        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("confirmation"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_pages_beside_the_journey_are_accessible(String language) {
        visitor.reads(language);
        for (String page : List.of("cookies", "privacy", "accessibility-statement", "sign-out", "timed-out")) {
            assertAccessible(visitor.visits(page), language, page);
        }

        assertAccessible(visitor.visits("feedback"), language, "feedback, blank");
        assertInError(visitor.sends(Map.of("comment", "Quicker, please")), language, "feedback, without a choice");
        assertAccessible(visitor.sends(Map.of("satisfaction", "satisfied")), language, "thanks for feedback");
        assertThat(visitor.at()).isEqualTo(Visitor.addressOf("feedback/sent"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_pages_of_problems_are_accessible(String language) {
        visitor.reads(language);
        String first = Visitor.addressOf("live-in-borough");

        assertAccessible(visitor.get("/nowhere").body(), language, "not found");
        assertAccessible(visitor.post(first, "").body(), language, "not from here");
        assertAccessible(visitor.post(first, "%").body(), language, "malformed");
        assertAccessible(visitor.post(first, "a".repeat(100_000)).body(), language, "too large");
        assertAccessible(visitor.send("DELETE", first, BodyPublishers.noBody()).body(), language, "wrong method");
    }

    private void assertAccessible(Visitor person, String language, String state) {
        assertAccessible(person.html(), language, person.at() + ", " + state);
    }

    private void assertAccessible(String html, String language, String name) {
        assertThat(html).as(name).contains("<html lang=\"" + language + "\"");
        Page page = Page.of(name + ", in " + language, html);

        assertThatPage(page.withSheets(address -> SHEETS.computeIfAbsent(address, this::sheet)))
                .isAccessible();
    }

    private SheetText sheet(String address) {
        HttpResponse<String> response = visitor.get(address);
        assertThat(response.statusCode()).as(address).isEqualTo(200);
        return new SheetText.Found(response.body());
    }
}
