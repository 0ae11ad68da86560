package dev.guildhall.forms.testing;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.JourneyHandlerBuilder;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.upload.UploadedFile;
import java.util.List;
import java.util.function.UnaryOperator;

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
 * cookies and its form tokens, to applications and files in memory; only the server is left out, and a virus scanner. A page
 * is named by its id, a page about an item of a list by {@code list/number/page}.
 *
 * <p>Whatever is otherwise than expected is an {@link AssertionError} that says where the person is instead. What the
 * journey does not have at all, such as a page with another id, is an {@link IllegalArgumentException}. The messages quote
 * headings and error messages of the page, which may hold answers: test with made-up people. For use by one thread.
 *
 * @param <T> the journey's record
 */
public final class JourneyTester<T extends Record> implements AutoCloseable {

    private final JourneyHandler handler;
    private final FilesOfTest files = new FilesOfTest();
    private final Walk walk;
    private final Submitting<T> submitting;

    private JourneyTester(Journey<T> journey, UnaryOperator<JourneyHandlerBuilder<T>> service) {
        Inbox<T> inbox = new Inbox<>();
        this.handler = service.apply(files.keptBy(JourneyHandler.of(journey)))
                .onSubmit(inbox)
                .build();
        this.walk = Walk.start(journey, handler);
        this.submitting = new Submitting<>(walk, inbox, handler);
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
        return new JourneyTester<>(journey, service);
    }

    /** Reads on in another language, on the page where the person is. */
    public JourneyTester<T> reads(Language language) {
        walk.read(language);
        return this;
    }

    /**
     * The person is on this page of questions.
     *
     * @throws AssertionError when they are elsewhere
     * @throws IllegalArgumentException when the journey has no such page of questions
     */
    public AskedPage<T> isAsked(String place) {
        return new AskedPage<>(this, place, walk.at(place, QuestionPage.class, "be asked", "asks no questions"));
    }

    /** The person is on this exit page, from which the journey does not go on; throws as {@link #isAsked} does. */
    public JourneyTester<T> isTurnedAway(String place) {
        walk.at(place, Page.ExitPage.class, "be turned away at", "is no exit page");
        return this;
    }

    /** The person is on this page, whatever its kind; throws as {@link #isAsked} does. */
    public JourneyTester<T> isAt(String place) {
        walk.at(place, Page.class, "be at", "");
        return this;
    }

    /** The page says this, somewhere in its main part, as the person reads it; else it is an {@link AssertionError}. */
    public JourneyTester<T> sees(String words) {
        walk.requireWords(words);
        return this;
    }

    /** The person is on the page where all answers are checked, or those of a section; else it is an {@link AssertionError}. */
    public CheckedAnswers<T> checksAnswers() {
        walk.requireChecking();
        return new CheckedAnswers<>(this);
    }

    /** The person is on the page that shows what they have added to this list; throws as {@link #isAsked} does. */
    public ListedItems<T> lists(String place) {
        walk.at(place, ListPage.class, "see the list", "is no list");
        return new ListedItems<>(this, place);
    }

    /** The person is on the task list; throws as {@link #isAsked} does. */
    public TaskList<T> seesTasks() {
        String tasks = walk.journey()
                .taskList()
                .orElseThrow(() -> new IllegalArgumentException("The journey has no task list"))
                .id();
        walk.requireAt(tasks, "see the tasks at");
        return new TaskList<>(this);
    }

    /** Presses the button of the page, with nothing entered; an {@link AssertionError} when it has none, or refuses. */
    public JourneyTester<T> goesOn() {
        walk.goOn();
        return this;
    }

    /** Types the address of a page, and follows where it leads. */
    public JourneyTester<T> visits(String place) {
        walk.visit(place);
        return this;
    }

    /**
     * The person, who stays where they are, would be led away from this page.
     *
     * @throws AssertionError when they would be shown it
     * @throws IllegalArgumentException when the journey has no such page
     */
    public JourneyTester<T> cannotVisit(String place) {
        walk.requireNoWayTo(place);
        return this;
    }

    /**
     * Submits from check answers, by way of the declaration where there is one, or from the declaration.
     *
     * @return what the team receives: the validated instance
     * @throws AssertionError when the person is elsewhere, is not let through, or nothing is delivered
     */
    public Submission<T> submits() {
        return submitting.once();
    }

    /**
     * Submits as {@link #submits} does, with a second click on the last button.
     *
     * @throws AssertionError also when both clicks are delivered, or the second does not end on the confirmation page
     */
    public Submission<T> submitsTwice() {
        return submitting.twice();
    }

    /** Everything that was submitted to the team so far, in order. */
    public List<Submission<T>> submissions() {
        return submitting.all();
    }

    /**
     * What is in a file that was submitted, as the team reads it.
     *
     * @throws AssertionError when it is not kept, or not here: a file store that the test gives is read by the test
     */
    public byte[] contentOf(UploadedFile file) {
        return files.content(file);
    }

    /** Ends the threads that deliver; without it they end with the process. */
    @Override
    public void close() {
        handler.close();
    }

    Walk walk() {
        return walk;
    }

    /** Where the person is, by the page's address only. */
    @Override
    public String toString() {
        return "person at " + walk.position();
    }
}
