package dev.guildhall.forms.answer;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an application holds while it is being filled in: the answers, on the path or off it, and what the person has
 * confirmed about them. Immutable.
 *
 * @param answers every answer that was given
 * @param confirmed what was looked at and confirmed: by the id of a section, a digest of the answers from outside it that
 *     it depends on, as they were at that moment
 */
public record Draft(Answers answers, Map<String, String> confirmed) {

    private static final Draft EMPTY = new Draft(Answers.none(), Map.of());

    public Draft {
        confirmed = Collections.unmodifiableMap(new LinkedHashMap<>(confirmed));
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
        return new Draft(others, confirmed);
    }

    /** The same, with this section confirmed as the answers now are. */
    public Draft withConfirmed(String section, String digest) {
        Map<String, String> more = new LinkedHashMap<>(confirmed);
        more.put(section, digest);
        return new Draft(answers, more);
    }
}
