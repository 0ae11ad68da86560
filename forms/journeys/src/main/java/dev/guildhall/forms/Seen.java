package dev.guildhall.forms;

import dev.guildhall.forms.answer.Draft;

/**
 * What a person is shown an application as: the draft at one of its versions.
 *
 * @param version the application's version
 * @param draft what it held
 */
record Seen(long version, Draft draft) {

    /** Nothing of an application is shown. */
    static final Seen NOTHING = new Seen(0, Draft.empty());

    static Seen of(Loaded loaded) {
        return new Seen(loaded.version(), loaded.draft());
    }
}
