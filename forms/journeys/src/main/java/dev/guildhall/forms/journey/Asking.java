package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What asks for a property: a question, or a list.
 *
 * @param shape the record that the answer becomes a part of
 * @param question empty for a list
 * @param list empty for a question
 */
record Asking(RecordShape<?> shape, Optional<Question> question, Optional<ListPage> list) {

    /** What the pages ask for, by property; the first counts where one is asked twice. */
    static Map<String, Asking> of(RecordShape<?> shape, List<Page> pages) {
        Map<String, Asking> all = new LinkedHashMap<>();
        for (Page page : pages) {
            if (page instanceof QuestionPage asking) {
                asking.allQuestions()
                        .forEach(question -> all.putIfAbsent(
                                question.property(), new Asking(shape, Optional.of(question), Optional.empty())));
            } else if (page instanceof ListPage list) {
                all.putIfAbsent(list.property(), new Asking(shape, Optional.empty(), Optional.of(list)));
            }
        }
        return all;
    }

    /** The kind of answer that it gives. */
    Class<? extends Answer> kind() {
        return question.<Class<? extends Answer>>map(Question::answerType).orElse(Answer.OfItems.class);
    }

    boolean isList() {
        return list.isPresent();
    }

    boolean canBeLeftBlank() {
        return question.filter(Question::isOptional).isPresent();
    }
}
