package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Acceptance;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.validation.SubmissionValidator;
import java.util.List;
import java.util.Optional;

/**
 * Submits what a person has confirmed: makes the instance of the answers that count, validates it as a whole and accepts it.
 *
 * @param journey which journey
 * @param validator what validates
 * @param acceptance what accepts
 * @param screens what shows what is wrong
 * @param replies how a visit is answered
 * @param wayfinding where the person goes on
 * @param <T> the journey's record
 */
record Submitting<T extends Record>(
        Journey<T> journey,
        SubmissionValidator<T> validator,
        Acceptance acceptance,
        Screens screens,
        Replies replies,
        Wayfinding wayfinding) {

    /** Empty where another request has saved the application since it was loaded, and nothing was submitted. */
    Optional<FormsResponse> submit(Visit visit, StoredApplication application, Path path) {
        if (!path.isComplete()) {
            return Optional.of(replies.redirect(visit, wayfinding.resume(path)));
        }
        T instance = journey.shape().instance(path.answers());
        List<FieldError> errors = validator.check(instance, path);
        if (!errors.isEmpty()) {
            CheckAnswersPage check = path.checkAnswers().orElseThrow();
            return Optional.of(replies.refused(visit, screens.checks().checkAnswers(visit, check, path, errors)));
        }
        return acceptance.accept(application.withJourneyVersion(journey.version()), path.answers(), visit.language())
                ? Optional.of(replies.redirect(visit, wayfinding.confirmation()))
                : Optional.empty();
    }

    /** Submits it again, for somebody who has submitted: nothing is submitted twice. */
    FormsResponse submitAgain(Visit visit, StoredApplication accepted) {
        acceptance.announceAgain(accepted);
        return replies.redirect(visit, wayfinding.confirmation());
    }
}
