package dev.guildhall.forms.page;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.Collection;

/** The wordings that journeys bring themselves. */
final class Words {

    static final Text CONTINUE = Text.of("Continue", "Parhau");
    static final Text START_NOW = Text.of("Start now", "Dechrau nawr");
    static final Text BACK = Text.of("Back", "Yn ôl");
    static final Text CHANGE = Text.of("Change", "Newid");
    static final Text INCOMPLETE = Text.of("Incomplete", "Anghyflawn");
    static final Text COMPLETED = Text.of("Completed", "Wedi’i gwblhau");
    static final Text NOT_STARTED = Text.of("Not yet started", "Heb ddechrau eto");
    static final Text CANNOT_START = Text.of("Cannot start yet", "Methu dechrau eto");
    static final Text NONE = Text.of("None", "Dim");
    static final Text REMOVE_WHICH =
            Text.of("Are you sure you want to remove {}?", "Ydych chi’n siŵr eich bod am ddileu {}?");
    static final Text YES_SURE = Text.of("Yes", "Ydw");
    static final Text NO_NOT_SURE = Text.of("No", "Nac ydw");
    private static final Text ERROR_PREFIX = Text.of("Error: ", "Gwall: ");
    static final Text ERROR = Text.of("Error", "Gwall");
    static final Text ERROR_TITLE = Text.of("There is a problem", "Mae yna broblem");
    static final Text SUBMIT = Text.of("Accept and submit", "Derbyn a chyflwyno");
    static final Text WARNING = Text.of("Warning", "Rhybudd");
    static final Text NOT_ANSWERED = Text.of("Not provided", "Heb ei ddarparu");
    static final Text REFERENCE = Text.of("Your reference number", "Eich cyfeirnod");

    private Words() {}

    /** The title of a page, which says first that something is wrong where it is (WCAG 2.2, 3.3.1). */
    static String titled(String title, Collection<?> wrong, Language language) {
        return wrong.isEmpty() ? title : ERROR_PREFIX.in(language) + title;
    }

    /** Words from within a line as they stand at the beginning of one: "vehicle" as "Vehicle". */
    static String startOfLine(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Words that stand at the beginning of a line, as they stand within one: "Name", but "DVLA number". */
    static String midSentence(String words) {
        boolean abbreviation = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return abbreviation ? words : Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
