package dev.guildhall.forms.screen;

import java.util.List;

/**
 * One answer as it is checked.
 *
 * @param property the record component that it becomes
 * @param page where it was asked, below the journey's address
 * @param label what the answer is called
 * @param lines the answer as a person reads it, a line each; empty when it was left blank
 * @param change the address at which it is changed
 */
public record ShownAnswer(String property, String page, String label, List<String> lines, String change) {
    public ShownAnswer {
        lines = List.copyOf(lines);
    }

    /** Where it was asked, never what was answered. */
    @Override
    public String toString() {
        return "answer of " + page;
    }
}
