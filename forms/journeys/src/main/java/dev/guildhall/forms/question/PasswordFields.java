package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.passwordinput.PasswordInput;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** Asks for a password, which is never filled in. */
final class PasswordFields {

    private static final Text LEAVE_BLANK = Text.of(
            "Leave blank to keep the password that is set", "Gadewch yn wag i gadw’r cyfrinair sydd wedi’i osod");

    private PasswordFields() {}

    static Component of(PasswordQuestion question, String keptField, QuestionView view) {
        String name = question.property();
        String kept = view.entered().line(keptField);
        PasswordInput.Builder input = PasswordInput.builder()
                .name(name)
                .id(name)
                .label(Fields.label(question, view))
                .autocomplete(question.autocompletes().get(0));
        if (view.language() == Language.WELSH) {
            input.showPasswordText("Dangos")
                    .hidePasswordText("Cuddio")
                    .showPasswordAriaLabelText("Dangos y cyfrinair")
                    .hidePasswordAriaLabelText("Cuddio’r cyfrinair")
                    .passwordShownAnnouncementText("Mae eich cyfrinair i’w weld")
                    .passwordHiddenAnnouncementText("Mae eich cyfrinair wedi’i guddio");
        }
        if (kept.isEmpty()) {
            question.hint().ifPresent(hint -> input.hint(Choosing.hint(hint, view)));
        } else {
            input.hint(Choosing.hint(LEAVE_BLANK, view));
        }
        view.errorAt(name).ifPresent(message -> input.errorMessage(Fields.error(message, view.language())));
        PasswordInput field = input.build();
        return kept.isEmpty() ? field : Together.of(new HiddenField(keptField, kept), field);
    }
}
