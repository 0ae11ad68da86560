package dev.guildhall.forms.validation;

import static dev.guildhall.forms.validation.MessageTemplates.BETWEEN_COUNTS;
import static dev.guildhall.forms.validation.MessageTemplates.BETWEEN_LENGTHS;
import static dev.guildhall.forms.validation.MessageTemplates.BETWEEN_WORDS;
import static dev.guildhall.forms.validation.MessageTemplates.EXACT_COUNT;
import static dev.guildhall.forms.validation.MessageTemplates.EXACT_LENGTH;
import static dev.guildhall.forms.validation.MessageTemplates.EXACT_WORDS;
import static dev.guildhall.forms.validation.MessageTemplates.TOO_FEW;
import static dev.guildhall.forms.validation.MessageTemplates.TOO_FEW_WORDS;
import static dev.guildhall.forms.validation.MessageTemplates.TOO_LONG;
import static dev.guildhall.forms.validation.MessageTemplates.TOO_MANY;
import static dev.guildhall.forms.validation.MessageTemplates.TOO_MANY_WORDS;
import static dev.guildhall.forms.validation.MessageTemplates.TOO_SHORT;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.FilesQuestion;
import dev.guildhall.forms.question.Manner;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.YesNoQuestion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words what is wrong with an answer: in the team's own words where it gave them, else by a template from the question's
 * subject.
 */
final class ErrorMessages {

    private static final Text YOUR_ANSWER = Text.of("your answer", "eich ateb");
    private static final Map<String, Text> MISSING_PARTS = Map.of(
            "day", Text.of("a day", "ddiwrnod"),
            "month", Text.of("a month", "fis"),
            "year", Text.of("a year", "flwyddyn"),
            "day,month", Text.of("a day and month", "ddiwrnod a mis"),
            "day,year", Text.of("a day and year", "ddiwrnod a blwyddyn"),
            "month,year", Text.of("a month and year", "fis a blwyddyn"));
    private static final String UNBOUNDED = String.valueOf(Integer.MAX_VALUE);

    private ErrorMessages() {}

    static Text of(Question question, Fault fault) {
        Optional<Text> own = question.message(fault.constraint());
        if (own.isPresent()) {
            return own.get();
        }
        Optional<Text> subject = fault.fields().equals(question.fields())
                ? question.subject()
                : question.subjectOf(fault.fields().get(0));
        MessageTemplate template = template(question, fault, subject.isPresent());
        return template.fill(subject.orElse(YOUR_ANSWER), attributes(question, fault));
    }

    private static MessageTemplate template(Question question, Fault fault, boolean hasSubject) {
        String own = fault.attributes().getOrDefault(Constraints.OWN_MESSAGE, "");
        if (!own.isEmpty()) {
            return new MessageTemplate(own, own);
        }
        if (fault.constraint().equals(Fault.NOT_OFFERED)) {
            return question.manner() == Manner.CONFIRMED
                    ? required(Manner.CONFIRMED, hasSubject)
                    : MessageTemplates.SELECT_ANY;
        }
        if (fault.constraint().startsWith(Fault.REQUIRED)) {
            return required(question.mannerOf(fault.fields().get(0)), hasSubject);
        }
        if (fault.constraint().equals(Fault.NONE_AND_OTHERS)
                && question.options().stream().anyMatch(Option::isExclusive)) {
            return hasSubject ? MessageTemplates.SELECT_OR_NONE : MessageTemplates.SELECT_ANY_OR_NONE;
        }
        if (fault.constraint().equals(Fault.TOO_MANY_FILES)
                && fault.attributes().getOrDefault("max", "").equals("1")) {
            return MessageTemplates.ONE_FILE;
        }
        if (fault.constraint().equals("Size") && question instanceof FilesQuestion) {
            return sized(
                    fault,
                    MessageTemplates.FEW_FILES,
                    MessageTemplates.MANY_FILES,
                    MessageTemplates.EXACT_FILES,
                    MessageTemplates.BETWEEN_FILES);
        }
        if (fault.constraint().equals("Size")) {
            return question.manner() == Manner.SELECTED_SEVERAL
                    ? sized(fault, TOO_FEW, TOO_MANY, EXACT_COUNT, BETWEEN_COUNTS)
                    : sized(fault, TOO_SHORT, TOO_LONG, EXACT_LENGTH, BETWEEN_LENGTHS);
        }
        if (fault.constraint().equals("WordCount")) {
            return sized(fault, TOO_FEW_WORDS, TOO_MANY_WORDS, EXACT_WORDS, BETWEEN_WORDS);
        }
        if (fault.constraint().equals("AssertFalse") && question.manner() == Manner.YES_OR_NO) {
            return MessageTemplates.SELECT_NO;
        }
        if (question.manner() != Manner.ENTERED && question.manner() != Manner.UPLOADED) {
            return required(question.manner(), hasSubject);
        }
        if (fault.attributes().getOrDefault("inclusive", "true").equals("false")) {
            return fault.constraint().equals("DecimalMin") ? MessageTemplates.ABOVE : MessageTemplates.BELOW;
        }
        if (question.answerType() == Answer.OfMonth.class
                && MessageTemplates.OF_MONTHS.containsKey(fault.constraint())) {
            return MessageTemplates.OF_MONTHS.getOrDefault(fault.constraint(), MessageTemplates.WRONG_FORMAT);
        }
        if (isFromAnywhere(fault)) {
            return fault.constraint().equals("UkTelephoneNumber")
                    ? MessageTemplates.ANY_TELEPHONE
                    : MessageTemplates.ANY_PASSPORT;
        }
        return MessageTemplates.BY_CONSTRAINT.getOrDefault(fault.constraint(), MessageTemplates.WRONG_FORMAT);
    }

