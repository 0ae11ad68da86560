package dev.guildhall.accessibility.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Shared.class)
class BrowserCheckerTest {
    private final Shared.Visit visit;

    BrowserCheckerTest(Shared.Visit visit) {
        this.visit = visit;
    }

    @Test
    void what_a_script_makes_of_a_page_is_judged() {
        visit.opens("<main><h1>Apply</h1><div id=app></div></main><style>.grey{color:#aaa}</style>"
                + "<script>app.innerHTML='<button></button><p class=grey>Grey</p>'</script>");

        assertThat(visit.report().findings())
                .extracting(finding -> finding.rule().id() + " " + finding.selector())
                .containsExactlyInAnyOrder("button-name #app > button", "text-contrast #app > p");
    }

    @Test
    void what_only_the_browser_can_compute_is_certain() {
        String css = "<style>div{container-type:inline-size}@container (min-width:10px){p{color:#aaa}}"
                + "p:not(:state(x)){background:white}</style>";

        visit.opens(css + "<main><h1>Apply</h1><div><p>Grey</p></div></main>");

        assertThat(visit.report().findings())
                .extracting(Finding::message)
                .anySatisfy(message -> assertThat(message).contains("2.32 to 1"));
    }

    @Test
    void a_clean_page_has_neither_findings_nor_questions() {
        visit.opens("<main><h1>Apply for a permit</h1><p>It takes ten minutes.</p><a href='/start'>Start</a></main>");

        PageReport report = visit.report();

        assertThat(report.describe()).endsWith(": no findings");
        assertThat(report.questions()).isEmpty();
        assertThat(report.notJudged()).containsExactly(BrowserChecker.WHERE);
    }

    @Test
    void what_people_typed_and_the_query_of_the_address_reach_no_report() {
        visit.opens(visit.site()
                .page(
                        "/page",
                        "<!doctype html><html lang=en><title>Apply</title><main><h1>Apply</h1>"
                                + "<input id=name value=typed-by-server><textarea id=more aria-label=More></textarea><input type=checkbox id=yes></main>")
                .resolve("/page?name=Secret#x"));
        visit.driver()
                .executeScript("document.getElementById('name').value='Secret';"
                        + "document.getElementById('more').value='Secret';document.getElementById('yes').checked=true");

        PageReport report = visit.report();

        assertThat(report.page()).endsWith("/page");
        assertThat(report.findings())
                .extracting(Finding::snippet)
                .contains("<input id=\"name\"/>", "<input type=\"checkbox\" id=\"yes\" checked=\"\"/>");
        assertThat(report.toString()).doesNotContain("Secret");
    }

    @Test
    void an_element_that_no_parser_would_leave_there_is_judged_where_it_is() {
        visit.opens(
                "<main><h1>Apply</h1><p id=p></p></main><script>"
                        + "p.append(document.createElement('div'));p.firstChild.append(document.createElement('button'))</script>");

        assertThat(visit.report().findings()).extracting(Finding::selector).containsExactly("#p > div > button");
    }

    @Test
    void what_lies_under_an_open_modal_dialog_is_not_judged_until_the_dialog_is_closed() {
        visit.opens("<main><h1>Apply</h1><div id=a><button id=under></button></div>"
                + "<section><dialog id=d><h2>Sure?</h2><button id=in></button></dialog><button id=beside></button></section>"
                + "</main><script>d.showModal()</script>");

        assertThat(visit.report().findings()).extracting(Finding::selector).containsExactly("#in");

        visit.driver().executeScript("d.close()");
        assertThat(visit.report().findings()).extracting(Finding::selector).containsExactly("#under", "#beside");
    }

    @Test
    void a_modal_dialog_in_a_shadow_tree_leaves_what_is_put_into_it_to_be_judged() {
        visit.opens(
                "<main><h1>Apply</h1><button id=under></button><x-ask id=x><button id=in></button></x-ask></main><script>"
                        + "x.attachShadow({mode:'open'}).innerHTML='<dialog aria-label=Sure><slot></slot></dialog>';"
                        + "x.shadowRoot.firstChild.showModal()</script>");

        assertThat(visit.report().findings()).extracting(Finding::selector).containsExactly("#in");
    }

    @Test
    void the_size_of_the_window_is_put_back() {
        visit.opens("<main><h1>Apply</h1></main>");
        Object before = visit.driver().executeScript("return innerWidth + ' ' + innerHeight");

        visit.report();

        assertThat(visit.driver().executeScript("return innerWidth + ' ' + innerHeight"))
                .isEqualTo(before);
    }

    @Test
    void a_picture_is_no_page() {
        visit.opensWhole("<svg xmlns='http://www.w3.org/2000/svg'></svg>");

        assertThat(visit.report().unreadable())
                .hasValueSatisfying(
                        why -> assertThat(why).isEqualTo("It is image/svg+xml; open a page of HTML in the browser."));
    }

    @Test
    void every_rule_has_an_outcome_and_says_whom_it_helps() {
        visit.opens("<main><h1>Apply</h1></main>");

        assertThat(visit.report().outcomes().stream().map(Outcome::rule).distinct())
                .containsExactlyElementsOf(BrowserChecker.standard().rules());
        assertThat(BrowserChecker.standard().rules())
                .filteredOn(rule -> rule.id().startsWith("live-"))
                .hasSize(6)
                .allSatisfy(rule -> assertThat(rule.affected()).isNotEmpty())
                .allSatisfy(rule -> assertThat(rule.criteria())
                        .extracting(Criterion::level)
                        .containsExactly(rule.ruleSet() == RuleSet.WCAG_22_A ? Criterion.Level.A : Criterion.Level.AA));
    }

    @Test
    void rules_that_are_not_wanted_are_not_run() {
        visit.opens("<main><h1>Apply</h1><button></button></main>");

        BrowserChecker checker =
                BrowserChecker.standard().only(rule -> rule.id().equals("live-reflow"));

        assertThat(checker.rules()).extracting(RuleDescription::id).containsExactly("live-reflow");
        assertThat(checker.check(visit.page().named("start")).outcomes())
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Test
    void an_address_names_a_page_without_its_query() {
        assertThat(LivePage.nameOf("https://service.example/name?code=1#top"))
                .isEqualTo("https://service.example/name");
        assertThat(LivePage.nameOf("data:text/html,<p>Secret")).isEqualTo("page");
        assertThat(LivePage.nameOf("")).isEqualTo("page");
    }
}
