package dev.guildhall.audit.review;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.accessibility.Page;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.reading.AuditReader;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewPageTest {

    @TempDir
    private Path temp;

    private ReviewedLog reviewed;

    @BeforeEach
    void open() {
        reviewed = ReviewedLog.in(temp);
    }

    @AfterEach
    void close() {
        reviewed.close();
    }

    private ReviewAnswer ask(Map<String, String> parameters) {
        return accessible(reviewed.page().answer(parameters, ReviewedLog.OFFICER), parameters);
    }

    private static ReviewAnswer accessible(ReviewAnswer answer, Map<String, String> parameters) {
        assertThatPage(Page.of(parameters + ".html", answer.html())).isAccessible();
        return answer;
    }

    private Document shown(Map<String, String> parameters) {
        ReviewAnswer answer = ask(parameters);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.html());
    }

    /** Types into the form and goes where that leads. */
    private Document searched(Map<String, String> fields) {
        ReviewAnswer answer = reviewed.page().search(fields, ReviewedLog.OFFICER);
        assertThat(answer.status()).isEqualTo(303);
        return shown(parameters(URI.create(answer.location().orElseThrow())));
    }

    private Document follow(Element link) {
        assertThat(link.attr("href")).startsWith("/audit");
        return shown(parameters(URI.create(link.attr("href"))));
    }

    private static Map<String, String> parameters(URI address) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : address.getRawQuery().split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.put(
                    pair.substring(0, equals), URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static List<String> events(Document page) {
        return page.select("tbody th a").eachText().stream()
                .map(text -> text.substring("Event ".length()))
                .toList();
    }

    private long recordedReads() {
        reviewed.log().checkpoint();
        return reviewed.index().refresh().size() - ReviewedLog.EVENTS;
    }

    @Test
    void without_a_search_nothing_is_read_and_nothing_recorded() {
        Document page = shown(Map.of());

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("form label, form legend").eachText())
                .contains(
                        "Recorded from",
                        "Recorded to",
                        "Action",
                        "Outcome",
                        "Kind of actor",
                        "Actor",
                        "Subject",
                        "Trace");
        assertThat(page.expectFirst("form").attr("method")).isEqualTo("post");
        assertThat(recordedReads()).isZero();
    }

    @Test
    void a_search_shows_the_newest_events_first_and_is_recorded() {
        Document page = searched(Map.of("search", "yes", "subject", " s-1 "));

        assertThat(events(page)).hasSize(25).startsWith("59", "57", "55");
        Element row = page.expectFirst("tbody tr");
        assertThat(row.text())
                .contains("1 April 2026 at 10:00:00am", "permit.granted", "Failed", "Citizen c-59", "s-1");
        assertThat(page.expectFirst("#subject").attr("value")).isEqualTo("s-1");
        assertThat(page.select("main > p, main div > p").eachText()).contains("Events with subject s-1");
        assertThat(recordedReads()).as("the form and the page that it leads to").isEqualTo(2);
    }

    @Test
    void every_event_is_on_one_page_of_the_way_down_and_of_the_way_up() {
        Document first = shown(Map.of("search", "yes"));
        Document second = follow(first.expectFirst(".govuk-pagination__next a"));
        Document third = follow(second.expectFirst(".govuk-pagination__next a"));
        Document up = follow(third.expectFirst(".govuk-pagination__prev a"));
        Document top = follow(up.expectFirst(".govuk-pagination__prev a"));

        assertThat(events(first)).hasSize(25).startsWith("59").endsWith("35");
        assertThat(events(second)).hasSize(25).startsWith("34").endsWith("10");
        assertThat(events(third)).hasSize(10).startsWith("9").endsWith("0");
        assertThat(events(up)).isEqualTo(events(second));
        assertThat(events(top)).isEqualTo(events(first));
        assertThat(first.select(".govuk-pagination__prev")).isEmpty();
        assertThat(third.select(".govuk-pagination__next")).isEmpty();
        assertThat(top.select(".govuk-pagination__prev")).isEmpty();
    }

    @Test
    void dates_are_those_of_the_united_kingdom_and_the_last_day_counts() {
        Map<String, String> day = Map.of(
                "from-day",
                "1",
                "from-month",
                "4",
                "from-year",
                "2026",
                "to-day",
                "1",
                "to-month",
                "4",
                "to-year",
                "2026");
        Map<String, String> before = Map.of("to-day", "31", "to-month", "3", "to-year", "2026");

        assertThat(events(shown(day))).hasSize(25);
        assertThat(shown(before).select("h2").eachText()).contains("No events");
    }

    @Test
    void an_event_is_shown_with_all_that_it_tells_and_its_proof() throws Exception {
        Document list = searched(Map.of("subject", "s-1", "outcome", "failed"));
        Document page = follow(list.expectFirst("tbody th a"));

        assertThat(page.expectFirst("h1").text()).isEqualTo("Event 59");
        assertThat(page.select(".govuk-summary-list__row").eachText())
                .contains(
                        "Recorded 1 April 2026 at 10:00:00am (2026-04-01T09:00:00Z)",
                        "Happened 1 April 2026 at 9:59:59am (2026-04-01T08:59:59.500Z)",
                        "Outcome Failed",
                        "Actor Citizen c-59",
                        "Identity assurance None",
                        "Case <b>case & co</b>",
                        "Lawful basis Public task",
                        "Address 192.0.2.7",
                        "Service permits",
                        "Trace 0af7651916cd43dd8448eb211c80319c");
        assertThat(page.select("table").eachText())
                .containsExactly(
                        "Changes Field Before After name Nothing Sealed status open closed",
                        "Details Field Value averyveryverylongnameofafieldthatdoesnotbreak " + "x".repeat(80)
                                + " months 12");
        Hash leaf = Hash.ofBase64(
                page.expectFirst(".govuk-summary-list__row:last-child dd").text());
        TlogProof proof = TlogProof.parse(page.expectFirst("textarea").wholeText());
        assertThat(proof.index()).isEqualTo(59);
        assertThat(proof.verifies(leaf, ReviewedLog.KEY.verifierKey())).isTrue();
        assertThat(page.expectFirst(".govuk-back-link").attr("href")).isEqualTo("/audit?outcome=failed&subject-of=59");
    }

    @Test
    void an_event_that_the_log_does_not_prove_is_shown_with_a_warning() {
        ReviewPage page = ReviewPage.of(
                AuditReader.of(reviewed.index(), reviewed.log()),
                receipt -> reviewed.log().prove(new Receipt(receipt.index() - 1, receipt.leafHash())),
                ServiceDetails.named(Text.of("Parking permits")).build(),
                reviewed.page().assets(),
                "/audit");

        ReviewAnswer answer = page.answer(Map.of("event", "59"), ReviewedLog.OFFICER);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.html()).expectFirst(".govuk-warning-text").text())
                .contains("This event cannot be proved. The log may have been changed");
        assertThatPage(Page.of("unproved.html", answer.html())).isAccessible();
    }

    @Test
    void an_event_that_is_not_there_is_said_so() {
        ReviewAnswer answer = ask(Map.of("event", "4711"));

        assertThat(answer.status()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.html()).expectFirst("h1").text()).isEqualTo("There is no such event");
    }

    @Test
    void everything_that_is_typed_wrong_is_said_at_once_and_nothing_is_read() {
        Map<String, String> fields = Map.ofEntries(
                Map.entry("from-day", "31"),
                Map.entry("from-month", "2"),
                Map.entry("from-year", "2026"),
                Map.entry("to-year", "2026"),
                Map.entry("action", "Permit Granted"),
                Map.entry("outcome", "perhaps"),
                Map.entry("actor-kind", "robot"),
                Map.entry("actor", "a\u0007"),
                Map.entry("subject", "s".repeat(257)),
                Map.entry("trace", "0AF7"));

        ReviewAnswer answer = accessible(reviewed.page().search(fields, ReviewedLog.OFFICER), fields);

        Document page = Jsoup.parse(answer.html());
        assertThat(answer.status()).isEqualTo(400);
        assertThat(page.title()).startsWith("Error: ");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Recorded from must be a real date",
                        "Recorded to must include a day and month",
                        "Action must be lower-case words joined by dots or hyphens, like permit.granted",
                        "Select an outcome from the list",
                        "Select a kind of actor from the list",
                        "Actor must not include control characters",
                        "Subject must be 256 characters or less",
                        "Trace must be 32 numbers and letters from a to f");
        for (Element link : page.select(".govuk-error-summary a")) {
            assertThat(page.select(link.attr("href"))).as(link.attr("href")).hasSize(1);
        }
        assertThat(page.select(".govuk-error-message")).hasSize(8);
        assertThat(recordedReads()).isZero();
    }

    @Test
    void an_address_that_leads_nowhere_or_holds_a_subject_is_refused() {
        for (Map<String, String> lost : List.of(
                Map.of("after", "-1"),
                Map.of("event", "x"),
                Map.of("subject-of", "4711"),
                Map.of("subject-of", "s-1"))) {
            ReviewAnswer answer = ask(lost);

            assertThat(answer.status()).as(lost.toString()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.html())
                            .select(".govuk-error-summary a")
                            .eachText())
                    .containsExactly("There is no such page of events: search again");
        }

        Document page = Jsoup.parse(ask(Map.of("subject", "s-1")).html());

        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly("Subject must be typed here, and not stand in an address");
        assertThat(page.select("table")).isEmpty();
        assertThat(recordedReads()).isZero();
    }

    @Test
    void a_subject_is_looked_up_for_no_search_that_is_refused() {
        List<Map<String, String>> refused = List.of(
                Map.of("subject-of", "59", "after", "x"),
                Map.of("subject-of", "59", "before", "-1"),
                Map.of("subject-of", "59", "event", "x"),
                Map.of("subject-of", "59", "from-day", "31"),
                Map.of("subject-of", "59", "subject", "s-9"),
                Map.of("subject-of", "59", "trace", "x"));

        for (Map<String, String> each : refused) {
            ReviewAnswer answer = ask(each);

            assertThat(answer.status()).as(each.toString()).isEqualTo(400);
            assertThat(Jsoup.parse(answer.html()).expectFirst("#subject").attr("value"))
                    .as(each.toString())
                    .isEmpty();
        }
        assertThat(recordedReads()).isZero();
    }

    @Test
    void that_a_search_finds_something_is_recorded_before_it_is_told() {
        ReviewAnswer found = reviewed.page().search(Map.of("subject", "s-1"), ReviewedLog.OFFICER);

        assertThat(found.location()).contains("/audit?subject-of=59");
        assertThat(recordedReads()).isEqualTo(1);
        reviewed.log().close();
        assertThat(reviewed.page()
                        .search(Map.of("subject", "s-1"), ReviewedLog.OFFICER)
                        .status())
                .isEqualTo(503);
    }

    @Test
    void a_search_that_finds_nothing_gets_no_address_and_is_recorded() {
        Map<String, String> fields = Map.of("subject", "s-1", "actor", "Jane Smith");

        ReviewAnswer answer = accessible(reviewed.page().search(fields, ReviewedLog.OFFICER), fields);

        Document page = Jsoup.parse(answer.html());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.location()).isEmpty();
        assertThat(page.select("h2").eachText()).contains("No events");
        assertThat(page.expectFirst("#actor").attr("value")).isEqualTo("Jane Smith");
        assertThat(page.select("a").eachAttr("href")).noneMatch(href -> href.contains("Jane"));
        assertThat(recordedReads()).isEqualTo(1);
    }

    @Test
    void the_page_is_in_the_language_that_was_asked_for_and_stays_so() {
        Document form = shown(Map.of("lang", "cy"));
        assertThat(form.expectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(form.expectFirst("h1").text()).isEqualTo("Chwilio’r log archwilio");
        assertThat(form.expectFirst("input[name=lang]").attr("value")).isEqualTo("cy");

        Document list = searched(Map.of("lang", "cy", "subject", "s-1", "outcome", "failed"));
        assertThat(list.select("caption").eachText()).containsExactly("Digwyddiadau, y diweddaraf yn gyntaf");
        assertThat(list.expectFirst("tbody tr").text())
                .contains("Digwyddiad 59", "1 Ebrill 2026 am 10:00:00yb", "Methodd", "Dinesydd c-59 ynghylch s-1");

        Document event = follow(list.expectFirst("tbody th a"));
        assertThat(event.select("table").eachText().get(0))
                .isEqualTo("Newidiadau Maes Cyn Wedyn name Dim byd Wedi’i selio status open closed");
        Element english = event.expectFirst("a[hreflang=en], nav a[lang=en]");
        assertThat(follow(english).expectFirst("h1").text()).isEqualTo("Event 59");
        assertThat(shown(Map.of("lang", "fr")).expectFirst("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void in_welsh_what_is_wrong_is_said_in_welsh() {
        Map<String, String> fields = Map.of("lang", "cy", "from-day", "1", "trace", "x", "to-year", "26");

        ReviewAnswer answer = accessible(reviewed.page().search(fields, ReviewedLog.OFFICER), fields);

        Document page = Jsoup.parse(answer.html());
        assertThat(page.title()).startsWith("Gwall: ");
        assertThat(page.select(".govuk-error-summary a").eachText())
                .containsExactly(
                        "Cofnodwyd o: mae angen mis a blwyddyn",
                        "Cofnodwyd hyd at: mae angen diwrnod a mis",
                        "Rhaid i’r trywydd fod yn 32 o rifau a llythrennau o a i f");
        assertThat(page.select(".govuk-error-message .govuk-visually-hidden").eachText())
                .containsOnly("Gwall:");
    }

    @Test
    void a_time_that_ends_before_it_begins_and_a_short_year_are_errors() {
        Map<String, String> turned = Map.of(
                "from-day",
                "2",
                "from-month",
                "4",
                "from-year",
                "2026",
                "to-day",
                "1",
                "to-month",
                "4",
                "to-year",
                "2026");
        Map<String, String> shortYear = Map.of("from-day", "2", "from-month", "4", "from-year", "26");

        assertThat(Jsoup.parse(ask(turned).html())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Recorded to must be the same as or after recorded from");
        assertThat(Jsoup.parse(ask(shortYear).html())
                        .select(".govuk-error-summary a")
                        .eachText())
                .containsExactly("Year must include 4 numbers");
    }

    @Test
    void a_log_that_cannot_be_written_shows_nothing() {
        reviewed.log().close();

        ReviewAnswer answer = ask(Map.of("outcome", "failed"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.html())
                .contains("Sorry, the audit log cannot be read")
                .doesNotContain("c-59");
    }

    @Test
    void the_page_works_under_its_content_security_policy_and_stays_out_of_caches() {
        Document page = shown(Map.of("search", "yes"));

        assertThat(page.select("[style], [onclick], style")).isEmpty();
        assertThat(reviewed.page().headers())
                .containsEntry("Cache-Control", "no-store")
                .containsEntry("Referrer-Policy", "no-referrer")
                .hasEntrySatisfying(
                        "Content-Security-Policy", policy -> assertThat(policy).contains("form-action 'self'"));
    }

    @Test
    void a_path_that_is_no_path_is_refused() {
        assertThatThrownBy(() -> ReviewPage.of(
                        AuditReader.of(reviewed.index(), reviewed.log()),
                        reviewed.log()::prove,
                        ServiceDetails.named(Text.of("x")).build(),
                        reviewed.page().assets(),
                        "audit\""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith("give one such as /audit");
    }
}
