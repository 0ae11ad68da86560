package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What questions that offer options have in common.
 *
 * @param <Q> the question's own type
 */
abstract class OptionsQuestion<Q> extends AskedQuestion<Q> {

    final OfferedOptions options;

    OptionsQuestion(Asking asking, OfferedOptions options) {
        super(asking);
        this.options = options;
    }

    /** The options in the order in which they are offered. */
    public final List<Option> options() {
        return options.list();
    }

    public final List<String> fields() {
        return List.of(property());
    }

    public List<String> autocompletes() {
        return List.of();
    }

    @Override
    public final List<Text> wordings() {
        List<Text> all = super.wordings();
        all.addAll(options.wordings());
        return all;
    }

    abstract Q with(Asking asking, OfferedOptions options);

    @Override
    final Q with(Asking asking) {
        return with(asking, options);
    }

    @Override
    public final Q worded(UnaryOperator<Text> words) {
        return with(asking.worded(words), options.worded(words));
    }

    public final List<Question> revealable() {
        return options.revealable();
    }
}
