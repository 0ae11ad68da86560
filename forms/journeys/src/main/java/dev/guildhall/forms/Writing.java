package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.path.Place;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A page that a person sent and that was accepted.
 *
 * @param place which
 * @param stamp the stamp of the page as it was shown to them; empty when none was sent
 * @param change what they answered, written into a draft
 */
record Writing(Place place, String stamp, UnaryOperator<Draft> change) {

    /** The answers of a page that is about no item. */
    static Writing of(Place place, String stamp, Map<String, Answer> answers) {
        return new Writing(
                place, stamp, draft -> draft.withAnswers(draft.answers().with(answers)));
    }

    /** The place only. */
    @Override
    public String toString() {
        return "writing of " + place.name();
    }
}
