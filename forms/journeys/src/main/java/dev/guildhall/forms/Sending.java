package dev.guildhall.forms;

import dev.guildhall.forms.Wayfinding.Way;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.session.Session;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.util.Optional;

/** Takes forms: only those that this service rendered for the person, and only for pages on their path. */
final class Sending {

    private final Journey<?> journey;
    private final Visits visits;
    private final CsrfTokens csrf;
    private final Applications applications;
    private final Answering answering;
    private final Concluding<?> concluding;
    private final Replies replies;
    private final Wayfinding wayfinding;

    Sending(
            Journey<?> journey,
            Visits visits,
            CsrfTokens csrf,
            Applications applications,
            Answering answering,
            Concluding<?> concluding,
            Replies replies,
            Wayfinding wayfinding) {
        this.journey = journey;
        this.visits = visits;
        this.csrf = csrf;
        this.applications = applications;
        this.answering = answering;
        this.concluding = concluding;
        this.replies = replies;
        this.wayfinding = wayfinding;
    }

    FormsResponse send(Visit visit, Page page) {
        FormData data = visit.request().form(JourneyHandler.MAX_FORM_BYTES);
        if (!isFrom(visit.session(), visit, data)) {
            return isFromSubmitted(visit, data)
                    ? replies.redirect(visit, wayfinding.confirmation())
                    : replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        StoredApplication application = applications.findOrStart(visit.session());
        if (application.status() instanceof Status.Accepted) {
            return concluding.concludeAgain(visit, application);
        }
        Path path = Path.of(journey, applications.answers(application));
        if (!path.contains(page.id())) {
            return replies.redirect(visit, wayfinding.resume(path));
        }
        if (page instanceof QuestionPage asking) {
            return answering.answer(visit, asking, path, data);
        }
        if (page instanceof InterruptionPage) {
            return replies.redirect(visit, wayfinding.next(page, path, Wayfinding.wayOf(visit)));
        }
        Optional<Page> following = path.after(page.id());
        return page instanceof CheckAnswersPage && following.isPresent()
                ? replies.redirect(visit, wayfinding.address(following.get(), Way.ONWARD))
                : concluding.conclude(visit, application, path);
    }

    private boolean isFrom(Session session, Visit visit, FormData data) {
        return visit.isKnown()
                && data.first(Form.CSRF_FIELD)
                        .filter(token -> csrf.matches(session, token))
                        .isPresent();
    }

    /** Whether the page belonged to an application that was submitted before the present one was started. */
    private boolean isFromSubmitted(Visit visit, FormData data) {
        return visits.submitted(visit)
                .filter(earlier -> isFrom(earlier, visit, data))
                .isPresent();
    }
}
