package dev.guildhall.forms.screen;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.question.ConfirmedEmailQuestion;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.PasswordQuestion;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.YesNoQuestion;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import tools.jackson.core.JsonGenerator;

/** Writes a question with what stands in its fields; never a password. */
record QuestionJson(JsonGenerator json, Entered entered, Language language) {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    void write(Question question) {
        json.writeStartObject();
        json.writeStringProperty("property", question.property());
        json.writeStringProperty("type", type(question));
        json.writeStringProperty("label", question.wording().in(language));
        question.hint().ifPresent(hint -> json.writeStringProperty("hint", hint.in(language)));
        json.writeBooleanProperty("required", !question.isOptional());
        json.writeArrayPropertyStart("fields");
        question.fields().forEach(field -> writeField(question, field));
        if (question instanceof ConfirmedEmailQuestion twice) {
            writeField(question, twice.again());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("options");
        question.options().forEach(this::write);
        if (question instanceof YesNoQuestion yesNo) {
            writeOption("yes", yesNo.yes().in(language));
            writeOption("no", yesNo.no().in(language));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    /** The name of its kind, such as {@code yes-no} or {@code long-text}. */
    static String type(Question question) {
        String kind = question.getClass().getSimpleName().replaceFirst("Question$", "");
        return INNER_CAPITAL.matcher(kind).replaceAll("-").toLowerCase(Locale.ROOT);
    }

    private void writeField(Question question, String field) {
        json.writeStartObject();
        json.writeStringProperty("name", field);
        json.writeArrayPropertyStart("values");
        List<String> values = question instanceof PasswordQuestion ? List.of() : entered.all(field);
        values.forEach(json::writeString);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeOption(String value, String label) {
        json.writeStartObject();
        json.writeStringProperty("value", value);
        json.writeStringProperty("label", label);
        json.writeArrayPropertyStart("reveals");
        json.writeEndArray();
        json.writeEndObject();
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
