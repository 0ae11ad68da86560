package dev.guildhall.accessibility.rule.govuk.navigation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.rule.govuk.ServicePage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class NavigationRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    private static final String SKIP = "<a href=\"#main-content\" class=\"govuk-skip-link\">Skip to main content</a>";
    private static final String BACK = "<a href=/ class=govuk-back-link>Back</a>";
    private static final String BREADCRUMBS =
            "<nav class=govuk-breadcrumbs aria-label=Breadcrumb><a href=/>Home</a></nav>";

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                skipLink(
                        "govuk-skip-link",
                        ServicePage.EMPTY.html().replace(SKIP, "").replace("<main", SKIP + "<main"),
                        "The Tab key reaches <a href=\"/\"> before the skip link."),
                skipLink("govuk-skip-link", ServicePage.EMPTY.html().replace(SKIP, ""), "The page has no skip link."),
                skipLink(
                        "govuk-skip-link-target",
                        ServicePage.EMPTY.html().replace("id=\"main-content\"", ""),
                        "The skip link leads to \"#main-content\", but no element has that id."),
                new PlantedFault(
                        "govuk-back-link",
                        ServicePage.asking(BACK + "<h1>Name</h1>"),
                        "This stands in main, where the skip link does not skip it.",
                        ServicePage.leading(BACK),
                        ServicePage.EMPTY.html()),
                new PlantedFault(
                        "govuk-back-link-or-breadcrumbs",
                        ServicePage.leading(BACK + BREADCRUMBS),
                        "The page has breadcrumbs and a back link.",
                        ServicePage.leading(BREADCRUMBS),
                        ServicePage.leading(BACK)),
                new PlantedFault(
                        "govuk-language-switch",
                        ServicePage.leading("<a href=?lang=cy>Cymraeg</a>"),
                        "The name of another language is read out as if it were in that of the page.",
                        ServicePage.leading("<a href=?lang=cy lang=cy>Cymraeg</a>"),
                        ServicePage.leading("<a href=?lang=en>English</a>")),
                new PlantedFault(
                        "govuk-language-switch",
                        new ServicePage("cy", "Gwneud cais", "<a href=?lang=en>English</a>", "<h1>Enw</h1>").html(),
                        "The name of another language is read out as if it were in that of the page.",
                        new ServicePage("cy", "Gwneud cais", "<a href=?lang=en><span lang=en-GB>English</span></a>", "")
                                .html(),
                        ServicePage.EMPTY.html()),
                ServicePage.fault(
                        "govuk-change-link",
                        changing("Change"),
                        "Out of its row, this says only \"Change\".",
                        changing("Change<span class=govuk-visually-hidden> name</span>")),
                ServicePage.fault(
                        "govuk-new-tab",
                        "<a href=/help target=_blank>Help</a>",
                        "The words of this link have no \"opens in new tab\".",
                        "<a href=/help target=_blank>Help (opens in new tab)</a>"
                                + "<a href=/cymorth target=_blank>Cymorth (yn agor mewn tab newydd)</a>"));
    }

    @Test
    void a_component_that_is_shown_by_itself_is_only_asked_about() {
        String alone = PlantedFault.page(
                "<main><h1>Fixture</h1><a href=/x>x</a>" + SKIP + BACK + changing("Edit") + "</main>");

        for (String rule :
                List.of("govuk-skip-link", "govuk-skip-link-target", "govuk-back-link", "govuk-change-link")) {
            assertThat(terms(rule, alone)).as(rule).containsExactly("cantTell");
        }
    }

    @Test
    void a_cookie_banner_and_a_second_skip_link_may_come_before_the_skip_link() {
        String page = ServicePage.EMPTY
                .html()
                .replace(
                        SKIP,
                        "<div class=govuk-cookie-banner><button>Accept</button></div>"
                                + "<a class=govuk-skip-link href=https://www.bbc.co.uk/weather>Exit this page</a>"
                                + SKIP);

        assertThat(terms("govuk-skip-link", page)).containsExactly("passed");
        assertThat(terms("govuk-skip-link-target", page)).containsExactly("passed");
    }

    @Test
    void a_cookie_banner_of_another_make_may_come_before_the_skip_link() {
        String page = ServicePage.EMPTY
                .html()
                .replace(SKIP, "<div id=global-cookie-message><button>Accept</button></div>" + SKIP);

        assertThat(terms("govuk-skip-link", page)).containsExactly("passed");
        assertThat(terms("govuk-skip-link", page.replace("govuk-skip-link", "skip")))
                .containsExactly("passed");
    }

    @Test
    void a_skip_link_of_another_kind_is_one_too() {
        String page = ServicePage.EMPTY.html().replace("govuk-skip-link", "skip");

        assertThat(terms("govuk-skip-link", page)).containsExactly("passed");
    }

    @Test
    void a_change_link_that_is_described_says_enough() {
        String page =
                ServicePage.asking("<p id=n>Name</p>" + changing("Change").replace("<a", "<a aria-describedby=n"));

        assertThat(terms("govuk-change-link", page)).containsExactly("passed");
    }

    @Test
    void a_new_tab_in_words_of_ones_own_is_a_question() {
        String page = ServicePage.asking("<a href=/help target=_blank>Help (new window)</a>");

        assertThat(terms("govuk-new-tab", page)).containsExactly("cantTell");
    }

    @Test
    void a_footer_without_the_links_that_people_look_for_is_a_question() {
        String without = ServicePage.EMPTY.html().replace("Cookies", "Contact");
        String welsh = ServicePage.EMPTY
                .html()
                .replace("Accessibility statement", "Datganiad hygyrchedd")
                .replace("Cookies", "Cwcis");

        assertThat(terms("govuk-footer-links", ServicePage.EMPTY.html())).containsExactly("passed");
        assertThat(terms("govuk-footer-links", welsh)).containsExactly("passed");
        assertThat(PlantedFault.outcomesOf("govuk-footer-links", without))
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.toString())
                        .contains("The footer has no link to the page about cookies: does the service need one"));
        assertThat(terms("govuk-footer-links", PlantedFault.page("<p>Text</p>")))
                .containsExactly("inapplicable");
    }

    private static PlantedFault skipLink(String rule, String faulty, String message) {
        return new PlantedFault(rule, faulty, message, ServicePage.EMPTY.html(), PlantedFault.page("<p>Text</p>"));
    }

    private static String changing(String words) {
        return "<dl class=govuk-summary-list><div><dt>Name</dt><dd>Jo</dd>"
                + "<dd class=govuk-summary-list__actions><a href=/name>" + words + "</a></dd></div></dl>";
    }

    private static List<String> terms(String rule, String html) {
        return PlantedFault.outcomesOf(rule, html).stream().map(Outcome::term).toList();
    }
}
