package dev.guildhall.forms.support;

/**
 * The team's own code, which takes what people say on the feedback page.
 *
 * <p>Called on the thread that serves the person, before they are thanked and before the event is published; what it
 * throws is shown to them as a problem with the service. Called by many threads at once.
 */
@FunctionalInterface
public interface FeedbackHandler {

    /** Takes the feedback. */
    void receive(Feedback feedback);
}
