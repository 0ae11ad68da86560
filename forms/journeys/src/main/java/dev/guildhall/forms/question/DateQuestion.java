package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A question that is answered with a day, month and year; its property is a {@code LocalDate}.
 *
 * <p>A month may be a number from 1 to 12 or its name in English or Welsh, whole or the first three letters or more. A
 * year has four digits and is 1000 or later.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/dates/">Design System: dates</a>
 */
public final class DateQuestion extends AskedQuestion<DateQuestion> implements Question {

    /** Whose date is asked for, which decides the autofill purpose. */
    enum Purpose {
        ANY,
        BIRTH,
        NONE
    }

    private final Purpose purpose;

    private DateQuestion(Asking asking, Purpose purpose) {
        super(asking);
        this.purpose = purpose;
    }

    static DateQuestion of(String property, Text wording) {
        return new DateQuestion(Asking.of(property, wording), Purpose.ANY);
    }

    static DateQuestion ofBirth(String property, Text wording) {
        return new DateQuestion(Asking.of(property, wording), Purpose.BIRTH);
    }

    @Override
    DateQuestion with(Asking asking) {
        return new DateQuestion(asking, purpose);
    }

    @Override
    public boolean canBeAutofilled() {
        return true;
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfDate.class;
    }

    @Override
    public List<String> fields() {
        return List.of(DatePart.DAY.field(this), DatePart.MONTH.field(this), DatePart.YEAR.field(this));
    }

    @Override
    public List<String> autocompletes() {
        return Stream.of(DatePart.values())
                .flatMap(part -> autocomplete(part).stream())
                .toList();
    }

    /** Says that HTML has no autofill purpose for this date: it has one for dates of birth only. */
    public DateQuestion withoutAutofill() {
        return new DateQuestion(asking, Purpose.NONE);
    }

    Optional<String> autocomplete(DatePart part) {
        return switch (purpose) {
            case ANY -> Optional.empty();
            case BIRTH -> Optional.of("bday-" + part.key());
            case NONE -> Optional.of("off");
        };
    }

    @Override
    public Reading read(Entered entered) {
        return DateReader.day(this, entered);
    }

    @Override
    public Entered enter(Answer answer) {
        if (answer instanceof Answer.OfDate date) {
            LocalDate day = date.value();
            return Entered.of(Map.of(
                    DatePart.DAY.field(this), List.of(String.valueOf(day.getDayOfMonth())),
                    DatePart.MONTH.field(this), List.of(String.valueOf(day.getMonthValue())),
                    DatePart.YEAR.field(this), List.of(String.valueOf(day.getYear()))));
        }
        return Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfDate date ? List.of(MonthNames.date(date.value(), language)) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return DateFields.day(this, view);
    }
}
