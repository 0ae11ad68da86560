package dev.guildhall.audit.review;

import dev.guildhall.audit.query.Filter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of an event that reviewers search by. */
enum SearchField {
    ACTION(
            Filter.ACTION,
            "Action",
            "For example, permit.granted",
            "[a-z][a-z0-9]*([.-][a-z0-9]+)*",
            "Action must be lower-case words joined by dots or hyphens, like permit.granted"),
    OUTCOME(Filter.OUTCOME, "Outcome", "", "success|refused|failed", "Select an outcome from the list"),
    ACTOR_KIND(
            Filter.ACTOR_KIND,
            "Kind of actor",
            "",
            "citizen|agent|officer|system",
            "Select a kind of actor from the list"),
    ACTOR(
            Filter.ACTOR,
            "Actor",
            "The identifier in the log, not a name",
            "[^\uFFFD]*",
            "Actor must not include control characters"),
    SUBJECT(
            Filter.SUBJECT,
            "Subject",
            "Whose record it is: the identifier in the log, not a name or a National Insurance number",
            "[^\uFFFD]*",
            "Subject must not include control characters"),
    RESOURCE(
            Filter.RESOURCE,
            "Resource",
            "What was acted on, such as a page or a file",
            "[^\uFFFD]*",
            "Resource must not include control characters"),
    CASE(Filter.CASE, "Case", "The case’s reference", "[^\uFFFD]*", "Case must not include control characters"),
    TRACE(
            Filter.TRACE,
            "Trace",
            "32 numbers and letters from a to f",
            "[0-9a-f]{32}",
            "Trace must be 32 numbers and letters from a to f");

    static final int MAX_LENGTH = 256;

    private final Filter filter;
    private final String label;
    private final String hint;
    private final String form;
    private final String message;

    SearchField(Filter filter, String label, String hint, String form, String message) {
        this.filter = filter;
        this.label = label;
        this.hint = hint;
        this.form = form;
        this.message = message;
    }

    Filter filter() {
        return filter;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    /** The parameter and the id of the control. */
    String id() {
        return filter.text();
    }

    Optional<SearchError> error(String typed) {
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        if (typed.length() > MAX_LENGTH) {
            return Optional.of(new SearchError(id(), id(), label + " must be " + MAX_LENGTH + " characters or less"));
        }
        return Pattern.matches(form, typed) ? Optional.empty() : Optional.of(new SearchError(id(), id(), message));
    }

    static String sentence(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
