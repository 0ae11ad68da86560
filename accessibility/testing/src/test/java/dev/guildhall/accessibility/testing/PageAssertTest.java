package dev.guildhall.accessibility.testing;

import static dev.guildhall.accessibility.testing.AccessibilityAssertions.assertThatPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.run.FirstFindings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageAssertTest {
    private static final String SOUND = """
            <!doctype html>
            <html lang="en">
            <head><title>Your name</title></head>
            <body><main>
            <h1>Your name</h1>
            </main></body>
            </html>
            """;

    private static final String NO_LABEL = "<input id=\"name\" value=\"Ada King\">";
    private static final String NO_ALT = "<img src=\"map.png\">";
    private static final String SKIPPED_LEVEL = "<h4>Where</h4>";

    private static String with(String... parts) {
        return SOUND.replace("</h1>\n", "</h1>\n" + String.join("\n", parts) + "\n");
    }

    private static String messageOf(ThrowingCallable assertion) {
        return String.valueOf(
                catchThrowableOfType(AssertionError.class, assertion).getMessage());
    }

    @Test
    void a_sound_page_is_accessible() {
        assertThatPage(SOUND).isAccessible().hasNoQuestions().isJudgedInFull();
    }

    @Test
    void a_finding_is_told_with_its_place_its_mend_its_rule_and_whom_it_hurts_and_without_what_was_typed() {
        String message = messageOf(
                () -> assertThatPage(with(NO_LABEL)).called("name, in error").isAccessible());

        assertThat(message).isEqualTo("""
                1 finding on name, in error:

                This text field has no name.
                  where: name, in error:6:1  #name
                  found: <input id="name" value="…">
                  mend:  Give it a label element whose for is the field's id.
                  rule:  form-field-name, WCAG 2.2 A, WCAG 4.1.2 Name, Role, Value (A), ACT e086e5
                  hurts: people who use a screen reader, people who speak to their computer""");
    }

    @Test
    void a_description_comes_first_whenever_it_was_given() {
        assertThat(messageOf(() -> assertThatPage(with(NO_LABEL))
                        .as("the first question")
                        .upToLevel(Level.A)
                        .isAccessible()))
                .startsWith("[the first question] 1 finding on page:");
    }

    @Test
    void rules_of_level_aaa_are_run_only_where_they_are_asked_for() {
        String grey = with("<style>p { color: #666 }</style><p>Your name</p>");

        assertThatPage(grey).isAccessible();
        assertThatPage(grey).upToLevel(Level.AAA).hasNoFindingsExcept("text-contrast-enhanced");
        assertThatPage(grey).underRulesOf(RuleSet.WCAG_22_AAA).hasNoFindingsExcept("text-contrast-enhanced");
    }

    @Test
    void a_known_finding_does_not_fail_and_another_does() {
        assertThatPage(with(SKIPPED_LEVEL)).hasNoFindingsExcept("heading-levels");

        assertThat(messageOf(() -> assertThatPage(with(SKIPPED_LEVEL, NO_ALT)).hasNoFindingsExcept("heading-levels")))
                .startsWith("1 finding on page:")
                .contains("rule:  image-name")
                .doesNotContain("heading-levels");
    }

    @Test
    void an_exception_that_does_not_occur_fails_with_its_mend() {
        assertThat(messageOf(() ->
                        assertThatPage(with(NO_ALT)).hasNoFindingsExcept("image-name", "heading-levels", "link-name")))
                .isEqualTo("""
                        page has no finding of the rule "heading-levels", which this test takes as known.
                          mend:  Take "heading-levels" out of hasNoFindingsExcept, so that it cannot come back unseen.

                        page has no finding of the rule "link-name", which this test takes as known.
                          mend:  Take "link-name" out of hasNoFindingsExcept, so that it cannot come back unseen.""");
    }

    @Test
    void an_exception_that_is_no_rule_or_is_not_run_is_a_mistake_of_the_test() {
        assertThatThrownBy(() -> assertThatPage(SOUND).hasNoFindingsExcept("heading-level"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule \"heading-level\"; is heading-levels meant?");
        assertThatThrownBy(
                        () -> assertThatPage(SOUND).underRulesOf(RuleSet.GOVUK).hasNoFindingsExcept("heading-levels"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The rule \"heading-levels\" is not among those that are run;"
                        + " take it out of hasNoFindingsExcept, or run its set.");
    }

    @Test
    void only_the_rules_that_were_chosen_are_run() {
        String faulty = with(SKIPPED_LEVEL, NO_ALT);

        assertThatPage(faulty).underRulesOf(RuleSet.GOVUK).isAccessible();
        assertThatPage(faulty)
                .underRulesOf(RuleSet.WCAG_22_A, RuleSet.WCAG_22_AA)
                .hasNoFindingsExcept("image-name");
        assertThatPage(faulty)
                .judgedBy(AccessibilityChecker.with(RuleSet.BEST_PRACTICE))
                .hasNoFindingsExcept("heading-levels");
    }

    @Test
    void a_level_leaves_out_the_rules_above_it() {
        String odd = with("<label for=name>Name</label><input id=name autocomplete=my-name>");

        assertThatPage(odd).upToLevel(Level.AA).hasNoFindingsExcept("autocomplete-valid");
        assertThatPage(odd).upToLevel(Level.A).isAccessible();
    }

    @Test
    void sheets_are_read_in_a_folder(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("pale.css"), "h1 { color: #ccc; background: #fff }");
        String styled = SOUND.replace("</head>", "<link rel=stylesheet href=/pale.css></head>");

        assertThatPage(styled).withSheetsIn(folder).isJudgedInFull().hasNoFindingsExcept("text-contrast");
        assertThat(messageOf(() -> assertThatPage(styled).isJudgedInFull()))
                .startsWith("Not all of page was judged:")
                .contains("pale.css", "withSheetsIn");
    }

    @Test
    void sheets_are_read_on_the_class_path() {
        String styled = SOUND.replace("</head>", "<link rel=stylesheet href=/pale.css></head>");

        assertThatPage(styled)
                .withSheetsOnClassPath("dev/guildhall/accessibility/testing")
                .isJudgedInFull()
                .hasNoFindingsExcept("text-contrast");
    }

    @Test
    void a_question_fails_only_where_that_is_asked_for() {
        String asked = with("<object data=\"plan.png\">Plan</object>");

        assertThatPage(asked).isAccessible().hasNoQuestionsExcept("object-name");
        assertThat(messageOf(() -> assertThatPage(asked).hasNoQuestions())).startsWith("1 question on page:");
        assertThat(messageOf(() -> assertThatPage(SOUND).hasNoQuestionsExcept("object-name")))
                .startsWith("page has no question of the rule \"object-name\"")
                .contains("out of hasNoQuestionsExcept");
    }

    @Test
    void a_page_that_cannot_be_judged_is_not_accessible() {
        assertThat(messageOf(() -> assertThatPage(" ").isAccessible()))
                .isEqualTo("page could not be judged: It is empty; give the page's markup.");
        assertThat(messageOf(() -> assertThatPage(Page.of("a.png", "\0")).hasNoFindingsExcept("page-title")))
                .startsWith("a.png could not be judged: It holds zero bytes");
    }

    @Test
    void of_many_findings_the_first_are_told_and_the_rest_counted() {
        String message = messageOf(() -> assertThatPage(with(NO_ALT.repeat(25))).isAccessible());

        assertThat(message).startsWith("25 findings on page:").endsWith("\n\nand 5 more, of image-name");
        assertThat(message.split("where:", -1)).hasSize(FirstFindings.MOST_TOLD + 1);
    }

    @Property(tries = 30)
    void the_exceptions_that_hold_are_exactly_the_rules_that_fail(
            @ForAll("faults") Set<String> faults, @ForAll("faults") Set<String> excepted) {
        String page = with(faults.stream().sorted().toArray(String[]::new));
        List<String> ids = excepted.stream()
                .map(PageAssertTest::ruleOf)
                .sorted(Comparator.naturalOrder())
                .toList();

        ThrowingCallable assertion = () -> {
            if (ids.isEmpty()) {
                assertThatPage(page).isAccessible();
            } else {
                assertThatPage(page)
                        .hasNoFindingsExcept(
                                ids.get(0), ids.subList(1, ids.size()).toArray(String[]::new));
            }
        };

        if (faults.equals(excepted)) {
            assertThatCode(assertion).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(assertion).isInstanceOf(AssertionError.class);
        }
    }

    @Provide
    Arbitrary<Set<String>> faults() {
        return Arbitraries.subsetOf(NO_LABEL, NO_ALT, SKIPPED_LEVEL);
    }

    private static String ruleOf(String fault) {
        List<RuleDescription> rules = AccessibilityChecker.standard().check(with(fault)).findings().stream()
                .map(finding -> finding.rule())
                .toList();
        return rules.get(0).id();
    }
}
