package dev.guildhall.forms.question;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * A question that is answered with a month and year; its property is a {@code YearMonth}. Read as dates are.
 *
 * @see DateQuestion
 * @see <a href="https://design-system.service.gov.uk/components/date-input/">Design System: date input</a>
 */
public final class MonthQuestion extends AskedQuestion<MonthQuestion> implements Question {

    private MonthQuestion(Asking asking) {
        super(asking);
    }

    static MonthQuestion of(String property, Text wording) {
        return new MonthQuestion(Asking.of(property, wording));
    }

    @Override
    MonthQuestion with(Asking asking) {
        return new MonthQuestion(asking);
    }

    @Override
    public Class<? extends Answer> answerType() {
        return Answer.OfMonth.class;
    }

    @Override
    public List<String> fields() {
        return List.of(DatePart.MONTH.field(this), DatePart.YEAR.field(this));
    }

    @Override
    public List<String> autocompletes() {
        return List.of();
    }

    @Override
    public Reading read(Entered entered) {
        return DateReader.month(this, entered);
    }

    @Override
    public Entered enter(Answer answer) {
        if (answer instanceof Answer.OfMonth month) {
            YearMonth value = month.value();
            return Entered.of(Map.of(
                    DatePart.MONTH.field(this), List.of(String.valueOf(value.getMonthValue())),
                    DatePart.YEAR.field(this), List.of(String.valueOf(value.getYear()))));
        }
        return Entered.nothing();
    }

    @Override
    public List<String> show(Answer answer, Language language) {
        return answer instanceof Answer.OfMonth month ? List.of(MonthNames.month(month.value(), language)) : List.of();
    }

    @Override
    public Component view(QuestionView view) {
        return DateFields.month(this, view);
    }
}
