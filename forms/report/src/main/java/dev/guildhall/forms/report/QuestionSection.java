package dev.guildhall.forms.report;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Every question of a page: what it asks for, what its answer must be, and all its wordings. */
final class QuestionSection {

    private static final List<String> COLUMNS = List.of("Where", "English", "Welsh");

    private final Markup html;
    private final Place place;
    private final RecordShape<?> shape;

    QuestionSection(Markup html, Place place, RecordShape<?> shape) {
        this.html = html;
        this.place = place;
        this.shape = shape;
    }

    void write(Page.QuestionPage page) {
        for (Question question : page.questions()) {
            write(question, Optional.empty());
            for (Option option : question.options()) {
                option.revealed().forEach(revealed -> write(revealed, Optional.of(option)));
            }
        }
    }

    private void write(Question question, Optional<Option> revealing) {
        String property = question.property();
        html.open("h4").text("Question ").element("code", property).close("h4").line();
        html.own("<dl class=\"facts\">\n");
        fact("Kind", kind(question));
        Constraints.typeOf(shape.type(), property).ifPresent(type -> code("Type", type));
        fact("Answer", question.isOptional() ? "Optional" : "Required");
        fact("Personal data", shape.isPersonal(property) ? "Yes" : "No");
        revealing.ifPresent(option -> fact("Asked when", option.label().english() + " is chosen"));
        if (!question.parts().isEmpty()) {
            code("Parts", String.join(", ", question.parts()));
        }
        if (!question.autocompletes().isEmpty()) {
            code("Autocomplete", String.join(", ", question.autocompletes()));
        }
        html.own("</dl>\n");
        list(html, "Constraints", Constraints.of(shape.type(), property));
        ReportTable.write(
                html,
                "Wordings of the question " + property + " on " + place.id(),
                COLUMNS,
                table -> wordings(table, question));
    }

    private void wordings(ReportTable table, Question question) {
        List<Text> told = new ArrayList<>(List.of(question.wording(), question.summary()));
        table.wording("Question", question.wording());
        question.hint().ifPresent(hint -> table.wording("Hint", remembered(told, hint)));
        question.subject().ifPresent(subject -> table.wording("Within messages", remembered(told, subject)));
        table.wording("On check answers", question.summary());
        for (Option option : question.options()) {
            table.wording("Option " + option.value(), remembered(told, option.label()));
            option.hint().ifPresent(hint -> table.wording("Hint of " + option.value(), remembered(told, hint)));
        }
        for (String constraint : Constraints.names(shape.type(), question.property())) {
            question.message(constraint)
                    .ifPresent(message -> table.wording("Message for " + constraint, remembered(told, message)));
        }
        question.revealable().forEach(revealed -> told.addAll(revealed.wordings()));
        PageSections.others(question.wordings().stream().filter(text -> !told.contains(text)))
                .forEach(text -> table.wording("Other", text));
    }

    private static Text remembered(List<Text> told, Text text) {
        told.add(text);
        return text;
    }

    /** "LongTextQuestion" as words: "Long text". */
    private static String kind(Question question) {
        String words =
                question.getClass().getSimpleName().replace("Question", "").replaceAll("(?<=\\p{Ll})\\p{Lu}", " $0");
        return words.substring(0, 1) + words.substring(1).toLowerCase(Locale.ROOT);
    }

    private void fact(String name, String value) {
        html.open("div").element("dt", name).element("dd", value).close("div").line();
    }

    private void code(String name, String value) {
        html.open("div").element("dt", name).open("dd").element("code", value);
        html.close("dd").close("div").line();
    }

    /** A list with its name before it; nothing where there is nothing to list. */
    static void list(Markup html, String name, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        html.element("p", name + ":").line().open("ul");
        items.forEach(item -> html.open("li").element("code", item).close("li").line());
        html.close("ul").line();
    }
}
