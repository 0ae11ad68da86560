package dev.guildhall.forms.testing;

import dev.guildhall.forms.journey.Page.QuestionPage;
import java.util.ArrayList;
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
 * <p>Files are attached, and sent with the page; or uploaded while the person stays on it, where it asks for several:
 *
 * <pre>{@code
 * ada.isAsked("passport").attaches("passport", "passport.pdf", bytes).goesOn();
 * ada.isAsked("photos").attaches("photos", "front.png", front).uploads().removes("photos", "front.png");
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
    private final PageFiles files;
    private final Map<String, List<String>> entered = new LinkedHashMap<>();
    private final List<Attachment> attached = new ArrayList<>();

    AskedPage(JourneyTester<T> tester, String place, QuestionPage page) {
        this.tester = tester;
        this.place = place;
        this.page = page;
        this.files = new PageFiles(tester.walk(), place, page);
    }

    /**
     * Enters an answer as the record holds it: {@code String}, {@code Boolean}, a number, {@code LocalDate},
     * {@code YearMonth}, a constant of an enum, a collection of those, or a record of parts; empty text leaves it blank.
     *
     * @throws IllegalArgumentException when the page does not ask for the property, or not for such a value
     */
    public AskedPage<T> enters(String property, Object value) {
        entered.putAll(Answering.fields(Pages.question(page, place, property), Objects.requireNonNull(value, "value")));
        return this;
    }

    /** Types text into one field of the form, such as {@code born-day}, whatever the field asks for. */
    public AskedPage<T> types(String field, String text) {
        entered.put(Objects.requireNonNull(field, "field"), List.of(text));
        return this;
    }

    /**
     * Chooses a file, which is sent with the page; one more for a question that asks for several.
     *
     * @param name its name, whose ending says its kind
     * @throws IllegalArgumentException when the page does not ask for the property, or for no file
     */
    public AskedPage<T> attaches(String property, String name, byte[] content) {
        attached.add(files.attach(property, name, content));
        return this;
    }

    /**
     * Uploads the attached files, and stays on the page.
     *
     * @throws IllegalArgumentException when the page does not ask for several files
     * @throws AssertionError when one is refused
     */
    public AskedPage<T> uploads() {
        files.upload(filled());
        return this;
    }

    /**
     * Removes a file: at once where there can be several, else by ticking a box that is sent with the page.
     *
     * @throws IllegalArgumentException when the page does not ask for the property, or for no file
     * @throws AssertionError when the page does not show the file, or it cannot be removed
     */
    public AskedPage<T> removes(String property, String name) {
        entered.putAll(files.remove(property, name));
        return this;
    }

    /**
     * The page shows exactly these files as uploaded, by name and in order.
     *
     * @throws IllegalArgumentException when the page does not ask for the property, or for no file
     * @throws AssertionError when it shows others
     */
    public AskedPage<T> showsFiles(String property, String... names) {
        files.requireShown(property, List.of(names));
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
        tester.walk().accepted(place, filled());
        return tester;
    }

    /**
     * Sends the page with what was entered, which is refused with exactly these messages, in the order of the page.
     *
     * @throws AssertionError when it is accepted, or refused with others
     */
    public AskedPage<T> isRefused(String... messages) {
        tester.walk().refused(place, filled(), List.of(messages));
        return this;
    }

    /** What was entered and attached since the page was sent last. */
    private Filling filled() {
        Filling filled = new Filling(new LinkedHashMap<>(entered), List.copyOf(attached));
        entered.clear();
        attached.clear();
        return filled;
    }

    /** The page, never what was entered. */
    @Override
    public String toString() {
        return "page " + place;
    }
}
