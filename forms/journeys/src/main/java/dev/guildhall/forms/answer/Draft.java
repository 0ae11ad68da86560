package dev.guildhall.forms.answer;

import dev.guildhall.core.text.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an application holds while it is being filled in: the answers, on the path or off it, and what the person has
 * confirmed about them. Immutable.
 *
 * @param answers every answer that was given
 * @param confirmed what was looked at and confirmed: by the id of a section, a digest of the answers from outside it that
 *     it depends on, as they were at that moment; and who has checked all answers before a declaration
 * @param submittedIn the language in which the person submitted; empty until they have
 * @param authorship which session wrote which page last, and who is still to be told that this was replaced
 * @param comeback by what the person can come back
 */
public record Draft(
        Answers answers,
        Map<String, String> confirmed,
        Optional<Language> submittedIn,
        Authorship authorship,
        Comeback comeback) {

    private static final Draft EMPTY = new Draft(Answers.none(), Map.of());

    public Draft {
        confirmed = Collections.unmodifiableMap(new LinkedHashMap<>(confirmed));
    }

    /** These answers, confirmed like this, and not submitted yet. */
    public Draft(Answers answers, Map<String, String> confirmed) {
        this(answers, confirmed, Optional.empty(), Authorship.none(), Comeback.none());
    }

    /** Nothing yet: how an application begins. */
    public static Draft empty() {
        return EMPTY;
    }

    /** Nothing but these answers. */
    public static Draft of(Answers answers) {
        return new Draft(answers, Map.of());
    }

    /** The same with these answers. */
    public Draft withAnswers(Answers others) {
        return new Draft(others, confirmed, submittedIn, authorship, comeback);
    }

    /** The same, with this section confirmed as the answers now are. */
    public Draft withConfirmed(String section, String digest) {
        Map<String, String> more = new LinkedHashMap<>(confirmed);
        more.put(section, digest);
        return new Draft(answers, more, submittedIn, authorship, comeback);
    }

    /** The same, with this confirmed and nothing else. */
    public Draft withConfirmed(Map<String, String> others) {
        return new Draft(answers, others, submittedIn, authorship, comeback);
    }

    /** The same, with nothing confirmed. */
    public Draft withNothingConfirmed() {
        return confirmed.isEmpty() ? this : new Draft(answers, Map.of(), submittedIn, authorship, comeback);
    }

    /** The same, submitted in this language. */
    public Draft withSubmittedIn(Language language) {
        return new Draft(answers, confirmed, Optional.of(language), authorship, comeback);
    }

    /** The same with this authorship. */
    public Draft withAuthorship(Authorship other) {
        return new Draft(answers, confirmed, submittedIn, other, comeback);
    }

    /** The same, to which the person can come back by this. */
    public Draft withComeback(Comeback other) {
        return new Draft(answers, confirmed, submittedIn, authorship, other);
    }
}
