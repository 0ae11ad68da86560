package dev.guildhall.forms.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.testing.Permit.Address;
import dev.guildhall.forms.testing.Permit.Contact;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What whoever reads a failed test is told, word by word. */
class MessagesTest {

    private final JourneyTester<Permit> ada = JourneyTester.of(Permit.journey());

    @AfterEach
    void close() {
        ada.close();
    }

    private static void fails(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(AssertionError.class).hasMessage(message);
    }

    private static void isNoTest(ThrowingCallable step, String message) {
        assertThatThrownBy(step).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private CheckedAnswers<Permit> reachesCheckAnswers() {
        ada.isAsked("resident").answers(true);
        ada.isAsked("name").answers("Ada");
        ada.isAsked("born").answers(LocalDate.of(1985, 12, 10));
        ada.isAsked("address").answers(new Address("1 High St", null, "Town", null, "AB1 2CD"));
        ada.isAsked("electric").answers(true);
        ada.isAsked("car").answers("doors", 5);
        ada.isAsked("contact").answers(Contact.POST);
        return ada.checksAnswers();
    }

    @Test
    void asked_something_else() {
        fails(
                () -> ada.isAsked("name"),
                "The person should be asked \"name\", but is at \"resident\" (\"Do you live here?\").");
    }

    @Test
    void asked_something_else_because_an_answer_was_refused() {
        ada.isAsked("resident").isRefused("Select yes if you live here");

        fails(
                () -> ada.isAsked("name"),
                "The person should be asked \"name\", but is at \"resident\" (\"Do you live here?\"), which says \"Select"
                        + " yes if you live here\".");
    }

    @Test
    void an_answer_was_refused() {
        ada.isAsked("resident").answers(true);

        fails(
                () -> ada.isAsked("name").answers(""),
                "The answers to \"name\" should be accepted, but the person is at \"name\" (\"What is your name?\"), which"
                        + " says \"Enter your name\".");
    }

    @Test
    void an_answer_was_accepted() {
        fails(
                () -> ada.isAsked("resident").enters("resident", true).isRefused("Not here"),
                "The answers to \"resident\" should be refused with \"Not here\", but the person is at \"name\" (\"What is"
                        + " your name?\").");
    }

    @Test
    void an_answer_was_refused_in_other_words() {
        fails(
                () -> ada.isAsked("resident").isRefused("Not here", "Nor there"),
                "The answers to \"resident\" should be refused with \"Not here\", \"Nor there\", but the person is at"
                        + " \"resident\" (\"Do you live here?\"), which says \"Select yes if you live here\".");
    }

    @Test
    void not_turned_away() {
        fails(
                () -> ada.isTurnedAway("sorry"),
                "The person should be turned away at \"sorry\", but is at \"resident\" (\"Do you live here?\").");
    }

    @Test
    void not_there() {
        fails(
                () -> ada.isAt("check-answers"),
                "The person should be at \"check-answers\", but is at \"resident\" (\"Do you live here?\").");
    }

    @Test
    void words_that_are_not_seen() {
        fails(
                () -> ada.sees("Welcome"),
                "The person should see \"Welcome\", but is at \"resident\" (\"Do you live here?\").");
    }

    @Test
    void a_page_that_can_be_visited() {
        fails(
                () -> ada.cannotVisit("resident"),
                "The person should not be able to visit \"resident\", but is answered with status 200.");
    }

    @Test
    void not_checking_answers() {
        fails(ada::checksAnswers, "The person should check answers, but is at \"resident\" (\"Do you live here?\").");
    }

    @Test
    void not_able_to_submit() {
        fails(ada::submits, "The person should be able to submit, but is at \"resident\" (\"Do you live here?\").");
    }

    @Test
    void not_able_to_go_on() {
        fails(
                ada::goesOn,
                "The person should go on from \"resident\", but is at \"resident\" (\"Do you live here?\"), which says"
                        + " \"Select yes if you live here\".");
    }

    @Test
    void a_page_without_a_form() {
        ada.isAsked("resident").answers(false);

        fails(ada::goesOn, "The page \"sorry\" (\"You cannot apply\") has no form to send.");
    }

    @Test
    void an_answer_that_is_shown_otherwise_or_not_at_all() {
        CheckedAnswers<Permit> answers = reachesCheckAnswers();

        fails(
                () -> answers.shows("Name", "Grace"),
                "The answers should show \"Name\" as \"Grace\", but show it as \"Ada\".");
        fails(
                () -> answers.shows("Band", "Low"),
                "The answers should show \"Band\", but show only \"Do you live here?\", \"Name\", \"Date of birth\","
                        + " \"Address\", \"Is it electric?\", \"How many doors?\", \"What is it for? (optional)\","
                        + " \"How should we tell you?\".");
        fails(() -> answers.doesNotShow("Name"), "The answers should not show \"Name\", but do.");
        fails(() -> answers.changes("band"), "The answers should have a link that changes \"band\", but have none.");
    }

    @Test
    void what_the_journey_does_not_have() {
        isNoTest(
                () -> ada.isAsked("nme"),
                "The journey has no page \"nme\", but \"resident\", \"sorry\", \"name\", \"born\", \"address\","
                        + " \"electric\", \"band\", \"car\", \"contact\", \"check-answers\", \"declaration\"");
        isNoTest(() -> ada.isAsked("sorry"), "The page \"sorry\" asks no questions");
        isNoTest(() -> ada.isTurnedAway("name"), "The page \"name\" is no exit page");
        isNoTest(
                () -> ada.isAsked("resident").answers("name", "Ada"),
                "The page \"resident\" does not ask for \"name\", but for \"resident\"");
        isNoTest(
                () -> ada.isAsked("resident").answers("yes"),
                "The answer to \"resident\" is a Boolean, not a String: give it as the record holds it, or use types(field,"
                        + " text)");
    }

    @Test
    void a_page_with_two_questions_is_not_answered_by_one_value() {
        ada.isAsked("resident").answers(true);
        ada.isAsked("name").answers("Ada");
        ada.isAsked("born").answers(LocalDate.of(1985, 12, 10));
        ada.isAsked("address").answers(new Address("1 High St", null, "Town", null, "AB1 2CD"));
        ada.isAsked("electric").answers(true);

        isNoTest(
                () -> ada.isAsked("car").answers(5),
                "The page \"car\" asks 2 questions: name the property that is answered");
        isNoTest(
                () -> ada.isAsked("car").enters("doors", true),
                "The answer to \"doors\" is a number, not a Boolean: give it as the record holds it, or use types(field,"
                        + " text)");
    }

    @Test
    void a_service_that_fails() {
        AtomicBoolean fails = new AtomicBoolean();
        try (JourneyTester<Permit> grace = JourneyTester.of(
                Permit.journey(),
                service -> service.listener(event -> {
                    if (fails.get()) {
                        throw new IllegalStateException("the listener fails");
                    }
                }))) {
            AskedPage<Permit> page = grace.isAsked("resident");
            fails.set(true);

            fails(
                    () -> page.answers(true),
                    "The answers to \"resident\" should be accepted, but the person is at \"resident\" (\"Sorry, there is"
                            + " a problem with the service\") with status 500.");
        }
    }

    @Test
    void a_submission_that_is_not_let_through() {
        AtomicBoolean fails = new AtomicBoolean();
        try (JourneyTester<Move> grace = JourneyTester.of(
                Move.journey(),
                service -> service.listener(event -> {
                    if (fails.get()) {
                        throw new IllegalStateException("the listener fails");
                    }
                }))) {
            grace.seesTasks().takesUp("About you");
            grace.isAsked("name").answers("Grace");
            grace.isAsked("pets").answers(false);
            grace.checksAnswers().goesOn().seesTasks().takesUp("Check your answers");
            fails.set(true);

            fails(
                    grace::submits,
                    "The person should have submitted, but is at \"check-answers\" (\"Sorry, there is a problem with the"
                            + " service\") with status 500.");
        }
    }

    @Test
    void nothing_or_too_much_that_arrives() {
        Inbox<Permit> inbox = new Inbox<>();
        try (JourneyHandler handler =
                JourneyHandler.of(Permit.journey()).onSubmit(inbox).build()) {
            fails(() -> inbox.newest(handler), "One submission should have arrived, but 0 did.");

            inbox.accept(new Submission<>(
                    "ABC",
                    new Permit(null, null, null, null, null, null, null, null, null, null),
                    JourneyTesterTest.NOON,
                    Language.ENGLISH));

            fails(
                    () -> inbox.requireNoMore(handler),
                    "The second click should submit nothing, but it was submitted under another reference.");
        }
    }

    @Test
    void no_text_of_the_tester_shows_what_was_entered() {
        AskedPage<Permit> page = ada.isAsked("resident").enters("resident", true);

        assertThat(page).hasToString("page resident");
        assertThat(ada).hasToString("person at resident");
    }
}
