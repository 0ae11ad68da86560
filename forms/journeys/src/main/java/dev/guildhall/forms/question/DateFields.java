package dev.guildhall.forms.question;

import dev.guildhall.components.dateinput.DateInput;
import dev.guildhall.components.html.Component;

/** Asks for a date with three inputs. */
final class DateFields {

    private DateFields() {}

    static Component of(DateQuestion question, QuestionView view) {
        DateInput.Builder date = DateInput.builder()
                .id(question.property())
                .namePrefix(question.property())
                .fieldset(Choosing.fieldset(question, view));
        question.hint().ifPresent(hint -> date.hint(Choosing.hint(hint, view)));
        view.errorIn(question.fields()).ifPresent(message -> date.errorMessage(Fields.error(message, view.language())));
        return date.day(item(question, DatePart.DAY, view))
                .month(item(question, DatePart.MONTH, view))
                .year(item(question, DatePart.YEAR, view))
                .build();
    }

    private static DateInput.Item item(DateQuestion question, DatePart part, QuestionView view) {
        String field = part.field(question);
        DateInput.Item.Builder item = DateInput.Item.builder()
                .name(part.key())
                .label(view.in(part.label()))
                .value(view.typed(field))
                .width(part.width() == Width.FOUR ? 4 : 2);
        question.autocomplete(part).ifPresent(item::autocomplete);
        return (view.marks(field) ? item.error() : item.noError()).build();
    }
}