    /** Whether the constraint takes numbers of other countries, too. */
    private static boolean isFromAnywhere(Fault fault) {
        return fault.attributes().getOrDefault("accepts", "").equals("ANY_COUNTRY")
                || fault.attributes().getOrDefault("issuer", "").equals("ANY_COUNTRY");
    }

    private static MessageTemplate required(Manner manner, boolean hasSubject) {
        return switch (manner) {
            case ENTERED -> MessageTemplates.ENTER;
            case SELECTED, SELECTED_SEVERAL -> hasSubject ? MessageTemplates.SELECT : MessageTemplates.SELECT_ANY;
            case YES_OR_NO -> hasSubject ? MessageTemplates.SELECT_YES : MessageTemplates.SELECT_ANY;
            case CONFIRMED -> hasSubject ? MessageTemplates.CONFIRM : MessageTemplates.TICK;
            case UPLOADED -> hasSubject ? MessageTemplates.SELECT : MessageTemplates.SELECT_FILE;
        };
    }

    private static MessageTemplate sized(
            Fault fault, MessageTemplate less, MessageTemplate more, MessageTemplate exact, MessageTemplate between) {
        String min = fault.attributes().getOrDefault("min", "0");
        String max = fault.attributes().getOrDefault("max", UNBOUNDED);
        if (max.equals(UNBOUNDED)) {
            return less;
        }
        if (min.equals("0")) {
            return more;
        }
        return min.equals(max) ? exact : between;
    }

    /** "PDF, JPG or PNG" */
    private static Text either(String listed) {
        int last = listed.lastIndexOf(", ");
        return last < 0
                ? Text.same(listed)
                : Text.of(
                        listed.substring(0, last) + " or " + listed.substring(last + 2),
                        listed.substring(0, last) + " neu " + listed.substring(last + 2));
    }

    private static Map<String, Text> attributes(Question question, Fault fault) {
        Map<String, Text> texts = new HashMap<>();
        fault.attributes().forEach((name, value) -> {
            if (!value.isBlank()) {
                texts.put(
                        name,
                        name.equals("types") ? either(value) : MISSING_PARTS.getOrDefault(value, Text.same(value)));
            }
        });
        question.options().stream()
                .filter(Option::isExclusive)
                .findFirst()
                .ifPresent(none -> texts.put("none", none.label()));
        if (question instanceof YesNoQuestion yesNo) {
            Text yes = yesNo.yes();
            texts.put("no", yesNo.no());
            texts.put(
                    "yes",
                    Text.of(yes.english().toLowerCase(Locale.ROOT), yes.welsh().orElse(yes.english())));
        }
        return texts;
    }
}
