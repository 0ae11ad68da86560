package dev.guildhall.audit.review;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static dev.guildhall.audit.review.KeyedReview.BEFORE;
import static dev.guildhall.audit.review.KeyedReview.BORN;
import static dev.guildhall.audit.review.KeyedReview.HOLDER;
import static dev.guildhall.audit.review.KeyedReview.SUBJECT;
import static dev.guildhall.audit.review.ReviewedLog.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.Page;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.audit.schema.LogActions;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page over a log with subject keys: what is personal, who is searched for, and what is gone. */
class PersonalReviewTest {

    private static final String[] CANARIES = {SUBJECT, HOLDER, BEFORE, Long.toString(BORN)};

    @TempDir
    private Path temp;

    private KeyedReview keyed;

    @BeforeEach
    void open() {
        keyed = KeyedReview.in(temp);
    }

    @AfterEach
    void close() {
        keyed.close();
    }

    private Document event(AuditReader reader, String language) {
        ReviewAnswer answer = keyed.page(reader).answer(Map.of("event", "31", "lang", language), OFFICER);
        assertThatPage(Page.of("event.html", answer.html())).isAccessible();
        return Jsoup.parse(answer.html());
    }

    private static List<String> tables(Document page) {
        return page.select("table").eachText();
    }

    private List<LoggedEvent> reads() {
        keyed.log().checkpoint();
        keyed.index().refresh();
        return keyed.reader()
                .find(AuditQuery.where().action(LogActions.READ).build(), OFFICER)
                .events();
    }

    @Test
    void without_keys_personal_values_are_sealed_and_stay_so_after_erasure() {
        keyed.log().erase(SUBJECT, OFFICER);

        Document page = event(keyed.reader(), "en");

        assertThat(tables(page))
                .containsExactly(
                        "Changes Field Before After holder Sealed Sealed",
                        "Details Field Value born Sealed holder Sealed months 12");
        assertThat(page.outerHtml()).doesNotContain(CANARIES);
    }

    @Test
    void after_erasure_a_reviewer_reads_erased_in_both_languages() {
        AuditReader telling = keyed.reader().tellingErased(keyed.keys());
        assertThat(tables(event(telling, "en"))).contains("Changes Field Before After holder Sealed Sealed");

        keyed.log().erase(SUBJECT, OFFICER);

        for (AuditReader reader : List.of(telling, keyed.reader().opening(keyed.keys()))) {
            assertThat(tables(event(reader, "en")))
                    .containsExactly(
                            "Changes Field Before After holder Erased Erased",
                            "Details Field Value born Erased holder Erased months 12");
            assertThat(tables(event(reader, "cy")))
                    .containsExactly(
                            "Newidiadau Maes Cyn Wedyn holder Wedi’i ddileu Wedi’i ddileu",
                            "Manylion Maes Gwerth born Wedi’i ddileu holder Wedi’i ddileu months 12");
            assertThat(event(reader, "en").outerHtml()).doesNotContain(CANARIES);
        }
    }

    @Test
    void a_page_that_opens_shows_values_of_one_event_marked_as_opened_and_none_in_a_list() {
        ReviewPage page = keyed.page(keyed.reader().opening(keyed.keys()));

        String list = page.answer(Map.of("search", "yes"), OFFICER).html();
        Document event = event(keyed.reader().opening(keyed.keys()), "en");

        assertThat(list).contains("permit.granted").doesNotContain(CANARIES);
        assertThat(tables(event))
                .containsExactly(
                        "Changes Field Before After holder " + BEFORE + " Opened " + HOLDER + " Opened",
                        "Details Field Value born " + BORN + " Opened holder " + HOLDER + " Opened months 12");
        assertThat(tables(event(keyed.reader().opening(keyed.keys()), "cy")).get(0))
                .contains(HOLDER + " Wedi’i agor");
        assertThat(reads())
                .extracting(read -> read.event().event().details().containsKey(LogActions.PERSONAL))
                .containsExactly(false, true, true);
    }

    @Test
    void a_value_that_should_be_opened_and_cannot_is_warned_of() {
        FileSubjectKeys others = FileSubjectKeys.open(temp.resolve("others"), MasterKey.generate(new SecureRandom()));

        Document page = event(keyed.reader().opening(others), "en");

        assertThat(page.expectFirst(".govuk-warning-text").text()).contains("A sealed value could not be opened.");
        assertThat(event(keyed.reader().opening(others), "cy")
                        .expectFirst(".govuk-warning-text")
                        .text())
                .contains("Rhybudd", "Ni ellid agor gwerth wedi’i selio.");
        assertThat(event(keyed.reader(), "en").select(".govuk-warning-text")).isEmpty();
    }

    @Test
    void a_subject_is_searched_for_as_the_reviewer_knows_it_and_stands_in_no_address_page_or_record() {
        ReviewPage page = keyed.page(keyed.reader());

        ReviewAnswer answer = page.search(Map.of("subject", SUBJECT, "action", "permit.granted"), OFFICER);

        assertThat(answer.location()).contains("/audit?action=permit.granted&subject-of=31");
        String html = page.answer(Map.of("action", "permit.granted", "subject-of", "31"), OFFICER)
                .html();
        assertThat(Jsoup.parse(html).select("tbody th a").eachText()).containsExactly("Event 31");
        assertThat(html).contains("hmac:").doesNotContain(CANARIES);
        String token = keyed.keys().token(SUBJECT).text();
        assertThat(reads()).hasSize(2).allSatisfy(read -> {
            assertThat(read.event().event().subject()).contains(token);
            assertThat(read.entry().canonical()).doesNotContain(SUBJECT);
        });
    }

    @Test
    void the_address_of_a_subject_pages_through_all_of_its_events() {
        ReviewPage page = keyed.page(keyed.reader());
        String first = page.answer(Map.of("subject-of", "31"), OFFICER).html();

        String older =
                Jsoup.parse(first).expectFirst(".govuk-pagination__next a").attr("href");

        assertThat(older).isEqualTo("/audit?after=6&subject-of=31");
        assertThat(Jsoup.parse(page.answer(Map.of("after", "6", "subject-of", "31"), OFFICER)
                                .html())
                        .select("tbody th a")
                        .eachText())
                .hasSize(6)
                .startsWith("Event 5");
    }

    @Test
    void events_that_were_pruned_are_counted_and_then_gone() {
        assertThat(keyed.prune()).isEqualTo(30);
        ReviewPage page = keyed.page(keyed.reader());

        Document before = Jsoup.parse(
                page.answer(Map.of("action", "page.answered"), OFFICER).html());
        assertThat(before.select("main p").eachText())
                .contains("25 more events are not kept any longer: their time was over.");
        assertThat(page.answer(Map.of("event", "3"), OFFICER).status()).isEqualTo(404);

        keyed.index().refresh();

        Document after = Jsoup.parse(page.answer(Map.of("action", "page.answered", "lang", "cy"), OFFICER)
                .html());
        assertThat(after.select("h2").eachText()).contains("Dim digwyddiadau");
        assertThat(after.text()).doesNotContain("mwyach");
    }
}
