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

/**
 * Takes the last page of the path: makes the instance of the answers that count, validates it as a whole and accepts it.
 *
 * @param <T> the journey's record
 */
final class Concluding<T extends Record> {

    private final Journey<T> journey;
    private final SubmissionValidator<T> validator;
    private final Acceptance acceptance;
    private final Screens screens;
    private final Replies replies;
    private final Wayfinding wayfinding;

    Concluding(
            Journey<T> journey,
            SubmissionValidator<T> validator,
            Acceptance acceptance,
            Screens screens,
            Replies replies,
            Wayfinding wayfinding) {
        this.journey = journey;
        this.validator = validator;
        this.acceptance = acceptance;
        this.screens = screens;
        this.replies = replies;
        this.wayfinding = wayfinding;
    }

    FormsResponse conclude(Visit visit, StoredApplication application, Path path) {
        if (!path.isComplete()) {
            return replies.redirect(visit, wayfinding.resume(path));
        }
        T instance = journey.shape().instance(path.answers());
        List<FieldError> errors = validator.check(instance, path);
        if (!errors.isEmpty()) {
            CheckAnswersPage check = path.checkAnswers().orElseThrow();
            return replies.refused(visit, screens.checks().checkAnswers(visit, check, path, errors));
        }
        acceptance.accept(application.withJourneyVersion(journey.version()), path.answers(), visit.language());
        return replies.redirect(visit, wayfinding.confirmation());
    }

    /** Takes it again, from somebody who has submitted: nothing is submitted twice. */
    FormsResponse concludeAgain(Visit visit, StoredApplication accepted) {
        acceptance.announceAgain(accepted);
        return replies.redirect(visit, wayfinding.confirmation());
    }
}
