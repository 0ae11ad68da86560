package dev.guildhall.forms.submission;

/**
 * Takes what people submit: the team's own code.
 *
 * @param <T> the journey's record
 */
@FunctionalInterface
public interface SubmissionHandler<T extends Record> {

    /**
     * Takes a submission. Called on a thread of its own after the person has been told the reference; several submissions
     * come at once. When it throws, the submission comes again later under the same reference, until the attempts of
     * the policy are used up. After it has returned the same submission does not come again, unless this process dies or
     * the store fails at that very moment, or the call took longer than its lease: let a reference that is known already
     * do nothing.
     *
     * @throws RejectedSubmissionException when there is no use in trying again
     * @throws TryLaterException to say from when on there is
     */
    void accept(Submission<T> submission);
}
