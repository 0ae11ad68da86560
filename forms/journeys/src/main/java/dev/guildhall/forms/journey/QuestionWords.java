package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Vocabulary;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.Map;

/** Calls properties and options what their questions call them; those that nobody asks keep their names. */
record QuestionWords(Map<String, Question> questions) implements Vocabulary {

    @Override
    public Text property(String property) {
        Question question = questions.get(property);
        return question == null ? PROPERTIES.property(property) : question.summary();
    }

    @Override
    public Text option(String property, String option) {
        Question question = questions.get(property);
        return (question == null ? List.<Option>of() : question.options())
                .stream()
                        .filter(offered -> offered.value().equals(option))
                        .map(Option::label)
                        .findFirst()
                        .orElseGet(() -> PROPERTIES.option(property, option));
    }
}
