package dev.guildhall.forms.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.service.Contact;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.support.AccessibilityStatement.Enforcement;
import dev.guildhall.forms.support.InaccessibleContent.Reason;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class StatementsTest {

    private static final ServiceDetails SERVICE = ServiceDetails.named(
                    Text.of("Apply for a permit", "Gwneud cais am drwydded"))
            .organisation(Text.of("Borough Council", "Cyngor y Fwrdeistref"))
            .contact(new Contact("permits@borough.example", "01632 960 001"))
            .languages(Language.ENGLISH, Language.WELSH)
            .build();
    private static final ServiceDetails BARE =
            ServiceDetails.named(Text.of("Apply")).build();

    private static AccessibilityStatement statement() {
        return AccessibilityStatement.of(SERVICE)
                .at(URI.create("https://permits.example"))
                .answersWithin(Text.of("5 working days", "5 diwrnod gwaith"))
                .tested(LocalDate.of(2026, 9, 1), Text.of("by our own team", "gan ein tîm ein hunain"))
                .prepared(LocalDate.of(2026, 9, 8));
    }

    private static AccessibilityStatement partly() {
        return statement()
                .compliance(Compliance.PARTIAL)
                .notAccessible(Reason.NON_COMPLIANCE, Text.of("The map fails 1.1.1.", "Mae’r map yn methu 1.1.1."))
                .notAccessible(Reason.OUT_OF_SCOPE, Text.of("Old PDFs.", "Hen PDFs."));
    }

    private static List<String> headings(SupportPage page) {
        return page.blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).text().english())
                .toList();
    }

    private static String words(SupportPage page) {
        return page.wordings().map(Text::english).collect(Collectors.joining("\n"));
    }

    @Test
    void an_accessibility_statement_has_every_section_of_the_model_statement() {
        SupportPage page = partly().improving(Text.of("We mend the map.", "Rydym yn trwsio’r map."))
                .build();

        assertThat(page.id()).isEqualTo("accessibility-statement");
        assertThat(page.title().english()).isEqualTo("Accessibility statement for Apply for a permit");
        assertThat(headings(page))
                .containsExactly(
                        "How accessible this service is",
                        "Feedback and contact information",
                        "Enforcement procedure",
                        "Technical information about this service’s accessibility",
                        "Compliance status",
                        "Content that is not accessible",
                        "What we are doing to improve accessibility",
                        "Preparation of this statement");
        assertThat(words(page))
                .contains(
                        "https://permits.example",
                        "Borough Council",
                        "permits@borough.example",
                        "within 5 working days",
                        "Equality and Human Rights Commission",
                        "partially compliant",
                        "The map fails 1.1.1.",
                        "does not meet the accessibility regulations",
                        "not within the scope",
                        "prepared on 8 September 2026. It was last reviewed on 8 September 2026",
                        "tested on 1 September 2026. It was tested by our own team.")
                .doesNotContain("disproportionate burden", "Northern Ireland");
    }

    @Test
    void every_word_of_a_statement_and_of_a_notice_is_in_both_languages() {
        assertThat(partly().build().wordings()).allMatch(text -> text.has(Language.WELSH));
        assertThat(notice().build().wordings()).allMatch(text -> text.has(Language.WELSH));
    }

    @Test
    void an_accessibility_statement_with_nothing_in_it_is_refused_with_every_missing_section() {
        assertThatThrownBy(AccessibilityStatement.of(BARE)::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        The accessibility statement is not complete. It lacks or contradicts:
                        - who answers for the service: give its ServiceDetails organisation(...)
                        - how to report a problem: give the service's ServiceDetails contact(...)
                        - the scope: call at(...) with the service's address
                        - the compliance status: call compliance(...)
                        - how soon feedback is answered: call answersWithin(...)
                        - when and how the service was tested: call tested(...)
                        - when it was prepared: call prepared(...)""".stripIndent());
    }

    @Test
    void a_compliance_that_what_is_listed_contradicts_is_refused() {
        assertThatThrownBy(partly().compliance(Compliance.FULL)::build)
                .hasMessageContaining("full compliance and content that is not accessible");
        assertThatThrownBy(statement().compliance(Compliance.PARTIAL)::build)
                .hasMessageContaining("no content that is not accessible, though the compliance is not full");
    }

    @Test
    void a_service_that_complies_in_full_lists_nothing_or_what_the_regulations_do_not_cover() {
        SupportPage page = statement().compliance(Compliance.FULL).build();

        assertThat(headings(page)).doesNotContain("Content that is not accessible");
        assertThat(words(page)).contains("fully compliant");
        assertThat(words(statement()
                        .compliance(Compliance.FULL)
                        .notAccessible(Reason.OUT_OF_SCOPE, Text.of("Old PDFs.", "Hen PDFs."))
                        .build()))
                .contains("Old PDFs.");
    }

    @Test
    void a_burden_and_no_compliance_are_told_as_the_regulations_name_them() {
        SupportPage page = statement()
                .compliance(Compliance.NONE)
                .notAccessible(Reason.DISPROPORTIONATE_BURDEN, Text.of("Films.", "Ffilmiau."))
                .build();

        assertThat(words(page)).contains("is not compliant with", "disproportionate burden");
    }

    @Test
    void northern_ireland_has_an_enforcement_body_of_its_own() {
        assertThat(words(partly().enforcedIn(Enforcement.NORTHERN_IRELAND).build()))
                .contains("Equality Commission for Northern Ireland")
                .doesNotContain("Equality Advisory");
        assertThat(words(partly().enforcedIn(Enforcement.NORTHERN_IRELAND)
                        .enforcedIn(Enforcement.GREAT_BRITAIN)
                        .build()))
                .contains("Equality Commission for Northern Ireland", "Equality Advisory");
    }

    private static PrivacyNotice notice() {
        return PrivacyNotice.of(SERVICE)
                .collects(Text.of("your name", "eich enw"), Text.of("your address", "eich cyfeiriad"))
                .because(Text.of("To decide.", "I benderfynu."))
                .lawfulBasis(Text.of("Public task.", "Tasg gyhoeddus."))
                .sharedWith(Text.of("Nobody.", "Neb."))
                .keptFor(Text.of("2 years.", "2 flynedd."))
                .dataProtectionOfficer(new Contact("dpo@borough.example", "01632 960 002"));
    }

    @Test
    void a_privacy_notice_has_every_section_that_a_person_is_owed() {
        SupportPage page = notice().more(
                        Block.heading(Text.of("Machines", "Peiriannau")), Block.paragraph(Text.of("None.", "Dim.")))
                .build();

        assertThat(page.id()).isEqualTo("privacy");
        assertThat(headings(page))
                .containsExactly(
                        "What we collect",
                        "Why we need it",
                        "What allows us to use it",
                        "Who we share it with",
                        "How long we keep it",
                        "Machines",
                        "Your rights",
                        "Questions and complaints");
        assertThat(words(page))
                .contains(
                        "Borough Council is responsible for the personal information that you give in “Apply for a permit”",
                        "dpo@borough.example",
                        "Information Commissioner");
    }

    @Test
    void a_privacy_notice_with_nothing_in_it_is_refused_with_every_missing_section() {
        assertThatThrownBy(PrivacyNotice.of(BARE)::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("""
                        The privacy notice is not complete. It lacks:
                        - who is responsible: give the service's ServiceDetails organisation(...)
                        - what is collected: call collects(...)
                        - why: call because(...)
                        - the lawful basis: call lawfulBasis(...)
                        - who else gets it: call sharedWith(...)
                        - how long it is kept: call keptFor(...)
                        - the data protection officer: call dataProtectionOfficer(...)""".stripIndent());
    }

    @Test
    void a_name_with_a_percent_sign_stands_in_a_sentence_as_it_is() {
        assertThat(Bilingual.sentence("a %s b %s", "c %s d %s", Text.same("%s"), Text.same("$1")))
                .isEqualTo(Text.of("a %s b $1", "c %s d $1"));
    }
}
