package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.SentForm;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.RemovalPage;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.util.Optional;

/** Takes forms: only those that this service rendered for the person, and only for pages on their path. */
final class Sending {

    private final Journey<?> journey;
    private final Visits visits;
    private final FormGuard guard;
    private final Applications applications;
    private final Answering answering;
    private final FileActions files;
    private final Listing listing;
    private final Concluding concluding;
    private final Submitting<?> submitting;
    private final Replies replies;
    private final Wayfinding wayfinding;
    private final Unsaved unsaved;

    Sending(
            Journey<?> journey,
            Visits visits,
            FormGuard guard,
            Applications applications,
            Answering answering,
            FileActions files,
            Listing listing,
            Concluding concluding,
            Submitting<?> submitting,
            Replies replies,
            Wayfinding wayfinding,
            Unsaved unsaved) {
        this.journey = journey;
        this.visits = visits;
        this.guard = guard;
        this.applications = applications;
        this.answering = answering;
        this.listing = listing;
        this.files = files;
        this.concluding = concluding;
        this.submitting = submitting;
        this.replies = replies;
        this.wayfinding = wayfinding;
        this.unsaved = unsaved;
    }

    FormsResponse send(Visit visit, Place place) {
        try (SentForm form = form(visit, place.page())) {
            return send(visit, place, form);
        }
    }

    /** A file is taken in only where what came before it shows that the form was rendered for this person. */
    private SentForm form(Visit visit, Page page) {
        if (SentFields.isJson(visit.request())) {
            return SentForm.of(SentFields.of(visit.request()));
        }
        return page instanceof QuestionPage asking && Uploads.areAskedOn(asking)
                ? visit.request().form(Uploads.limits(asking), fields -> guard.isOwn(visit, fields))
                : SentForm.of(SentFields.of(visit.request()));
    }

    private FormsResponse send(Visit visit, Place place, SentForm form) {
        if (!guard.isOwn(visit, form.fields())) {
            return isFromSubmitted(visit, form.fields())
                    ? replies.redirect(visit, wayfinding.confirmation())
                    : replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        for (int attempt = 1; attempt < Applications.SAVE_ATTEMPTS; attempt++) {
            Optional<FormsResponse> taken = take(visit, place, form);
            if (taken.isPresent()) {
                return taken.get();
            }
        }
        return take(visit, place, form)
                .orElseThrow(() -> new StaleApplicationException(applications.key(visit.session()), 0));
    }

    /** Empty where another request has saved the application meanwhile, so that it is to be taken as it is now. */
    private Optional<FormsResponse> take(Visit visit, Place place, SentForm form) {
        StoredApplication application = applications.read(visit.session());
        if (application.status() instanceof Status.Accepted) {
            return Optional.of(submitting.submitAgain(visit, application));
        }
        Loaded loaded = applications.loaded(application);
        Path path = Path.of(journey, loaded.draft());
        if (!path.contains(place)) {
            String resumed = wayfinding.resume(path);
            boolean shown = !Overwriting.sent(form.fields()).isEmpty();
            return Optional.of(replies.redirect(visit, shown ? unsaved.told(visit, place, resumed) : resumed));
        }
        Visit read = visit.having(loaded).seeing(Seen.of(loaded));
        Page page = place.page();
        if (page instanceof InterruptionPage) {
            return Optional.of(replies.redirect(visit, wayfinding.next(place, path, wayfinding.wayOf(visit))));
        }
        return Concluding.takes(page)
                ? concluding.conclude(read, page, application, path, form.fields())
                : Optional.of(answer(read, place, path, form));
    }

    private FormsResponse answer(Visit visit, Place place, Path path, SentForm form) {
        if (place.page() instanceof ListPage list) {
            return listing.sumUp(visit, list, path, form.fields());
        }
        if (place.page() instanceof RemovalPage) {
            return listing.remove(visit, place.item().orElseThrow(), path, form.fields());
        }
        return files.act(visit, place, path, form).orElseGet(() -> answering.answer(visit, place, path, form));
    }

    /** Whether the page belonged to an application that was submitted before the present one was started. */
    private boolean isFromSubmitted(Visit visit, FormData data) {
        return visits.submitted(visit)
                .filter(earlier -> guard.isOf(earlier, visit, data))
                .isPresent();
    }
}
