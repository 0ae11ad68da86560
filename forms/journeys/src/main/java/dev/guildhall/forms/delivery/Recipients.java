package dev.guildhall.forms.delivery;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.submission.SubmissionHandler;
import java.util.function.Function;

/** Hands what was accepted to the code that takes submissions of its version of the journey. */
@FunctionalInterface
public interface Recipients {

    /**
     * Hands it over.
     *
     * @param accepted an application that is submitting
     * @throws RuntimeException whatever the code throws, or when nobody takes submissions of this version
     */
    void deliver(StoredApplication accepted);

    /**
     * The code that takes every submission.
     *
     * @param instances makes the validated instance of the answers that were accepted
     */
    static <T extends Record> Recipients of(Function<Answers, T> instances, SubmissionHandler<T> handler) {
        return accepted -> {
            Status.Submitting open = (Status.Submitting) accepted.status();
            Draft draft = DraftJson.read(accepted.contents());
            handler.accept(new Submission<>(
                    open.reference(),
                    instances.apply(draft.answers()),
                    open.submittedAt(),
                    draft.submittedIn().orElse(Language.ENGLISH)));
        };
    }
}
