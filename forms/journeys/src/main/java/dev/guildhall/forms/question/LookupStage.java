package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * What a person who finds an address is asked now.
 *
 * @param step how far they have come
 * @param fields the fields that are sent, in order
 * @param entered what stands in them
 * @param options the addresses to choose from, and that theirs is not among them; empty at every other step
 * @param notice why they enter it by hand, where they did not choose to
 * @param byHand what is sent besides to enter it by hand instead; empty where they do
 */
public record LookupStage(
        Step step,
        List<String> fields,
        Entered entered,
        List<Option> options,
        Optional<Text> notice,
        Optional<QuestionAction> byHand) {

    /** How far a person has come in finding an address. */
    public enum Step {
        FIND,
        CHOOSE,
        ENTER
    }

    public LookupStage {
        fields = List.copyOf(fields);
        options = List.copyOf(options);
    }

    /** The step only: the rest may be somebody's address. */
    @Override
    public String toString() {
        return "LookupStage[" + step + "]";
    }
}
