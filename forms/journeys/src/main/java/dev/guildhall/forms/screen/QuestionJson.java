package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.question.AddressLookupQuestion;
import dev.guildhall.forms.question.ConfirmedEmailQuestion;
import dev.guildhall.forms.question.DeclarationQuestion;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.LookupStage;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.PasswordQuestion;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.QuestionAction;
import dev.guildhall.forms.question.YesNoQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a question with what stands in its fields; never a password.
 *
 * @param json where it is written
 * @param asked what stands in the fields, and what is wrong with it
 * @param action where its page is sent
 * @param language the language to write it in
 */
record QuestionJson(JsonGenerator json, ShownQuestions asked, String action, Language language) {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    void write(Question question) {
        json.writeStartObject();
        json.writeStringProperty("property", question.property());
        json.writeStringProperty("type", type(question));
        json.writeStringProperty("label", question.wording().in(language));
        question.hint().ifPresent(hint -> json.writeStringProperty("hint", hint.in(language)));
        json.writeBooleanProperty("required", !question.isOptional());
        if (question instanceof AddressLookupQuestion lookup) {
            write(lookup.stage(asked.entered(), this::isWrong));
        } else {
            writeFields(question, fields(question), asked.entered());
            writeOptions(options(question));
        }
        question.fileRules()
                .ifPresent(rules -> new FilesJson(json, action, language)
                        .write(question, rules, asked.entered().files(question.property())));
        json.writeEndObject();
    }

    /** The name of its kind, such as {@code yes-no} or {@code long-text}. */
    static String type(Question question) {
        String kind = question.getClass().getSimpleName().replaceFirst("Question$", "");
        return INNER_CAPITAL.matcher(kind).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private boolean isWrong(String field) {
        return asked.errors().stream().anyMatch(error -> error.fault().fields().contains(field));
    }

    private void write(LookupStage stage) {
        json.writeStringProperty("step", stage.step().name().toLowerCase(Locale.ROOT));
        stage.notice().ifPresent(notice -> json.writeStringProperty("notice", notice.in(language)));
        writeFields(stage.fields(), stage.entered());
        writeOptions(stage.options());
        stage.byHand().ifPresent(instead -> {
            json.writeObjectPropertyStart("byHand");
            write(json, instead, language);
            json.writeEndObject();
        });
    }

    static void write(JsonGenerator json, QuestionAction action, Language language) {
        json.writeStringProperty("field", action.field());
        json.writeStringProperty("value", action.value());
        json.writeStringProperty("label", action.label().in(language));
    }

    private static List<String> fields(Question question) {
        List<String> fields = new ArrayList<>(question.fields());
        if (question instanceof ConfirmedEmailQuestion twice) {
            fields.add(twice.again());
        }
        return fields;
    }

    private static List<Option> options(Question question) {
        if (question instanceof YesNoQuestion yesNo) {
            return List.of(Option.of("yes", yesNo.yes()), Option.of("no", yesNo.no()));
        }
        return question instanceof DeclarationQuestion declaration ? List.of(declaration.box()) : question.options();
    }

    private void writeFields(Question question, List<String> fields, Entered entered) {
        writeFields(fields, question instanceof PasswordQuestion ? Entered.nothing() : entered);
    }

    private void writeFields(List<String> fields, Entered entered) {
        json.writeArrayPropertyStart("fields");
        for (String field : fields) {
            json.writeStartObject();
            json.writeStringProperty("name", field);
            json.writeArrayPropertyStart("values");
            entered.all(field).forEach(json::writeString);
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeOptions(List<Option> options) {
        json.writeArrayPropertyStart("options");
        options.forEach(this::write);
        json.writeEndArray();
    }

    private void write(Option option) {
        json.writeStartObject();
        json.writeStringProperty("value", option.value());
        json.writeStringProperty("label", option.label().in(language));
        option.hint().ifPresent(hint -> json.writeStringProperty("hint", hint.in(language)));
        json.writeArrayPropertyStart("reveals");
        option.revealed().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }
}
