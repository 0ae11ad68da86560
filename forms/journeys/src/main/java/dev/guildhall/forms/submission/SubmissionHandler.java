package dev.guildhall.forms.submission;

/**
 * Takes what people submit: the team's own code.
 *
 * @param <T> the journey's record
 */
@FunctionalInterface
public interface SubmissionHandler<T extends Record> {

    /**
     * Takes a submission. When it throws, the person is told that there is a problem and can try again; the next attempt
     * carries the same reference. After it has returned the same submission does not come again, unless this process dies,
     * the store fails or a listener refuses the event at that very moment: let a reference that is known already do nothing.
     */
    void accept(Submission<T> submission);
}
