package dev.guildhall.forms.testing;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The answers that a person checks, of the whole journey or of a section.
 *
 * <pre>{@code
 * ada.checksAnswers()
 *         .shows("Name", "Ada Lovelace")
 *         .doesNotShow("Emissions band")
 *         .changes("name")
 *         .answers("Grace Hopper");
 * }</pre>
 *
 * @param <T> the journey's record
 */
public final class CheckedAnswers<T extends Record> {

    private final JourneyTester<T> tester;

    CheckedAnswers(JourneyTester<T> tester) {
        this.tester = tester;
    }

    /**
     * There is a row with this name and this answer, as the person reads them; lines are joined by a space.
     *
     * @throws AssertionError when there is no such row, or it has another answer
     */
    public CheckedAnswers<T> shows(String name, String answer) {
        List<String> answers = rows().stream()
                .filter(row -> key(row).equals(name))
                .map(row -> text(row, ".govuk-summary-list__value"))
                .toList();
        if (answers.isEmpty()) {
            throw new AssertionError("The answers should show \"" + name + "\", but show only "
                    + Whereabouts.quoted(
                            rows().stream().map(CheckedAnswers::key).toList()) + ".");
        }
        if (!answers.contains(answer)) {
            throw new AssertionError("The answers should show \"" + name + "\" as \"" + answer + "\", but show it as "
                    + Whereabouts.quoted(answers) + ".");
        }
        return this;
    }

    /**
     * There is no row with this name.
     *
     * @throws AssertionError when there is
     */
    public CheckedAnswers<T> doesNotShow(String name) {
        if (rows().stream().anyMatch(row -> key(row).equals(name))) {
            throw new AssertionError("The answers should not show \"" + name + "\", but do.");
        }
        return this;
    }

    /**
     * Follows the link that changes the answers of a page.
     *
     * @param place the page's id, or {@code list/number/page} of an item
     * @throws AssertionError when no link leads there
     */
    public AskedPage<T> changes(String place) {
        String address = tester.walk().address(place);
        Optional<String> link = rows().stream()
                .flatMap(row -> row.select("a[href]").stream())
                .map(anchor -> anchor.attr("href"))
                .filter(href -> href.equals(address) || href.startsWith(address + "?"))
                .findFirst();
        tester.walk()
                .browser()
                .visit(link.orElseThrow(() -> new AssertionError(
                        "The answers should have a link that changes \"" + place + "\", but have none.")));
        return tester.isAsked(place);
    }

    /** Goes on to what comes after the answers. */
    public JourneyTester<T> goesOn() {
        return tester.goesOn();
    }

    private List<Element> rows() {
        return tester.walk().browser().page().select(".govuk-summary-list__row");
    }

    private static String key(Element row) {
        return text(row, ".govuk-summary-list__key");
    }

    private static String text(Element row, String selector) {
        Element part = row.selectFirst(selector);
        return part == null ? "" : part.text();
    }
}
