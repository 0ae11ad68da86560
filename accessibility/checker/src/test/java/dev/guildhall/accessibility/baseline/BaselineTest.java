package dev.guildhall.accessibility.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.format.Reports;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Report;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Acceptance UNTIL_MAY =
            new Acceptance("web team", "the new header comes in May", LocalDate.of(2026, 5, 31));

    @Test
    void a_baseline_is_a_file_that_one_can_review() {
        Report report = Reports.of(page("a.html", "<input id=name>"));

        assertThat(text(Baseline.EMPTY.frozen(report, UNTIL_MAY))).isEqualTo("""
                        {
                          "format" : "guildhall-accessibility-baseline/1",
                          "known" : [ {
                            "page" : "a.html",
                            "rule" : "form-field-name",
                            "selector" : "#name",
                            "snippet" : "<input id=name>",
                            "count" : 1,
                            "owner" : "web team",
                            "reason" : "the new header comes in May",
                            "expires" : "2026-05-31"
                          } ]
                        }
                        """);
    }

    @Test
    void what_is_frozen_is_accepted_through_its_last_day_and_fails_on_the_next() {
        Report report = Reports.of(page("a.html", "<input id=name>"));
        Baseline known = Baseline.EMPTY.frozen(report, UNTIL_MAY);

        assertThat(known.compare(report, LocalDate.of(2026, 5, 31)).isClean()).isTrue();
        assertThat(known.compare(report, LocalDate.of(2026, 6, 1)).describe())
                .containsExactly("EXPIRED  a.html  form-field-name  #name  (web team, until 2026-05-31: "
                        + "the new header comes in May) Mend it, or agree on a new date.");
    }

    @Test
    void a_fix_never_makes_room_for_a_new_fault() {
        Baseline known = Baseline.EMPTY.frozen(Reports.of(page("a.html", "<input id=name>")), UNTIL_MAY);

        Comparison comparison = known.compare(Reports.of(page("a.html", "<input id=age>")), TODAY);

        assertThat(comparison.fresh()).extracting(Finding::selector).containsExactly("#age");
        assertThat(comparison.gone()).extracting(KnownFinding::selector).containsExactly("#name");
    }

    @Test
    void the_same_place_with_another_tag_is_a_new_fault() {
        Baseline known = Baseline.EMPTY.frozen(Reports.of(page("a.html", "<input id=name>")), UNTIL_MAY);

        assertThat(known.compare(Reports.of(page("a.html", "<input id=name type=tel>")), TODAY)
                        .fresh())
                .hasSize(1);
    }

    @Test
    void lines_that_are_added_above_change_nothing() {
        Baseline known = Baseline.EMPTY.frozen(Reports.of(page("a.html", "<input id=name>")), UNTIL_MAY);

        assertThat(known.compare(Reports.of(page("a.html", "\n\n<p>More</p>\n<input id=name>")), TODAY)
                        .isClean())
                .isTrue();
    }

    @Test
    void freezing_again_keeps_the_terms_of_what_was_known_and_leaves_out_what_is_gone() {
        Baseline first = Baseline.EMPTY.frozen(Reports.of(page("a.html", "<input id=name><input id=age>")), UNTIL_MAY);
        Acceptance later = new Acceptance("forms team", "found in June", LocalDate.of(2026, 9, 30));

        Baseline second = first.frozen(Reports.of(page("a.html", "<input id=name><input id=town>")), later);

        assertThat(second.known()).extracting(KnownFinding::selector).containsExactly("#name", "#town");
        assertThat(second.known()).extracting(KnownFinding::owner).containsExactly("web team", "forms team");
    }

    @Test
    void what_was_not_judged_is_not_gone() {
        Baseline known = Baseline.EMPTY.frozen(Reports.of(page("a.html", "<input id=name>")), UNTIL_MAY);
        Report unreadable = Reports.of(Page.of("a.html", ""));
        Report otherRules = new Report(List.of(), List.of(), Reports.NOON);

        assertThat(known.compare(unreadable, TODAY).gone()).isEmpty();
        assertThat(known.compare(otherRules, TODAY).gone()).isEmpty();
        assertThat(known.frozen(unreadable, UNTIL_MAY).known()).hasSize(1);
    }

    @Test
    void a_page_that_is_no_longer_checked_leaves_its_entries_behind() {
        Baseline known = Baseline.EMPTY.frozen(Reports.of(page("a.html", "<input id=name>")), UNTIL_MAY);

        assertThat(known.compare(Reports.of(page("b.html", "")), TODAY).describe())
                .singleElement()
                .asString()
                .startsWith("GONE  a.html  form-field-name  #name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                  | at line 1: a baseline is an object",
                "[]                                | at line 1: a baseline is an object",
                "{\"format\": \"2\"}               | the first member must be \"format\"",
                "F \"known\": {}}                  | the second member must be the list \"known\"",
                "F \"known\": [1]}                 | the list \"known\" holds objects only",
                "F \"known\": [{}]}                | owner is missing",
                "F \"known\": [{\"x\": 1}]}        | there is a member that no entry has",
                "F \"known\": [{\"count\": 1.5}]}  | count must be a whole number",
                "F \"known\": [{\"page\": 1}]}     | this must be a text",
                "F \"known\": [{\"page\": \"a\", \"page\": \"b\"}]} | a member stands there twice",
                "F \"known\": []                   | this is not JSON",
                "F \"known\": []} x                | this is not JSON"
            })
    void a_file_that_is_no_baseline_is_told_with_its_line_and_the_mend(String file, String message) {
        String text = file == null ? "" : file.replace("F ", "{\"format\": \"guildhall-accessibility-baseline/1\", ");

        assertThatThrownBy(() -> Baseline.read(new StringReader(text)))
                .isInstanceOf(BaselineFormatException.class)
                .hasMessageContaining(message)
                .hasMessageEndingWith("Mend it, or freeze anew.");
    }

    @Test
    void an_entry_without_a_date_an_owner_or_a_count_is_refused() {
        String good = text(Baseline.EMPTY.frozen(Reports.of(page("a.html", "<input id=name>")), UNTIL_MAY));

        assertThatThrownBy(() -> read(good.replace("2026-05-31", "May")))
                .hasMessageContaining("line 12: expires must be a date like 2026-05-31");
        assertThatThrownBy(() -> read(good.replace("web team", " ")))
                .hasMessageContaining("owner and reason must not be empty");
        assertThatThrownBy(() -> read(good.replace(": 1,", ": 0,"))).hasMessageContaining("count is 0");
        assertThatThrownBy(() -> read(good.replace(": 1,", ": 99999999999,")))
                .isInstanceOf(BaselineFormatException.class);
    }

    @Property(tries = 200)
    void every_report_is_clean_against_its_own_baseline_as_it_is_read_again(@ForAll("bodies") List<String> body) {
        Report report = Reports.of(page("a.html", String.join("", body)));

        Baseline again = read(text(Baseline.EMPTY.frozen(report, UNTIL_MAY)));

        assertThat(again.compare(report, TODAY).describe()).isEmpty();
        assertThat(text(again)).isEqualTo(text(Baseline.EMPTY.frozen(report, UNTIL_MAY)));
    }

    @Property(tries = 300)
    void every_finding_is_known_or_new_and_never_are_there_more_known_than_were_frozen(
            @ForAll("bodies") List<String> before, @ForAll("bodies") List<String> after) {
        Report then = Reports.of(page("a.html", String.join("", before)));
        Report now = Reports.of(page("a.html", String.join("", after)));

        Comparison comparison = Baseline.EMPTY.frozen(then, UNTIL_MAY).compare(now, TODAY);

        List<String> unseen =
                new ArrayList<>(now.findings().stream().map(BaselineTest::key).toList());
        then.findings().forEach(finding -> unseen.remove(key(finding)));
        assertThat(comparison.fresh()).extracting(BaselineTest::key).containsExactlyInAnyOrderElementsOf(unseen);
        List<String> mended =
                new ArrayList<>(then.findings().stream().map(BaselineTest::key).toList());
        now.findings().forEach(finding -> mended.remove(key(finding)));
        assertThat(comparison.gone().isEmpty()).isEqualTo(mended.isEmpty());
    }

    @Provide
    Arbitrary<List<String>> bodies() {
        return Arbitraries.of(
                        "<input id=a>",
                        "<input id=b>",
                        "<input>",
                        "<a href=/></a>",
                        "<img src=x>",
                        "<p>text</p>",
                        "\n",
                        "<div aria-foo=1 aria-bar=2></div>",
                        "<div>",
                        "</div>")
                .list()
                .ofMaxSize(8);
    }

    private static String key(Finding finding) {
        return finding.page() + finding.fingerprint();
    }

    private static Page page(String name, String body) {
        return Page.of(name, "<html lang=en><title>x</title><main><h1>x</h1>" + body + "</main>");
    }

    private static String text(Baseline baseline) {
        StringWriter to = new StringWriter();
        try {
            baseline.write(to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return to.toString();
    }

    private static Baseline read(String text) {
        try {
            return Baseline.read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
