package dev.guildhall.forms.question;

import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;

/** Asks for an address with an input for each part. */
final class AddressFields {

    private AddressFields() {}

    static Component of(AddressQuestion question, QuestionView view) {
        Fieldset fieldset = Choosing.fieldset(question, view);
        Html parts = Html.join(
                AddressPart.ALL.stream().map(part -> part(question, part, view)).toList());
        return fieldset.around("", "", parts);
    }

    private static Component part(AddressQuestion question, AddressPart part, QuestionView view) {
        String field = part.field(question);
        Input.Builder input = Input.builder()
                .name(field)
                .id(field)
                .label(Label.of(view.in(part.label())))
                .value(view.typed(field));
        if (!part.autocomplete().isEmpty()) {
            input.autocomplete(part.autocomplete());
        }
        if (!part.width().cssClass().isEmpty()) {
            input.classes(part.width().cssClass());
        }
        view.errorAt(field).ifPresent(message -> input.errorMessage(Fields.error(message, view.language())));
        return input.build();
    }
}
