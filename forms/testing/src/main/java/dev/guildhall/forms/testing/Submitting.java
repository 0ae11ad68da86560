package dev.guildhall.forms.testing;

import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.submission.Submission;
import java.util.List;

/**
 * How a person submits, and what the team receives of it.
 *
 * @param walk the person
 * @param inbox where the team receives
 * @param handler what delivers there
 */
record Submitting<T extends Record>(Walk walk, Inbox<T> inbox, JourneyHandler handler) {

    Submission<T> once() {
        press();
        return inbox.newest(handler);
    }

    Submission<T> twice() {
        Browser.Sent sent = press();
        Submission<T> submission = inbox.newest(handler);
        walk.browser().resend(sent);
        requireConfirmation();
        inbox.requireNoMore(handler);
        return submission;
    }

    List<Submission<T>> all() {
        return inbox.submissions();
    }

    private Browser.Sent press() {
        if (walk.here().filter(Pages::isLast).isEmpty()) {
            throw walk.expected("be able to submit");
        }
        Browser.Sent sent = walk.send(Filling.NOTHING);
        if (walk.here().filter(Page.DeclarationPage.class::isInstance).isPresent()
                && walk.browser().status() == 200) {
            sent = walk.send(Filling.NOTHING);
        }
        requireConfirmation();
        return sent;
    }

    private void requireConfirmation() {
        if (!walk.position().equals(Pages.CONFIRMATION) || walk.browser().status() != 200) {
            throw walk.expected("have submitted");
        }
    }

    /** Where the person is, never what they submitted. */
    @Override
    public String toString() {
        return "submitting at " + walk.position();
    }
}
