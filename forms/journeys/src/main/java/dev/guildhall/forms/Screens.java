package dev.guildhall.forms;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;

/**
 * Shows each kind of page to a person, with their own form token and back link.
 *
 * @param telling the pages that tell rather than ask
 * @param questions the pages that ask
 * @param lists the pages about a list as a whole
 * @param checks the pages on which answers are checked
 * @param tasks the task list
 */
record Screens(
        TellingScreens telling, QuestionScreens questions, ListScreens lists, CheckScreens checks, TaskScreens tasks) {

    static Screens of(
            Journey<?> journey, Framing framing, Wayfinding wayfinding, SavingLinks saving, Overwriting stamps) {
        Confirming confirming = stamps.confirming(journey);
        return new Screens(
                new TellingScreens(journey, framing, wayfinding, saving, confirming),
                new QuestionScreens(journey, framing, wayfinding, stamps),
                new ListScreens(framing, wayfinding, stamps, confirming),
                new CheckScreens(journey, framing, wayfinding, confirming),
                new TaskScreens(journey, framing, wayfinding));
    }

    /** Filled last: a template may have begun a sentence with the subject, never with an answer. */
    static List<FieldError> filled(List<FieldError> errors, Path path, Place place) {
        return errors.isEmpty()
                ? errors
                : errors.stream()
                        .map(error -> error.withMessage(path.wording(place).fill(error.message())))
                        .toList();
    }
}
