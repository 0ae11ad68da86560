package dev.guildhall.accessibility.rule.aria;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class AriaRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                PlantedFault.unwanted(
                        "aria-global-prohibited",
                        "<p aria-label=\"News\">Hello</p>",
                        "This element has no role that takes aria-label; many screen readers ignore it there."),
                PlantedFault.inBody(
                        "role-exists",
                        "<div role=\"breadcrumbs\">Home</div>",
                        "There is no role \"breadcrumbs\", so browsers ignore the attribute.",
                        "<div role=\"breadcrumbs navigation\">Home</div>"),
                PlantedFault.inBody(
                        "aria-attribute-exists",
                        "<p aria-lable=\"x\">Hi</p>",
                        "ARIA defines no aria-lable, so browsers ignore it.",
                        "<p aria-live=\"polite\">Hi</p>"),
                PlantedFault.inBody(
                        "aria-attribute-permitted",
                        "<div aria-label=\"x\">Hi</div>",
                        "A div element must not have aria-label; many screen readers ignore it there.",
                        "<div role=\"group\" aria-label=\"x\">Hi</div>"),
                PlantedFault.inBody(
                        "aria-attribute-permitted",
                        "<button aria-sort=\"none\">Hi</button>",
                        "An element with the role button does not take aria-sort, so browsers ignore it.",
                        "<button aria-pressed=\"true\">Hi</button>"),
                PlantedFault.inBody(
                        "aria-attribute-value",
                        "<button aria-expanded=\"open\">Menu</button>",
                        "aria-expanded=\"open\" means nothing to assistive technology.",
                        "<button aria-expanded=\"true\">Menu</button>"),
                PlantedFault.inBody(
                        "required-states",
                        "<div role=\"checkbox\" tabindex=\"0\">Yes</div>",
                        "The role checkbox needs aria-checked, so people are not told its state.",
                        "<div role=\"checkbox\" tabindex=\"0\" aria-checked=\"false\">Yes</div>"),
                PlantedFault.inBody(
                        "required-states",
                        "<input role=\"combobox\" aria-expanded=\"true\">",
                        "The role combobox needs aria-controls, so people are not told its state.",
                        "<input role=\"combobox\" aria-expanded=\"false\">"),
                PlantedFault.inBody(
                        "required-context",
                        "<div role=\"tab\">One</div>",
                        "An element with the role tab belongs directly inside tablist, and this one does not stand there.",
                        "<div role=\"tablist\"><div><div role=\"tab\">One</div></div></div>"),
                PlantedFault.inBody(
                        "required-owned",
                        "<div role=\"tablist\"><a href=\"/\">One</a></div>",
                        "An element with the role tablist may contain only tab; it contains link.",
                        "<div role=\"tablist\"><span><span role=\"tab\">One</span></span></div>"),
                PlantedFault.inBody(
                        "required-owned",
                        "<div role=\"list\"><span>One</span></div>",
                        "An element with the role list may contain only listitem; it contains the text \"One\".",
                        "<ul role=\"list\"><li>One</li></ul>"),
                PlantedFault.inBody(
                        "aria-hidden-focus",
                        "<div aria-hidden=\"true\"><a href=\"/\">Home</a></div>",
                        "This is hidden from screen readers, but the Tab key reaches <a href=\"/\"> in it.",
                        "<div aria-hidden=\"true\"><a href=\"/\" tabindex=\"-1\">Home</a></div>"),
                PlantedFault.inBody(
                        "nested-focus",
                        "<button>Menu <a href=\"/\">Home</a></button>",
                        "The Tab key reaches <a href=\"/\">, which screen readers do not meet inside a button.",
                        "<button>Menu <b>now</b></button>"),
                PlantedFault.inBody(
                        "controlled-exists",
                        "<input role=\"combobox\" aria-expanded=\"true\" aria-controls=\"list\">",
                        "There is no element with the id \"list\", which this combobox says that it controls.",
                        "<input role=\"combobox\" aria-expanded=\"true\" aria-controls=\"list\"><ul id=\"list\" role=\"listbox\"></ul>"),
                PlantedFault.inBody(
                        "referenced-id-unique",
                        "<label for=\"a\">A</label><input id=\"a\"><input id=\"a\">",
                        "The id \"a\" is already that of <input id=\"a\">, so what refers to it finds that element.",
                        "<label for=\"a\">A</label><input id=\"a\"><input id=\"b\">"),
                PlantedFault.inBody(
                        "decoration-hidden",
                        "<nav role=\"presentation\" tabindex=\"0\">Menu</nav>",
                        "This is marked as decoration, but browsers expose it because it takes focus.",
                        "<nav role=\"presentation\">Menu</nav>"),
                PlantedFault.inBody(
                        "decoration-hidden",
                        "<img src=\"a.png\" alt=\"\" aria-label=\"x\">",
                        "This is marked as decoration, but browsers expose it because it has ARIA attributes.",
                        "<img src=\"a.png\" alt=\"\">"));
    }

    @Test
    void what_a_value_may_be_is_said_in_the_advice() {
        Outcome.Failed failed = (Outcome.Failed)
                PlantedFault.outcomesOf("aria-attribute-value", PlantedFault.page("<p aria-live=loud>Hi</p>"))
                        .get(0);

        assertThat(failed.finding().advice()).isEqualTo("Make it one of assertive, off, polite.");
    }

    @Test
    void a_radio_may_say_whether_its_conditional_question_is_open() {
        String html = PlantedFault.page(
                "<input type=radio aria-label=Yes aria-expanded=true aria-controls=c><div id=c></div>");

        assertThat(PlantedFault.outcomesOf("aria-attribute-permitted", html))
                .extracting(Outcome::term)
                .containsExactly("passed");
    }

    @Test
    void a_skip_link_and_a_back_link_may_stand_outside_any_region() {
        String html = PlantedFault.page("<a href=#main class=govuk-skip-link>Skip to main content</a>"
                + "<a href=/ class=govuk-back-link>Back</a><main id=main><h1>Apply</h1></main>");

        assertThat(AccessibilityChecker.standard().check(html).findings()).isEmpty();
    }

    @Test
    void hidden_content_whose_focus_a_script_may_send_on_is_a_question() {
        String html = PlantedFault.page("<div aria-hidden=true><a href=# id=edge></a></div>"
                + "<script>edge.addEventListener('focus', back)</script>");

        assertThat(PlantedFault.outcomesOf("aria-hidden-focus", html))
                .extracting(Outcome::term)
                .containsExactly("cantTell");
    }

    @Test
    void hidden_content_fails_if_focus_stays_on_any_of_it() {
        String html =
                PlantedFault.page("<div aria-hidden=true><a href=# onfocus=back()></a><a href=/stay>Stay</a></div>");

        assertThat(PlantedFault.outcomesOf("aria-hidden-focus", html))
                .extracting(Outcome::term)
                .containsExactly("failed");
    }
}
