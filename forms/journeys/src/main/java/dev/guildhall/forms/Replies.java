package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Problem;
import java.nio.charset.StandardCharsets;

/** Answers a visit: whatever the answer is, it keeps the person's session and language. */
final class Replies {

    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int SERVICE_UNAVAILABLE = 503;
    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int GONE = 410;
    private static final int UNPROCESSABLE_CONTENT = 422;

    private final Visits visits;
    private final Responses responses;

    Replies(Visits visits, Responses responses) {
        this.visits = visits;
        this.responses = responses;
    }

    FormsResponse page(Visit visit, Screen screen) {
        return visits.keep(visit, screen(OK, visit, screen));
    }

    private FormsResponse screen(int status, Visit visit, Screen screen) {
        return Accepting.of(visit.request()) == Accepting.JSON
                ? responses.data(status, screen.shown().get())
                : responses.page(status, screen.html().get(), visit.language());
    }

    /** A page that starts no session. */
    FormsResponse aside(Visit visit, Screen screen) {
        return visits.keepKnown(visit, screen(OK, visit, screen));
    }

    /** A page that ends the session. */
    FormsResponse ended(Visit visit, Screen screen) {
        return visits.end(visit, screen(OK, visit, screen));
    }

    /** A page that says that the session was over before the form was sent. */
    FormsResponse endedBefore(Visit visit, Screen screen) {
        return visits.end(visit, screen(FORBIDDEN, visit, screen));
    }

    /** A page that says that the service is closed, and neither starts a session nor ends one. */
    FormsResponse closed(Visit visit, Screen screen) {
        return visits.keepKnown(visit, screen(SERVICE_UNAVAILABLE, visit, screen));
    }

    /** Nothing but a session that lasts longer. */
    FormsResponse prolonged(Visit visit) {
        return visits.keep(visit, FormsResponse.empty(NO_CONTENT).withHeader("Cache-Control", "no-store"));
    }

    FormsResponse notAllowed(Visit visit, String allowed) {
        return visits.keepKnown(visit, responses.notAllowed(visit.language(), allowed));
    }

    /** The page again, with what is wrong on it. */
    FormsResponse refused(Visit visit, Screen screen) {
        return visits.keep(visit, screen(UNPROCESSABLE_CONTENT, visit, screen));
    }

    /** The page again, for it is not any more what the person took it for. */
    FormsResponse changed(Visit visit, Screen screen) {
        return visits.keep(
                visit,
                Accepting.of(visit.request()) == Accepting.JSON
                        ? responses.again(CONFLICT, screen.shown().get())
                        : responses.page(CONFLICT, screen.html().get(), visit.language()));
    }

    /** What a script asked for. */
    FormsResponse json(Visit visit, int status, String json) {
        return visits.keep(
                visit,
                FormsResponse.bytes(status, "application/json", json.getBytes(StandardCharsets.UTF_8))
                        .withHeader("Cache-Control", "no-store"));
    }

    /** A page that tells that the application is not what the person took it for. */
    FormsResponse conflict(Visit visit, Screen screen) {
        return visits.keep(visit, screen(CONFLICT, visit, screen));
    }

    /** A page that tells that there is nothing here any more. */
    FormsResponse gone(Visit visit, Screen screen) {
        return visits.keepKnown(visit, screen(GONE, visit, screen));
    }

    FormsResponse problem(Visit visit, Problem problem) {
        return visits.keep(visit, responses.problem(problem, visit.language()));
    }

    FormsResponse redirect(Visit visit, String address) {
        return visits.keep(visit, FormsResponse.redirect(address));
    }
}
