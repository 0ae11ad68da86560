package dev.guildhall.forms;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.session.Session;
import java.util.Objects;

/**
 * One request of one person.
 *
 * @param request what was asked
 * @param session who asked, and which application it is about
 * @param origin whether the session came with the request
 * @param language the language that the person chose
 */
record Visit(FormsRequest request, Session session, Origin origin, Language language) {

    /** Where a session comes from. */
    enum Origin {
        /** It was started just now: there was no cookie, or one that was forged or is over. */
        NEW,
        /** Its cookie came with the request. */
        KNOWN
    }

    Visit {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(language, "language");
    }

    boolean isKnown() {
        return origin == Origin.KNOWN;
    }
}
