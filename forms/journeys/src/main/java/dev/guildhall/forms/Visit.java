package dev.guildhall.forms;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.session.Session;
import java.util.Objects;
import java.util.Optional;

/**
 * One request of one person.
 *
 * @param request what was asked
 * @param session who asked, and which application it is about
 * @param origin whether the session came with the request
 * @param language the language that the person chose
 * @param seen what the person is shown their application as
 * @param loaded their application as it was when the request came, once it was read
 */
record Visit(
        FormsRequest request, Session session, Origin origin, Language language, Seen seen, Optional<Loaded> loaded) {

    /** Before anything of the application is shown. */
    Visit(FormsRequest request, Session session, Origin origin, Language language) {
        this(request, session, origin, language, Seen.NOTHING, Optional.empty());
    }

    /** The same, with the application shown as this. */
    Visit seeing(Seen shown) {
        return new Visit(request, session, origin, language, shown, loaded);
    }

    /** The same, with the application read. */
    Visit having(Loaded read) {
        return new Visit(request, session, origin, language, seen, Optional.of(read));
    }

    /** Where a session comes from. */
    enum Origin {
        /** It was started just now: there was no cookie, or one that was forged. */
        NEW,
        /** It was started just now, for the one whose cookie came with the request is over. */
        AFTER_TIMEOUT,
        /** Its cookie came with the request. */
        KNOWN
    }

    Visit {
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(session, "session");
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(seen, "seen");
        Objects.requireNonNull(loaded, "loaded");
    }

    /** Whether the person had a session, which ended since their last request. */
    boolean isAfterTimeout() {
        return origin == Origin.AFTER_TIMEOUT;
    }

    boolean isKnown() {
        return origin == Origin.KNOWN;
    }
}
