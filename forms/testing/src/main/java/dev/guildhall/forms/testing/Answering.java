package dev.guildhall.forms.testing;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.question.AddressLookupQuestion;
import dev.guildhall.forms.question.ConfirmedEmailQuestion;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Question;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns a Java value into what a person enters in the fields of a question. */
final class Answering {

    /** Follows the property in the name of the field that repeats an email address. */
    private static final String AGAIN = "-again";

    /** Follows the property in the name of the field that says how far a lookup is. */
    private static final String STEP = "-step";

    private Answering() {}

    /** The values of each of the question's fields; a field that is left empty has none. */
    static Map<String, List<String>> fields(Question question, Object value) {
        if (question.fileRules().isPresent()) {
            throw new IllegalArgumentException("The answer to \"" + question.property()
                    + "\" is a file: give it with attaches(property, name, content)");
        }
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (question.answerType() == Answer.OfPassword.class && value instanceof String password) {
            fields.put(question.property(), List.of(password));
            return fields;
        }
        if (question instanceof ConfirmedEmailQuestion && value instanceof String email) {
            fields.put(question.property(), List.of(email));
            fields.put(question.property() + AGAIN, List.of(email));
            return fields;
        }
        if (value.equals("")) {
            question.fields().forEach(field -> fields.put(field, List.of()));
            return fields;
        }
        Entered entered = question.enter(answer(question, value));
        question.fields().forEach(field -> fields.put(field, entered.all(field)));
        if (question instanceof AddressLookupQuestion) {
            fields.put(question.property() + STEP, List.of("enter"));
        }
        return fields;
    }

    private static Answer answer(Question question, Object value) {
        Class<? extends Answer> type = question.answerType();
        if (type == Answer.OfText.class && value instanceof String text) {
            return new Answer.OfText(text);
        }
        if (type == Answer.OfYesNo.class && value instanceof Boolean yes) {
            return new Answer.OfYesNo(yes);
        }
        if (type == Answer.OfNumber.class && value instanceof Number number) {
            return new Answer.OfNumber(new BigDecimal(number.toString()));
        }
        if (type == Answer.OfDate.class && value instanceof LocalDate date) {
            return new Answer.OfDate(date);
        }
        if (type == Answer.OfMonth.class && value instanceof YearMonth month) {
            return new Answer.OfMonth(month);
        }
        if (type == Answer.OfChoice.class && isOption(value)) {
            return new Answer.OfChoice(option(value));
        }
        if (type == Answer.OfChoices.class
                && value instanceof Collection<?> some
                && some.stream().allMatch(Answering::isOption)) {
            return new Answer.OfChoices(some.stream().map(Answering::option).toList());
        }
        if (type == Answer.OfParts.class && value instanceof Record parts) {
            return new Answer.OfParts(parts(parts));
        }
        throw new IllegalArgumentException("The answer to \"" + question.property() + "\" is " + wanted(type)
                + ", not a " + value.getClass().getSimpleName()
                + ": give it as the record holds it, or use types(field, text)");
    }

    private static boolean isOption(Object value) {
        return value instanceof Enum<?> || value instanceof String;
    }

    private static String option(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value.toString();
    }

    private static Map<String, String> parts(Record parts) {
        Map<String, String> byName = new LinkedHashMap<>();
        for (RecordComponent component : parts.getClass().getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                Object part = component.getAccessor().invoke(parts);
                if (part != null) {
                    byName.put(component.getName(), part.toString());
                }
            } catch (ReflectiveOperationException unreachable) {
                throw new IllegalArgumentException(
                        "The record " + parts.getClass().getName()
                                + " cannot be read: open its package to dev.guildhall.forms.testing",
                        unreachable);
            }
        }
        return byName;
    }

    private static String wanted(Class<? extends Answer> type) {
        return Map.<Class<? extends Answer>, String>of(
                        Answer.OfText.class, "a String",
                        Answer.OfPassword.class, "a String",
                        Answer.OfYesNo.class, "a Boolean",
                        Answer.OfNumber.class, "a number",
                        Answer.OfDate.class, "a LocalDate",
                        Answer.OfMonth.class, "a YearMonth",
                        Answer.OfChoice.class, "a constant of an enum or a String",
                        Answer.OfChoices.class, "a List or Set of constants of an enum or of Strings",
                        Answer.OfParts.class, "a record of Strings")
                .getOrDefault(type, "of another kind");
    }
}
