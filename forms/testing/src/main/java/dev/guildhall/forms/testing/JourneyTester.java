package dev.guildhall.forms.testing;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.JourneyHandlerBuilder;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.submission.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/**
 * A person who walks a journey in a test, in the words of the journey.
 *
 * <pre>{@code
 * try (JourneyTester<Permit> ada = JourneyTester.of(journey)) {
 *     ada.isAsked("resident").answers(true);
 *     ada.isAsked("name").answers("Ada Lovelace");
 *     ada.checksAnswers().shows("Name", "Ada Lovelace");
 *     assertEquals(new Permit(true, "Ada Lovelace"), ada.submits().application());
 * }
 * }</pre>
 *
 * <p>The person meets what citizens meet: requests go through the real {@link JourneyHandler}, with its validation, its
 * cookies and its form tokens, to applications in memory; only the server is left out. A page is named by its id, a page
 * about an item of a list by {@code list/number/page}.
 *
 * <p>Whatever is otherwise than expected is an {@link AssertionError} that says where the person is instead. What the
 * journey does not have at all, such as a page with another id, is an {@link IllegalArgumentException}. The messages quote
 * headings and error messages of the page, which may hold answers: test with made-up people. For use by one thread.
 *
 * @param <T> the journey's record
 */
public final class JourneyTester<T extends Record> implements AutoCloseable {

    private final Journey<T> journey;
    private final JourneyHandler handler;
    private final Inbox<T> inbox = new Inbox<>();
    private final Browser browser;

    private JourneyTester(Journey<T> journey, UnaryOperator<JourneyHandlerBuilder<T>> service) {
        this.journey = journey;
        this.handler = service.apply(JourneyHandler.of(journey)).onSubmit(inbox).build();
        this.browser = new Browser(handler);
    }

    /** A person who starts the journey, in English. */
    public static <T extends Record> JourneyTester<T> of(Journey<T> journey) {
        return of(journey, UnaryOperator.identity());
    }

    /**
     * A person who starts the journey as it is served here.
     *
     * <pre>{@code
     * JourneyTester.of(journey, service -> service.clock(Clock.fixed(noon, ZoneOffset.UTC)))
     * }</pre>
     *
     * @param service what to change in the handler; what is submitted goes to the tester in any case
     */
    public static <T extends Record> JourneyTester<T> of(
            Journey<T> journey, UnaryOperator<JourneyHandlerBuilder<T>> service) {
        JourneyTester<T> tester = new JourneyTester<>(journey, service);
        tester.start();
        return tester;
    }

    private void start() {
        browser.visit("/" + journey.id());
        Element button = browser.page().selectFirst("main a.govuk-button--start");
        browser.visit(button == null ? address(journey.pages().get(0).id()) : button.attr("href"));
    }

    /** Reads on in another language, on the page where the person is. */
    public JourneyTester<T> reads(Language language) {
        browser.visit(browser.address() + (browser.address().contains("?") ? "&" : "?") + "lang=" + language.tag());
        return this;
    }

    /**
     * The person is on this page of questions.
     *
     * @throws AssertionError when they are elsewhere
     * @throws IllegalArgumentException when the journey has no such page of questions
     */
    public AskedPage<T> isAsked(String place) {
        if (place(place).page() instanceof QuestionPage page) {
            requireAt(place, "be asked");
            return new AskedPage<>(this, place, page);
        }
        throw new IllegalArgumentException("The page \"" + place + "\" asks no questions");
    }

    /**
     * The person is on this exit page, from which the journey does not go on.
     *
     * @throws AssertionError when they are elsewhere
     * @throws IllegalArgumentException when the journey has no such exit page
     */
    public JourneyTester<T> isTurnedAway(String place) {
        if (place(place).page() instanceof Page.ExitPage) {
            return requireAt(place, "be turned away at");
        }
        throw new IllegalArgumentException("The page \"" + place + "\" is no exit page");
    }

    /**
     * The person is on this page, whatever its kind.
     *
     * @throws AssertionError when they are elsewhere
     * @throws IllegalArgumentException when the journey has no such page
     */
    public JourneyTester<T> isAt(String place) {
        place(place);
        return requireAt(place, "be at");
    }

    /**
     * The page says this, somewhere in its main part, as the person reads it.
     *
     * @throws AssertionError when it does not
     */
    public JourneyTester<T> sees(String words) {
        Element main = browser.page().selectFirst("main");
        if (main == null || !main.text().contains(words)) {
            throw new AssertionError("The person should see \"" + words + "\", but is at " + where() + ".");
        }
        return this;
    }

    /**
     * The person is on the page where all answers are checked, or those of a section.
     *
     * @throws AssertionError when they are elsewhere
     */
    public CheckedAnswers<T> checksAnswers() {
        if (browser.status() != 200
                || browser.page().select(".govuk-summary-list").isEmpty()
                || !Pages.isCheck(here())) {
            throw new AssertionError("The person should check answers, but is at " + where() + ".");
        }
        return new CheckedAnswers<>(this);
    }

