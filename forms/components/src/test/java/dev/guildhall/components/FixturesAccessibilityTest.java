package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.sheet.SheetSource;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every fixture of the reference as a page, with the reference's own style sheet: the checker finds nothing but the faults
 * that a fixture shows on purpose.
 */
class FixturesAccessibilityTest {

    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();
    private static final SheetSource SHEETS = SheetSource.folder(Fixture.GOVUK_FRONTEND.resolve("dist/govuk"));

    /** The rules that a fixture breaks, and why it does. An entry that no longer occurs fails the test. */
    private static final Map<String, Fault> AT_FAULT = Map.of(
            "input: custom type",
            new Fault("govuk-number-type", "shows that any type can be set, by one that the Design System warns of"),
            "input: with pattern attribute",
            new Fault("govuk-number-type", "has the type number, as was common when the fixture was written"),
            "notification-banner: custom role",
            new Fault(
                    "govuk-notification-banner",
                    "shows that any role can be set, by that of a page's header inside main"),
            "notification-banner: custom tabindex",
            new Fault(
                    "tabindex-positive",
                    "shows that any tabindex can be set, by 2, which comes before the rest of the page"),
            "skip-link: attributes",
            new Fault("label-in-name", "shows that any attribute can be set, by a name without the words of the link"));

    private record Fault(String rule, String reason) {}

    @Test
    void every_fault_has_its_reason() {
        assertThat(AT_FAULT.values())
                .extracting(Fault::reason)
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void no_fixture_in_a_page_has_a_finding_but_those_at_fault(Wrapping wrapping) {
        SortedMap<String, List<String>> found = new TreeMap<>();
        Fixture.all().values().stream().flatMap(List::stream).forEach(fixture -> {
            List<String> rules = CHECKER
                    .check(Page.of(fixture + ".html", wrapping.page(fixture.html()))
                            .withSheets(SHEETS))
                    .findings()
                    .stream()
                    .map(finding -> finding.rule().id())
                    .toList();
            if (!rules.isEmpty()) {
                found.put(fixture.toString(), rules);
            }
        });
        SortedMap<String, List<String>> expected = new TreeMap<>();
        AT_FAULT.forEach((fixture, fault) -> expected.put(fixture, List.of(fault.rule())));

        assertThat(found).isEqualTo(expected);
    }

    /** Ways in which a component may stand in a page; what it is shown in must make no fault of it. */
    enum Wrapping {
        TEMPLATE(
                "<html lang=en class=govuk-template>",
                "<body class=govuk-template__body><div class=govuk-width-container>",
                "</div>"),
        IN_A_FORM("<html lang=en>", "<body><form method=post>", "</form>");

        private final String html;
        private final String before;
        private final String after;

        Wrapping(String html, String before, String after) {
            this.html = html;
            this.before = before;
            this.after = after;
        }

        String page(String fixture) {
            String heading = fixture.contains("<h1") ? "" : "<h1 class=govuk-heading-l>Fixture</h1>";
            return "<!doctype html>" + html + "<title>Fixture</title><link rel=stylesheet href=govuk-frontend.min.css>"
                    + before + "<main class=govuk-main-wrapper>" + heading + fixture + "</main>" + after;
        }
    }
}
