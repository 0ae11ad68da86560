package dev.guildhall.forms;

import static dev.guildhall.forms.content.Block.paragraph;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.support.CookieDetails;
import dev.guildhall.forms.support.SupportPage;
import dev.guildhall.forms.support.SupportPages;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportPagesTest {

    private static final SupportPages PAGES = SupportPages.builder()
            .cookie(new CookieDetails(
                    "permit-queue",
                    Text.of("Keeps your place in the queue", "Cadw eich lle yn y ciw"),
                    Text.of("After 1 hour", "Ar ôl 1 awr")))
            .page(SupportPage.of(
                    "terms",
                    Text.of("Terms and conditions", "Telerau ac amodau"),
                    paragraph(Text.of("Be fair.", "Byddwch yn deg."))))
            .build();

    private final JourneyHandler handler =
            JourneyHandler.of(Permit.journey()).support(PAGES).build();
    private final Person person = new Person(handler);

    private FormsResponse send(String method, String target) {
        return handler.handle(FormsRequest.to(method, target).build());
    }

    @Test
    void every_page_links_to_the_support_pages_from_its_footer_in_both_languages() {
        for (String address : List.of("/permit", "/permit/resident", "/permit/cookies", "/permit/nowhere")) {
            assertThat(person.visits(address + "?lang=en").page().select("footer li a"))
                    .as(address)
                    .extracting(link -> link.text() + " " + link.attr("href"))
                    .containsExactly("Cookies /permit/cookies", "Terms and conditions /permit/terms");
            assertThat(person.visits(address + "?lang=cy")
                            .page()
                            .select("footer li a")
                            .eachText())
                    .as(address)
                    .containsExactly("Cwcis", "Telerau ac amodau");
        }
    }

    @Test
    void the_cookies_page_tells_of_every_cookie_that_is_ever_set() {
        person.visits("/permit?lang=en").reachesCheckAnswers().sends().sends();
        person.visits("/permit/resident").visits("/permit/cookies");

        List<String> told = person.page().select(".govuk-summary-card__title").eachText();
        assertThat(person.cookies()).hasSize(3);
        assertThat(told)
                .containsAll(person.cookies().keySet())
                .contains("permit-queue", "guildhall-timeout")
                .hasSize(5);
        assertThat(person.page().select(".govuk-summary-card").get(0).text()).endsWith("When you close your browser");
    }

    @Test
    void over_tls_the_cookies_page_names_the_cookies_as_they_are_set_then() {
        FormsResponse page = handler.handle(
                FormsRequest.to("GET", "/permit/cookies").secure().build());

        assertThat(Jsoup.parse(page.bodyText())
                        .select(".govuk-summary-card__title")
                        .eachText())
                .contains("__Host-guildhall", "__Host-guildhall-language", "__Host-guildhall-submitted");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/permit/cookies", "/permit/terms"})
    void a_support_page_is_read_without_a_session_and_starts_none(String address) {
        FormsResponse page = send("GET", address + "?lang=cy");

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Language")).contains("cy");
        assertThat(page.headers())
                .filteredOn(header -> header.name().equals("Set-Cookie"))
                .singleElement()
                .satisfies(header -> assertThat(header.value()).startsWith("guildhall-language=cy;"));
        assertThat(Jsoup.parse(page.bodyText()).select(".guildhall-timeout-dialog"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/permit/cookies", "/permit/terms"})
    void a_support_page_answers_head_as_get_and_takes_no_form(String address) {
        FormsResponse read = send("GET", address);
        FormsResponse head = send("HEAD", address);
        FormsResponse posted = send("POST", address);

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.bodyText()).isEqualTo(read.bodyText());
        assertThat(posted.status()).isEqualTo(405);
        assertThat(posted.header("Allow")).contains("GET, HEAD");
    }

    @Test
    void a_support_page_in_the_middle_of_the_journey_changes_nothing() {
        person.visits("/permit/resident").sends("resident", "yes").sends("name", "Ada");

        person.visits("/permit/terms").visits("/permit/confirmation");

        assertThat(person.at()).isEqualTo("/permit/born");
    }

    @Test
    void pages_that_cannot_stand_beside_the_journey_are_refused_with_everything_that_is_wrong() {
        SupportPages wrong = SupportPages.builder()
                .page(SupportPage.of("name", Text.of("Our name"), paragraph(Text.of("Guildhall."))))
                .page(SupportPage.of("sign-out", Text.same("X"), paragraph(Text.same("x"))))
                .build();

        assertThatThrownBy(
                        () -> JourneyHandler.of(Permit.journey()).support(wrong).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        What stands beside permit cannot be served:
                        - the journey has a page "name", and so have the support pages: give the journey's page another id
                        - the journey has a page "sign-out", and so have the support pages: give the journey's page another id
                        - "Our name" has no wording in Cymraeg: give it with Text.of(english, welsh)
                        - "Guildhall." has no wording in Cymraeg: give it with Text.of(english, welsh)""".stripIndent());
    }

    @Test
    void two_support_pages_with_one_id_are_refused() {
        SupportPages.Builder twice =
                SupportPages.builder().page(SupportPage.of("cookies", Text.same("X"), paragraph(Text.same("x"))));

        assertThatThrownBy(twice::build)
                .hasMessage("Two support pages have the id \"cookies\": give each an id of its own");
    }

    @Test
    void a_support_page_with_an_id_that_no_address_can_hold_or_without_content_is_refused() {
        assertThatThrownBy(() -> SupportPage.of("Terms of use", Text.same("X"), paragraph(Text.same("x"))))
                .hasMessageStartingWith("The support page's id \"Terms of use\" cannot stand in an address");
        assertThatThrownBy(() -> SupportPage.of("a".repeat(65), Text.same("X"), paragraph(Text.same("x"))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SupportPage.of("terms", Text.same("X")))
                .hasMessage("The support page \"terms\" tells nothing: give it blocks");
    }

    @Test
    void the_cookies_page_is_welsh_throughout_once_welsh_is_chosen() {
        Document page = person.visits("/permit/cookies?lang=cy").page();

        assertThat(page.expectFirst("h1").text()).isEqualTo("Cwcis");
        assertThat(page.select("dt").eachText())
                .contains("Diben", "Yn dod i ben")
                .doesNotContain("Purpose", "Expires");
        assertThat(page.select("dd").text()).contains("Pan fyddwch yn cau eich porwr", "Cadw eich lle yn y ciw");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "cy"})
    void the_support_pages_are_accessible(String language) {
        for (String address : List.of("/permit/cookies", "/permit/terms", "/permit/nowhere")) {
            AccessiblePages.assertAccessible(
                    address, person.visits(address + "?lang=" + language).response());
        }
    }
}
