package dev.guildhall.forms.condition;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The answers that a predicate says it reads, and no others. */
record Declared(Set<String> properties, AnswerLookup answers) implements AnswerLookup {

    @Override
    public Optional<Answer> find(String property) {
        return properties.contains(property) ? answers.find(property) : Optional.empty();
    }

    @Override
    public LocalDate today() {
        return answers.today();
    }
}
