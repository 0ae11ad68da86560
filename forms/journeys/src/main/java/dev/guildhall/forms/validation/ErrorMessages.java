package dev.guildhall.forms.validation;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.question.ChoiceQuestion;
import dev.guildhall.forms.question.ChoicesQuestion;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.YesNoQuestion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Words what is wrong with an answer: in the team's own words where it gave them, else by a template from the question's
 * subject.
 */
final class ErrorMessages {

    private static final Text SOME_ANSWER = Text.of("an answer", "ateb");
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
        Optional<Text> subject = question.subjectOf(fault.fields().get(0));
        MessageTemplate template = template(question, fault, subject.isPresent());
        return template.fill(subject.orElse(SOME_ANSWER), attributes(question, fault));
    }

    private static MessageTemplate template(Question question, Fault fault, boolean hasSubject) {
        if (fault.constraint().startsWith(Fault.REQUIRED)) {
            return required(question, hasSubject);
        }
        if (fault.constraint().equals("Size")) {
            return size(fault);
        }
        MessageTemplate known = MessageTemplates.BY_CONSTRAINT.get(fault.constraint());
        if (known != null) {
            return known;
        }
        String own = fault.attributes().getOrDefault(Constraints.OWN_MESSAGE, "");
        return own.isEmpty() ? MessageTemplates.WRONG_FORMAT : new MessageTemplate(own, own);
    }

    private static MessageTemplate required(Question question, boolean hasSubject) {
        boolean choosing = question instanceof ChoiceQuestion
                || question instanceof ChoicesQuestion
                || question instanceof YesNoQuestion;
        if (!choosing) {
            return MessageTemplates.ENTER;
        }
        if (!hasSubject) {
            return MessageTemplates.SELECT_ANY;
        }
        return question instanceof YesNoQuestion ? MessageTemplates.SELECT_YES : MessageTemplates.SELECT;
    }

    private static MessageTemplate size(Fault fault) {
        if (fault.attributes().getOrDefault("max", UNBOUNDED).equals(UNBOUNDED)) {
            return MessageTemplates.TOO_SHORT;
        }
        return fault.attributes().getOrDefault("min", "0").equals("0")
                ? MessageTemplates.TOO_LONG
                : MessageTemplates.BY_CONSTRAINT.getOrDefault("Size", MessageTemplates.TOO_LONG);
    }

    private static Map<String, Text> attributes(Question question, Fault fault) {
        Map<String, Text> texts = new HashMap<>();
        fault.attributes().forEach((name, value) -> {
            if (!value.isBlank()) {
                texts.put(name, MISSING_PARTS.getOrDefault(value, Text.same(value)));
            }
        });
        if (question instanceof YesNoQuestion yesNo) {
            Text yes = yesNo.yes();
            texts.put(
                    "yes",
                    Text.of(
                            yes.english().toLowerCase(java.util.Locale.ROOT),
                            yes.welsh().orElse(yes.english())));
        }
        return texts;
    }
}
