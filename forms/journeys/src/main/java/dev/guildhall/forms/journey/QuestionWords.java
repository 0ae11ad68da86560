package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Vocabulary;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.util.List;
import java.util.Map;

/**
 * Calls properties and options what their questions and lists call them; those that nobody asks keep their names.
 *
 * @param questions the questions by property; one stands before a list of the same name
 * @param lists the lists by property
 */
record QuestionWords(Map<String, Question> questions, Map<String, ListPage> lists) implements Vocabulary {

    @Override
    public Text property(String property) {
        Question question = questions.get(property);
        if (question != null) {
            return question.summary();
        }
        ListPage list = lists.get(property);
        return list == null ? PROPERTIES.property(property) : list.title();
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
