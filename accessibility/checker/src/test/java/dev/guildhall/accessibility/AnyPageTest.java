package dev.guildhall.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Criterion.Level;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;

class AnyPageTest {
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.upTo(Level.AAA);

    @Property(tries = 500)
    void any_text_is_judged_or_said_to_be_unreadable(@ForAll String text) {
        PageReport report = CHECKER.check(text);

        assertThat(report.unreadable().isEmpty()).isEqualTo(!report.outcomes().isEmpty());
    }

    @Property(tries = 1_000)
    void every_rule_has_an_outcome_on_any_page(@ForAll("markup") String markup) {
        PageReport report = CHECKER.check(Page.of("any.html", "<html>" + markup));

        assertThat(report.outcomes().stream().map(Outcome::rule).distinct()).hasSameSizeAs(CHECKER.rules());
    }

    @Property(tries = 1_000)
    void every_finding_can_be_found_again_by_its_selector_and_stands_in_the_source(@ForAll("markup") String markup) {
        String page = "<html>\n" + markup;

        for (Finding finding : CHECKER.check(page).findings()) {
            assertThat(Jsoup.parse(page).select(finding.selector()))
                    .as(finding.toString())
                    .hasSize(1);
            assertThat(finding.line()).isBetween(1, page.split("\n", -1).length);
            assertThat(finding.message()).isNotBlank();
            assertThat(finding.advice()).isNotBlank();
        }
    }

    @Property(tries = 500)
    void hiding_a_whole_page_never_adds_a_missing_name(@ForAll("markup") String markup) {
        PageReport report = CHECKER.check("<body style='display:none'>" + markup);

        assertThat(report.findings())
                .extracting(finding -> finding.rule().id())
                .doesNotContain("button-name", "link-name", "image-name", "form-field-name", "heading-name");
    }

    @Provide
    Arbitrary<String> markup() {
        Arbitrary<String> open = Combinators.combine(
                        Arbitraries.of(
                                "a",
                                "area",
                                "button",
                                "caption",
                                "details",
                                "dialog",
                                "div",
                                "fieldset",
                                "form",
                                "h1",
                                "h3",
                                "iframe",
                                "img",
                                "input",
                                "label",
                                "legend",
                                "li",
                                "main",
                                "map",
                                "object",
                                "option",
                                "p",
                                "select",
                                "span",
                                "style",
                                "summary",
                                "svg",
                                "table",
                                "td",
                                "textarea",
                                "title",
                                "tr",
                                "ul"),
                        attribute().list().ofMaxSize(4))
                .as((tag, attributes) -> "<" + tag + String.join("", attributes) + ">");
        Arbitrary<String> close = Arbitraries.of(
                "</a>", "</button>", "</div>", "</label>", "</svg>", "</table>", "</style>", "</select>");
        Arbitrary<String> text = Arbitraries.of("Name", " ", "\n", "&nbsp;", "#x{display:none}", "<!-- -->");
        return Arbitraries.oneOf(List.of(open, open, close, text))
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> attribute() {
        Arbitrary<String> name = Arbitraries.of(
                "alt",
                "aria-checked",
                "aria-controls",
                "aria-describedby",
                "aria-expanded",
                "aria-hidden",
                "aria-label",
                "aria-labelledby",
                "aria-level",
                "aria-owns",
                "autocomplete",
                "class",
                "data",
                "disabled",
                "for",
                "hidden",
                "href",
                "id",
                "inert",
                "lang",
                "list",
                "name",
                "open",
                "role",
                "shadowrootmode",
                "style",
                "tabindex",
                "title",
                "type",
                "usemap",
                "value");
        Arbitrary<String> value = Arbitraries.of(
                "",
                "x",
                "y",
                "x y",
                "#x",
                "true",
                "false",
                "0",
                "-1",
                "2",
                "button",
                "none",
                "menu",
                "menuitem",
                "list",
                "listitem",
                "row",
                "combobox",
                "img",
                "heading",
                "checkbox",
                "hidden",
                "en",
                "display:none",
                "govuk-error-summary",
                "govuk-error-message",
                "govuk-form-group--error",
                "a.png");
        return Combinators.combine(name, value).as((key, given) -> " " + key + "=\"" + given + "\"");
    }
}
