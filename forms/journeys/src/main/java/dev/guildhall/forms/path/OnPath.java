package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What a condition may read while a path is found: the answers counted so far and those counted outside, on the day of all
 * of them.
 *
 * @param counted the answers counted so far
 * @param outside those that were counted before these
 * @param all the person's answers, which know the day
 */
record OnPath(Map<String, Answer> counted, AnswerLookup outside, AnswerLookup all) implements AnswerLookup {

    @Override
    public Optional<Answer> find(String property) {
        Answer answer = counted.get(property);
        return answer == null ? outside.find(property) : Optional.of(answer);
    }

    @Override
    public LocalDate today() {
        return all.today();
    }

    /** How many answers there are: they are a person's. */
    @Override
    public String toString() {
        return counted.size() + " answers";
    }
}
