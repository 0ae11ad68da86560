package dev.guildhall.accessibility.rule.govuk.component;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.rule.govuk.ServicePage;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

public class ComponentRulesTest {
    @TestFactory
    Stream<DynamicTest> a_planted_fault_is_found_with_its_message_and_the_mended_page_passes() {
        return faults().flatMap(PlantedFault::tests);
    }

    private static final String NOTICE =
            "<div class=govuk-notification-banner role=region aria-labelledby=t><h2 id=t>Important</h2></div>";
    private static final String COOKIES =
            "<div class=govuk-cookie-banner role=region aria-label='Cookies on Apply for a permit'>We use cookies</div>";

    public static Stream<PlantedFault> faults() {
        return Stream.of(
                ServicePage.fault(
                        "govuk-notification-banner",
                        NOTICE.replace("role=region", "role=banner"),
                        "The notification banner is neither a region nor an alert.",
                        NOTICE),
                ServicePage.fault(
                        "govuk-notification-banner",
                        NOTICE.replace("id=t", ""),
                        "The notification banner has no name, so that it is not told from other regions.",
                        NOTICE.replace("role=region", "role=alert")),
                ServicePage.fault(
                        "govuk-notification-banner-alone",
                        "<div class=govuk-error-summary><h2>There is a problem</h2></div>" + NOTICE,
                        "The page shows a notification banner beside its error summary.",
                        NOTICE),
                cookies("govuk-cookie-banner", COOKIES.replace("role=region", ""), "The cookie banner is no region."),
                cookies(
                        "govuk-cookie-banner",
                        COOKIES.replaceFirst("aria-label='[^']*'", ""),
                        "The cookie banner has no name, so that it is not told from other regions."),
                new PlantedFault(
                        "govuk-cookie-banner-first",
                        ServicePage.leading(COOKIES),
                        "The cookie banner comes after <a href=\"#main-content\" class=\"govuk-skip-link\">.",
                        atTheTop(COOKIES),
                        ServicePage.EMPTY.html()),
                cookies(
                        "govuk-cookie-banner-first",
                        COOKIES.replace("<div", "<div style='position: fixed'"),
                        "The cookie banner stays on the screen, over what has focus."),
                ServicePage.fault(
                        "govuk-accordion-id",
                        "<div class=govuk-accordion></div>",
                        "The accordion has no id, so that its sections have none to be controlled by.",
                        "<div class=govuk-accordion id=fees></div>"),
                ServicePage.fault(
                        "govuk-accordion-id",
                        "<div class=govuk-accordion id=fees></div><p id=fees>Fees</p>",
                        "The id of this accordion is that of another element too.",
                        "<div class=govuk-accordion id=fees></div><p id=costs>Fees</p>"));
    }

    @Test
    void a_cookie_banner_in_main_that_is_shown_by_itself_is_a_question() {
        assertThat(terms("govuk-cookie-banner-first", PlantedFault.page("<main>" + COOKIES + "</main>")))
                .containsExactly("cantTell");
    }

    @Test
    void a_second_notification_banner_is_a_question() {
        assertThat(terms("govuk-notification-banner-alone", ServicePage.asking(NOTICE + NOTICE)))
                .containsExactlyInAnyOrder("passed", "cantTell");
    }

    @Test
    void a_button_that_is_disabled_is_a_question() {
        for (String button : List.of(
                "<button disabled>Pay</button>",
                "<input type=submit disabled value=Pay>",
                "<a href=/pay role=button class=govuk-button aria-disabled=true>Pay</a>")) {
            assertThat(terms("govuk-disabled-button", ServicePage.asking(button)))
                    .as(button)
                    .containsExactly("cantTell");
        }
        assertThat(terms("govuk-disabled-button", ServicePage.asking("<button>Pay</button>")))
                .containsExactly("inapplicable");
    }

    @Test
    void a_phase_banner_below_the_header_without_phase_or_feedback_is_a_question() {
        String banner =
                "<div class=govuk-phase-banner><strong class=govuk-tag>Beta</strong> Give your <a href=/feedback>feedback</a></div>";

        assertThat(terms("govuk-phase-banner", ServicePage.leading(banner))).containsExactly("passed");
        assertThat(terms("govuk-phase-banner", ServicePage.asking(banner))).containsExactly("cantTell");
        assertThat(terms("govuk-phase-banner", ServicePage.leading(banner.replace("Beta", ""))))
                .containsExactly("cantTell");
        assertThat(terms("govuk-phase-banner", ServicePage.leading(banner.replace(" href=/feedback", ""))))
                .containsExactly("cantTell");
        assertThat(terms("govuk-phase-banner", ServicePage.EMPTY.html())).containsExactly("inapplicable");
    }

    private static PlantedFault cookies(String rule, String banner, String message) {
        return new PlantedFault(rule, atTheTop(banner), message, atTheTop(COOKIES), ServicePage.EMPTY.html());
    }

    private static String atTheTop(String banner) {
        return ServicePage.EMPTY
                .html()
                .replace("<body class=\"govuk-template__body\">", "<body class=\"govuk-template__body\">" + banner);
    }

    private static List<String> terms(String rule, String html) {
        return PlantedFault.outcomesOf(rule, html).stream().map(Outcome::term).toList();
    }
}
