package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a condition may read while a path is found: the answers counted so far, on the day of all of them. */
record OnPath(Map<String, Answer> counted, AnswerLookup all) implements AnswerLookup {

    @Override
    public Optional<Answer> find(String property) {
        return Optional.ofNullable(counted.get(property));
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
