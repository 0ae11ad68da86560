package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import java.util.Locale;

/**
 * Which page is shown.
 *
 * @param page where it is below the journey's address, without a token; {@code start} and {@code confirmation} for the
 *     pages before and after the journey's own
 * @param kind what can be done there
 * @param title its title, in the person's language
 * @param language the language of all wording
 */
public record ShownHeading(String page, Kind kind, String title, Language language) {

    /** What can be done on a page. */
    public enum Kind {
        START,
        QUESTION,
        INTERRUPTION,
        TASK_LIST,
        /** What was added to a list is shown, and whether there is more is asked. */
        LIST,
        /** Whether an item is to be removed is asked. */
        REMOVAL,
        CHECK_ANSWERS,
        SECTION_CHECK,
        DECLARATION,
        EXIT,
        CONFIRMATION,
        /** A page beside the journey is sent, with answers or without. */
        FORM,
        /** A page beside the journey is read. */
        TELLING;

        /** Its name in JSON, such as {@code check-answers}. */
        String tag() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Where it is: the title may hold an answer. */
    @Override
    public String toString() {
        return page;
    }
}
