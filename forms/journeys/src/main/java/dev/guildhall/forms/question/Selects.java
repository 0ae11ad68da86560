package dev.guildhall.forms.question;

import dev.guildhall.components.accessibleautocomplete.AccessibleAutocomplete;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.select.Select;
import dev.guildhall.core.text.Text;
import java.util.List;

/** Asks with a list to choose from. */
final class Selects {

    private static final Text CHOOSE = Text.of("Select from the list", "Dewiswch o’r rhestr");

    private Selects() {}

    static Component list(SelectQuestion question, String autocomplete, List<Option> options, QuestionView view) {
        Select.Builder select = select(question.property(), Fields.label(question, view), options, view)
                .attributes(purpose(autocomplete));
        question.hint().ifPresent(hint -> select.hint(Choosing.hint(hint, view)));
        return select.build();
    }

    static Component part(Part part, String field, QuestionView view) {
        return select(field, Label.of(view.in(part.label())), part.options(), view)
                .attributes(purpose(part.field().autocomplete()))
                .build();
    }

    private static Attributes purpose(String autocomplete) {
        return autocomplete.isEmpty() ? Attributes.NONE : Attributes.NONE.and("autocomplete", autocomplete);
    }

    private static Select.Builder select(String name, Label label, List<Option> options, QuestionView view) {
        Select.Builder select = Select.builder()
                .name(name)
                .id(name)
                .label(label)
                .value(view.entered().line(name))
                .item(Select.Item.of("", view.in(CHOOSE)));
        options.forEach(option -> select.item(Select.Item.of(option.value(), view.in(option.label()))));
        view.errorAt(name).ifPresent(message -> select.errorMessage(Fields.error(message, view.language())));
        return select;
    }

    static Component searched(SelectQuestion question, String autocomplete, List<Option> options, QuestionView view) {
        String name = question.property();
        AccessibleAutocomplete.Builder search = AccessibleAutocomplete.builder()
                .name(name)
                .id(name)
                .label(Fields.label(question, view))
                .language(view.language())
                .value(view.entered().line(name))
                .typedName(question.typedField())
                .typed(view.typed(question.typedField()));
        if (!autocomplete.isEmpty()) {
            search.autocomplete(autocomplete);
        }
        options.forEach(option -> search.item(AccessibleAutocomplete.Item.of(option.value(), view.in(option.label()))
                .knownAs(option.otherNames().toArray(String[]::new))));
        question.hint().ifPresent(hint -> search.hint(Choosing.hint(hint, view)));
        view.errorAt(name).ifPresent(message -> search.errorMessage(Fields.error(message, view.language())));
        return search.build();
    }
}
