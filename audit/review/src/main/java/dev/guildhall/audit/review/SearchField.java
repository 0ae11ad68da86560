package dev.guildhall.audit.review;

import dev.guildhall.audit.query.Filter;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** A part of an event that reviewers search by. */
enum SearchField {
    ACTION(
            Filter.ACTION,
            Text.of("Action", "Gweithred"),
            "[a-z][a-z0-9]*([.-][a-z0-9]+)*",
            Text.of(
                    "Action must be lower-case words joined by dots or hyphens, like permit.granted",
                    "Rhaid i’r weithred fod yn eiriau mewn llythrennau bach wedi’u cysylltu gan ddotiau neu"
                            + " gysylltnodau, fel permit.granted")),
    OUTCOME(
            Filter.OUTCOME,
            Text.of("Outcome", "Canlyniad"),
            "success|refused|failed",
            Text.of("Select an outcome from the list", "Dewiswch ganlyniad o’r rhestr")),
    ACTOR_KIND(
            Filter.ACTOR_KIND,
            Text.of("Kind of actor", "Math o weithredwr"),
            "citizen|agent|officer|system",
            Text.of("Select a kind of actor from the list", "Dewiswch fath o weithredwr o’r rhestr")),
    ACTOR(Filter.ACTOR, Text.of("Actor", "Gweithredwr")),
    SUBJECT(Filter.SUBJECT, Text.of("Subject", "Testun")),
    RESOURCE(Filter.RESOURCE, Text.of("Resource", "Adnodd")),
    CASE(Filter.CASE, Text.of("Case", "Achos")),
    TRACE(
            Filter.TRACE,
            Text.of("Trace", "Trywydd"),
            "[0-9a-f]{32}",
            Text.of(
                    "Trace must be 32 numbers and letters from a to f",
                    "Rhaid i’r trywydd fod yn 32 o rifau a llythrennau o a i f"));

    static final int MAX_LENGTH = 256;

    private final Filter filter;
    private final Text label;
    private final String form;
    private final Text message;

    /** An identifier: anything but what stands in place of control characters. */
    SearchField(Filter filter, Text label) {
        this(
                filter,
                label,
                "[^\uFFFD]*",
                Text.of(
                        label.english() + " must not include control characters",
                        label.in(Language.WELSH) + ": ni chaiff gynnwys nodau rheoli"));
    }

    SearchField(Filter filter, Text label, String form, Text message) {
        this.filter = filter;
        this.label = label;
        this.form = form;
        this.message = message;
    }

    Filter filter() {
        return filter;
    }

    Text label() {
        return label;
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
            return Optional.of(new SearchError(
                    id(),
                    id(),
                    Text.of(
                            label.english() + " must be " + MAX_LENGTH + " characters or less",
                            label.in(Language.WELSH) + ": rhowch " + MAX_LENGTH + " nod neu lai")));
        }
        return Pattern.matches(form, typed) ? Optional.empty() : Optional.of(new SearchError(id(), id(), message));
    }
}
