package dev.guildhall.forms.question;

import dev.guildhall.forms.answer.Answer;
import java.util.List;

/** What reading a question's fields came to: an answer, nothing, or something that cannot be an answer. */
public sealed interface Reading {

    /** The fields hold an answer; whether it is acceptable is for the constraints to say. */
    record Answered(Answer answer) implements Reading {}

    /** Some fields hold their part of an answer; others, which are needed, do not. */
    record InPart(Answer answer, List<Fault> faults) implements Reading {
        public InPart {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The question has more to ask before there is an answer: the page is to be shown again, with this in its fields and
     * without an error.
     */
    record GoesOn(Entered next) implements Reading {}

    /** The answer that was given before stands; where there is none, none is given. */
    record Unchanged() implements Reading {}

    /** Every field was left blank. */
    record LeftBlank() implements Reading {}

    /** The fields hold something that is no answer of this type. */
    record Refused(List<Fault> faults) implements Reading {
        public Refused {
            faults = List.copyOf(faults);
        }

        static Reading because(Fault fault) {
            return new Refused(List.of(fault));
        }
    }
}
