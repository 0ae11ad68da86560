package dev.guildhall.accessibility.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.report.Outcome;
import dev.guildhall.accessibility.rule.Criterion.Level;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A fault that was put into a page on purpose, the message that a reviewer must then read, the page as it should be, and a
 * page that the rule has nothing to say about.
 */
public record PlantedFault(String rule, String faulty, String message, String mended, String unrelated) {
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.upTo(Level.AAA);

    /** A fault in the body of a page that is otherwise right; "unrelated" is a paragraph of text. */
    public static PlantedFault inBody(String rule, String faulty, String message, String mended) {
        return new PlantedFault(rule, page(faulty), message, page(mended), page("<p>Nothing of the kind.</p>"));
    }

    /** What no page should have: once it is mended there is nothing left to judge. */
    public static PlantedFault unwanted(String rule, String faulty, String message) {
        String without = page("<p>Nothing of the kind.</p>");
        return new PlantedFault(rule, page(faulty), message, without, without);
    }

    /** A page that no rule complains of, with something in its body. */
    public static String page(String body) {
        return "<!doctype html><html lang=\"en\"><head><title>Apply for a permit</title></head><body>" + body
                + "</body></html>";
    }

    public Stream<DynamicTest> tests() {
        return Stream.of(
                DynamicTest.dynamicTest(rule + " fails the faulty page: " + message, this::failsTheFaultyPage),
                DynamicTest.dynamicTest(rule + " passes the mended page", this::passesTheMendedPage),
                DynamicTest.dynamicTest(rule + " does not apply to an unrelated page", this::leavesOthersAlone));
    }

    private void failsTheFaultyPage() {
        List<Outcome> outcomes = outcomesOf(rule, faulty);

        assertThat(outcomes)
                .filteredOn(Outcome.Failed.class::isInstance)
                .extracting(outcome -> ((Outcome.Failed) outcome).finding())
                .extracting(Finding::message)
                .containsExactly(message);
    }

    private void passesTheMendedPage() {
        String expected = mended.equals(unrelated) ? "inapplicable" : "passed";
        assertThat(outcomesOf(rule, mended)).extracting(Outcome::term).containsOnly(expected);
    }

    private void leavesOthersAlone() {
        assertThat(outcomesOf(rule, unrelated)).extracting(Outcome::term).containsExactly("inapplicable");
    }

    /** The outcomes of one rule on a page. */
    public static List<Outcome> outcomesOf(String rule, String html) {
        return CHECKER.check(Page.of("planted", html)).outcomes().stream()
                .filter(outcome -> outcome.rule().id().equals(rule))
                .toList();
    }
}
