package dev.guildhall.forms.testing;

import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A page of questions that a person is asked.
 *
 * <pre>{@code
 * ada.isAsked("name").answers("Ada Lovelace");
 * ada.isAsked("car").enters("doors", 5).answers("uses", List.of(Use.WORK));
 * ada.isAsked("email").enters("email", "ada").isRefused("Enter an email address in the correct format");
 * }</pre>
 *
 * <p>What is not entered stays as the page shows it.
 *
 * @param <T> the journey's record
 */
public final class AskedPage<T extends Record> {

    private final JourneyTester<T> tester;
    private final String place;
    private final QuestionPage page;
    private final Map<String, List<String>> entered = new LinkedHashMap<>();

    AskedPage(JourneyTester<T> tester, String place, QuestionPage page) {
        this.tester = tester;
        this.place = place;
        this.page = page;
    }

    /**
     * Enters an answer as the record holds it: {@code String}, {@code Boolean}, a number, {@code LocalDate},
     * {@code YearMonth}, a constant of an enum, a collection of those, or a record of parts; empty text leaves it blank.
     *
     * @throws IllegalArgumentException when the page does not ask for the property, or not for such a value
     */
    public AskedPage<T> enters(String property, Object value) {
        entered.putAll(Answering.fields(question(property), Objects.requireNonNull(value, "value")));
        return this;
    }

    /** Types text into one field of the form, such as {@code born-day}, whatever the field asks for. */
    public AskedPage<T> types(String field, String text) {
        entered.put(Objects.requireNonNull(field, "field"), List.of(text));
        return this;
    }

    /**
     * Answers the page's only question, and goes on.
     *
     * @throws IllegalArgumentException when the page asks more than one, or not for such a value
     * @throws AssertionError when the answer is refused
     */
    public JourneyTester<T> answers(Object value) {
        if (page.questions().size() != 1) {
            throw new IllegalArgumentException("The page \"" + place + "\" asks "
                    + page.questions().size() + " questions: name the property that is answered");
        }
        return answers(page.questions().get(0).property(), value);
    }

    /**
     * Enters an answer, and goes on.
     *
     * @throws IllegalArgumentException when the page does not ask for the property, or not for such a value
     * @throws AssertionError when the answer, or another on the page, is refused
     */
    public JourneyTester<T> answers(String property, Object value) {
        return enters(property, value).goesOn();
    }

    /**
     * Sends the page with what was entered.
     *
     * @throws AssertionError when it is refused
     */
    public JourneyTester<T> goesOn() {
        return tester.accepted(place, entered);
    }

    /**
     * Sends the page with what was entered, which is refused with exactly these messages, in the order of the page.
     *
     * @throws AssertionError when it is accepted, or refused with others
     */
    public AskedPage<T> isRefused(String... messages) {
        tester.refused(place, entered, List.of(messages));
        entered.clear();
        return this;
    }

    private Question question(String property) {
        return page.allQuestions()
                .filter(question -> question.property().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The page \"" + place + "\" does not ask for \""
                        + property + "\", but for "
                        + Whereabouts.quoted(
                                page.allQuestions().map(Question::property).toList())));
    }

    /** The page, never what was entered. */
    @Override
    public String toString() {
        return "page " + place;
    }
}
