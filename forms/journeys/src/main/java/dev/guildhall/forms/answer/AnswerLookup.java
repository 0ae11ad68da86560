package dev.guildhall.forms.answer;

import java.util.Optional;

/** Finds the answer to a question. What a lookup does not find, a condition cannot read. */
@FunctionalInterface
public interface AnswerLookup {

    /** The answer to the question that names this property; empty when it has not been answered. */
    Optional<Answer> find(String property);
}
