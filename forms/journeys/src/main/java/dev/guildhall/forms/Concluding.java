package dev.guildhall.forms;

import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.page.ReplacedView.Event;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.session.PageStamps;
import dev.guildhall.forms.store.StoredApplication;
import java.util.List;
import java.util.Optional;

/**
 * Takes what a person confirms: a section's answers, all answers, a declaration. What has changed since they saw it is shown
 * to them again, with what has changed, rather than confirmed.
 */
final class Concluding {

    private final Journey<?> journey;
    private final Applications applications;
    private final Confirming confirming;
    private final Submitting<?> submitting;
    private final Screens screens;
    private final Replies replies;
    private final Wayfinding wayfinding;

    Concluding(
            Journey<?> journey,
            Applications applications,
            Confirming confirming,
            Submitting<?> submitting,
            Screens screens,
            Replies replies,
            Wayfinding wayfinding) {
        this.journey = journey;
        this.applications = applications;
        this.confirming = confirming;
        this.submitting = submitting;
        this.screens = screens;
        this.replies = replies;
        this.wayfinding = wayfinding;
    }

    static boolean takes(Page page) {
        return page instanceof SectionCheckPage || page instanceof CheckAnswersPage || page instanceof DeclarationPage;
    }

    /** Empty where another request has saved the application since it was loaded, and nothing was submitted. */
    Optional<FormsResponse> conclude(Visit visit, Page page, StoredApplication application, Path path, FormData sent) {
        String stamp = Overwriting.sent(sent);
        boolean seen = confirming.saw(stamp, visit.session(), page, path);
        if (!seen || (page instanceof DeclarationPage && !hasChecked(visit, path))) {
            return Optional.of(showAgain(telling(visit, page, path, stamp), page, path));
        }
        if (page instanceof SectionCheckPage check) {
            return Optional.of(confirm(visit, check, path, stamp));
        }
        Optional<Place> following = path.after(Place.of(page));
        return following.isPresent()
                ? Optional.of(check(visit, page, path, stamp, wayfinding.address(following.get(), Way.ONWARD)))
                : submitting.submit(visit, application, path);
    }

    /** Remembers that the person has checked these answers, and not others that are there when they declare. */
    private FormsResponse check(Visit visit, Page page, Path path, String stamp, String next) {
        applications.save(
                visit, new Writing(Place.of(page), stamp, draft -> confirming.checked(draft, visit.session(), path)));
        return replies.redirect(visit, next);
    }

    private boolean hasChecked(Visit visit, Path path) {
        return confirming.hasChecked(visit.seen().draft(), visit.session(), path);
    }

    /** Of what a person was not shown, or has not checked before they declare, nothing has changed for them. */
    private Visit telling(Visit visit, Page page, Path path, String stamp) {
        boolean changed = confirming.saw(stamp, visit.session(), page, path)
                ? confirming.hasCheckedAny(visit.seen().draft(), visit.session())
                : PageStamps.isStamp(stamp);
        List<Place> places = confirming.changed(stamp, visit.session(), page, path);
        return changed ? visit.seeing(visit.seen().telling(Event.CHANGED, places)) : visit;
    }

    private FormsResponse showAgain(Visit visit, Page page, Path path) {
        if (page instanceof SectionCheckPage check) {
            return replies.changed(visit, screens.checks().section(visit, check, path));
        }
        return path.checkAnswers()
                .map(check -> replies.changed(visit, screens.checks().checkAnswers(visit, check, path, List.of())))
                .orElseGet(() -> replies.redirect(visit, wayfinding.resume(path)));
    }

    /** Confirms a section with the answers as they were when the person sent it. */
    private FormsResponse confirm(Visit visit, SectionCheckPage page, Path path, String stamp) {
        Section section = journey.section(page).orElseThrow();
        String digest = path.digest(section);
        Saved saved = applications.save(
                visit, new Writing(Place.of(page), stamp, draft -> draft.withConfirmed(section.id(), digest)));
        Path next = Path.of(journey, saved.after().draft());
        return replies.redirect(visit, wayfinding.next(Place.of(page), next, wayfinding.wayOf(visit)));
    }
}