    /**
     * The person is on the page that shows what they have added to this list.
     *
     * @throws AssertionError when they are elsewhere
     * @throws IllegalArgumentException when the journey has no such list
     */
    public ListedItems<T> lists(String place) {
        if (place(place).page() instanceof ListPage) {
            requireAt(place, "see the list");
            return new ListedItems<>(this, place);
        }
        throw new IllegalArgumentException("The page \"" + place + "\" is no list");
    }

    /**
     * The person is on the task list.
     *
     * @throws AssertionError when they are elsewhere
     * @throws IllegalArgumentException when the journey has no task list
     */
    public TaskList<T> seesTasks() {
        TaskListPage page =
                journey.taskList().orElseThrow(() -> new IllegalArgumentException("The journey has no task list"));
        requireAt(page.id(), "see the tasks at");
        return new TaskList<>(this);
    }

    /**
     * Presses the button of the page, with nothing entered.
     *
     * @throws AssertionError when the page has none, or refuses
     */
    public JourneyTester<T> goesOn() {
        String before = position();
        send(Map.of());
        if (browser.status() != 200) {
            throw new AssertionError("The person should go on from \"" + before + "\", but is at " + where() + ".");
        }
        return this;
    }

    /** Types the address of a page, and follows where it leads. */
    public JourneyTester<T> visits(String place) {
        place(place);
        browser.visit(address(place));
        return this;
    }

    /**
     * The person, who stays where they are, would be led away from this page.
     *
     * @throws AssertionError when they would be shown it
     * @throws IllegalArgumentException when the journey has no such page
     */
    public JourneyTester<T> cannotVisit(String place) {
        place(place);
        FormsResponse response = browser.peek(address(place));
        if (response.status() != 303) {
            throw new AssertionError("The person should not be able to visit \"" + place
                    + "\", but is answered with status " + response.status() + ".");
        }
        return this;
    }

    /**
     * Submits from check answers, by way of the declaration where there is one, or from the declaration.
     *
     * @return what the team receives: the validated instance
     * @throws AssertionError when the person is elsewhere, is not let through, or nothing is delivered
     */
    public Submission<T> submits() {
        press();
        return inbox.newest(handler);
    }

    /**
     * Submits as {@link #submits} does, with a second click on the last button.
     *
     * @throws AssertionError also when both clicks are delivered, or the second does not end on the confirmation page
     */
    public Submission<T> submitsTwice() {
        Browser.Sent sent = press();
        Submission<T> submission = inbox.newest(handler);
        browser.resend(sent);
        requireConfirmation();
        inbox.requireNoMore(handler);
        return submission;
    }

    private Browser.Sent press() {
        if (here().filter(Pages::isLast).isEmpty()) {
            throw new AssertionError("The person should be able to submit, but is at " + where() + ".");
        }
        Browser.Sent sent = send(Map.of());
        if (here().filter(Page.DeclarationPage.class::isInstance).isPresent() && browser.status() == 200) {
            sent = send(Map.of());
        }
        requireConfirmation();
        return sent;
    }

    private void requireConfirmation() {
        if (!position().equals(Pages.CONFIRMATION) || browser.status() != 200) {
            throw new AssertionError("The person should have submitted, but is at " + where() + ".");
        }
    }

    /** Everything that was submitted to the team so far, in order. */
    public List<Submission<T>> submissions() {
        return inbox.submissions();
    }

    /** Ends the threads that deliver; without it they end with the process. */
    @Override
    public void close() {
        handler.close();
    }

    Browser browser() {
        return browser;
    }

    Browser.Sent send(Map<String, List<String>> entered) {
        return browser.submit(entered, where());
    }

    JourneyTester<T> accepted(String place, Map<String, List<String>> entered) {
        send(entered);
        if (browser.status() != 200) {
            throw new AssertionError(
                    "The answers to \"" + place + "\" should be accepted, but the person is at " + where() + ".");
        }
        return this;
    }

    void refused(String place, Map<String, List<String>> entered, List<String> messages) {
        send(entered);
        if (browser.status() != 422 || !Whereabouts.errors(browser).equals(messages)) {
            throw new AssertionError("The answers to \"" + place + "\" should be refused with "
                    + Whereabouts.quoted(messages) + ", but the person is at " + where() + ".");
        }
    }

    Whereabouts where() {
        return Whereabouts.of(position(), browser);
    }

    String address(String place) {
        return "/" + journey.id() + "/" + place;
    }

    private String position() {
        return Pages.position(journey, browser.address());
    }

    private Optional<Page> here() {
        return Place.at(journey, position()).map(Place::page);
    }

    private Place place(String place) {
        return Place.at(journey, place)
                .orElseThrow(() -> new IllegalArgumentException("The journey has no page \"" + place + "\", but "
                        + Whereabouts.quoted(
                                journey.pages().stream().map(Page::id).toList())));
    }

    private JourneyTester<T> requireAt(String place, String expectation) {
        if (!position().equals(place) || where().isProblem()) {
            throw new AssertionError(
                    "The person should " + expectation + " \"" + place + "\", but is at " + where() + ".");
        }
        return this;
    }

    /** Where the person is, by the page's address only. */
    @Override
    public String toString() {
        return "person at " + position();
    }
}
