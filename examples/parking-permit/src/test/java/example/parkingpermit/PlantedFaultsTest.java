package example.parkingpermit;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.PageReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker does object: a fault that somebody makes in a page of the service is found by its rule. */
@ExtendWith(Shared.class)
class PlantedFaultsTest {

    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();

    private final Visitor visitor;

    PlantedFaultsTest(RunningService service) {
        this.visitor = service.visitor();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        page-title                | <title>[^<]*</title>               | <title></title>
        page-language             | <html lang="en"                    | <html
        page-language-valid       | <html lang="en"                    | <html lang="welsh"
        form-field-name           | (?s)<label(.*?)</label>                | <span$1</span>
        button-name               | Continue\\s*</button>              | </button>
        link-name                 | (<a[^>]*href="#email"[^>]*>)[^<]*  | $1
        heading-name              | <h1(?s:.*?)</h1>                   | <h1></h1>
        govuk-one-h1              | <form                              | <h1>Contact</h1><form
        govuk-error-title         | <title>Error:                      | <title>
        govuk-error-summary-first | <div class="govuk-error-summary"   | <h2>First</h2>$0
        govuk-error-summary-links | href="#email"                      | href="#nothing"
        autocomplete-valid        | autocomplete="email"               | autocomplete="e-mail"
        referenced-id-unique      | id="email-error"                   | $0></p><p id="email-error"
        role-exists               | role="alert"                       | role="alarm"
        """)
    void a_planted_fault_is_found(String rule, String sound, String faulty) {
        String html = contactInError();
        String planted = html.replaceAll(sound, faulty);
        assertThat(planted.equals(html)).as("nothing was planted").isFalse();

        assertThat(rules(CHECKER.check(planted))).contains(rule);
    }

    @Test
    void a_page_of_nothing_but_faults_is_found_out_in_all_of_them() {
        PageReport report = CHECKER.check("""
            <!doctype html>
            <html>
            <body>
            <main>
            <h1>Your name</h1>
            <div class="govuk-error-summary"><a href="#nobody">Enter your name</a></div>
            <h1>Your address</h1>
            <h4>Where you live</h4>
            <p class="govuk-error-message">Enter your name</p>
            <input name="name" autocomplete="my-name">
            <label for="line">Address</label><input id="line"><input id="line" aria-label="Town">
            <img src="map.png">
            <a href="/help"></a>
            <button></button>
            <div role="knob" aria-labeledby="line">Turn</div>
            </main>
            </body>
            </html>
            """);

        assertThat(rules(report))
                .contains(
                        "page-title",
                        "page-language",
                        "form-field-name",
                        "button-name",
                        "link-name",
                        "image-name",
                        "referenced-id-unique",
                        "heading-levels",
                        "role-exists",
                        "aria-attribute-exists",
                        "autocomplete-valid",
                        "govuk-error-summary-first",
                        "govuk-error-summary-links",
                        "govuk-one-h1");
    }

    @Test
    void a_finding_says_where_it_is_and_how_to_mend_it() {
        String html = contactInError().replaceFirst("<title>[^<]*</title>", "");

        Finding finding = CHECKER.check(html).findings().get(0);

        assertThat(finding.describe()).contains("The page has no title", "where: page:", "mend:", "WCAG");
    }

    /** The page with most on it: radio buttons, fields, errors. */
    private String contactInError() {
        String html =
                visitor.reaches("contact").sends(Map.of("contactBy", "EMAIL")).html();
        assertThatPage(html).isAccessible();
        return html;
    }

    private static List<String> rules(PageReport report) {
        return report.findings().stream().map(finding -> finding.rule().id()).toList();
    }
}
