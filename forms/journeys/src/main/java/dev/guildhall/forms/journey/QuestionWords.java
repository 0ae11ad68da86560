package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Vocabulary;
import dev.guildhall.forms.question.ChoiceQuestion;
import dev.guildhall.forms.question.ChoicesQuestion;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Calls properties and options what their questions call them; those that nobody asks keep their names. */
record QuestionWords(Map<String, Question> questions) implements Vocabulary {

    @Override
    public Text property(String property) {
        Question question = questions.get(property);
        return question == null ? PROPERTIES.property(property) : question.summary();
    }

    @Override
    public Text option(String property, String option) {
        return options(questions.get(property)).stream()
                .filter(offered -> offered.value().equals(option))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> PROPERTIES.option(property, option));
    }

    private static List<Option> options(@Nullable Question question) {
        if (question instanceof ChoiceQuestion choice) {
            return choice.options();
        }
        return question instanceof ChoicesQuestion choices ? choices.options() : List.of();
    }
}
