package dev.guildhall.forms.question;

import dev.guildhall.components.dateinput.DateInput;
import dev.guildhall.components.html.Component;
import java.util.List;
import java.util.Optional;

/** Asks for a date with three inputs, and for a month with two. */
final class DateFields {

    private DateFields() {}

    static Component day(DateQuestion question, QuestionView view) {
        return of(question, view)
                .day(item(question, DatePart.DAY, question.autocomplete(DatePart.DAY), view))
                .month(item(question, DatePart.MONTH, question.autocomplete(DatePart.MONTH), view))
                .year(item(question, DatePart.YEAR, question.autocomplete(DatePart.YEAR), view))
                .build();
    }

    static Component month(MonthQuestion question, QuestionView view) {
        return of(question, view)
                .items(List.of(
                        item(question, DatePart.MONTH, Optional.empty(), view),
                        item(question, DatePart.YEAR, Optional.empty(), view)))
                .build();
    }

    private static DateInput.Builder of(Question question, QuestionView view) {
        DateInput.Builder date = DateInput.builder()
                .id(question.property())
                .namePrefix(question.property())
                .fieldset(Choosing.fieldset(question, view));
        question.hint().ifPresent(hint -> date.hint(Choosing.hint(hint, view)));
        view.errorIn(question.fields()).ifPresent(message -> date.errorMessage(Fields.error(message, view.language())));
        return date;
    }

    private static DateInput.Item item(
            Question question, DatePart part, Optional<String> autocomplete, QuestionView view) {
        String field = part.field(question);
        DateInput.Item.Builder item = DateInput.Item.builder()
                .name(part.key())
                .label(view.in(part.label()))
                .value(view.typed(field))
                .width(part.width() == Width.FOUR ? 4 : 2);
        autocomplete.ifPresent(item::autocomplete);
        return (view.marks(field) ? item.error() : item.noError()).build();
    }
}
