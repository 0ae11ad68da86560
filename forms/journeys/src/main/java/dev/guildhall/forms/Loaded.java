package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.store.StoredApplication;

/**
 * An application as a store had it, with its draft, so that one request opens and reads it once.
 *
 * @param application as it was found or saved
 * @param draft what it holds, as of this version of the journey
 */
record Loaded(StoredApplication application, Draft draft) {

    Answers answers() {
        return draft.answers();
    }

    long version() {
        return application.version();
    }

    /** The application without its draft. */
    @Override
    public String toString() {
        return application.toString();
    }
}
