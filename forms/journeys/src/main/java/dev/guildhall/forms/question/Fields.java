package dev.guildhall.forms.question;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** Asks with text inputs. */
final class Fields {

    private static final Text ERROR = Text.of("Error", "Gwall");

    private Fields() {}

    static Component input(Question question, TextField field, QuestionView view) {
        String name = question.property();
        Input.Builder input =
                input(name, view.in(question.wording()), field, view).label(label(question, view));
        question.hint().ifPresent(hint -> input.hint(Choosing.hint(hint, view)));
        return input.build();
    }

    /** A text input that is not yet told its hint, with a label of the usual size. */
    static Input.Builder input(String name, String label, TextField field, QuestionView view) {
        Input.Builder input = Input.builder()
                .name(name)
                .id(name)
                .label(Label.of(label))
                .value(view.typed(name))
                .type(field.keyboard().type());
        if (!field.keyboard().inputMode().isEmpty()) {
            input.inputmode(field.keyboard().inputMode());
        }
        if (field.keyboard().spellcheck().equals("false")) {
            input.noSpellcheck();
        }
        if (!field.autocomplete().isEmpty()) {
            input.autocomplete(field.autocomplete());
        }
        if (!field.width().cssClass().isEmpty()) {
            input.classes(field.width().cssClass());
        }
        if (!field.prefix().isEmpty()) {
            input.prefix(Input.Affix.of(field.prefix()));
        }
        view.errorAt(name).ifPresent(message -> input.errorMessage(error(message, view.language())));
        return input;
    }

    static Label label(Question question, QuestionView view) {
        Label.Builder label = Label.builder().text(view.in(question.wording()));
        return view.heading() == QuestionView.Heading.QUESTION
                ? label.pageHeading().classes("govuk-label--l").build()
                : label.build();
    }

    static ErrorMessage error(String message, Language language) {
        return ErrorMessage.builder()
                .text(message)
                .visuallyHiddenText(ERROR.in(language))
                .build();
    }
}
