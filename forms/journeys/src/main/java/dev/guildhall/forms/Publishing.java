package dev.guildhall.forms;

import dev.guildhall.core.event.ServiceEventListener;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.migration.Migrations;
import dev.guildhall.forms.page.ListPages;
import dev.guildhall.forms.page.RemovalPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.submission.Acceptance;
import dev.guildhall.forms.validation.ListValidator;
import dev.guildhall.forms.validation.PageValidator;
import dev.guildhall.forms.validation.SubmissionValidator;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Optional;

/**
 * Puts together what serves one version of a journey, out of what all versions share.
 *
 * @param store where applications are kept
 * @param site what the pages stand in
 * @param visits who knows a person again
 * @param replies how a visit is answered
 * @param csrf what protects forms
 * @param overwriting who sees to it that nobody's answers are replaced without a word
 * @param judge the Jakarta validator
 * @param listener who hears of what happens
 * @param acceptance what accepts submissions
 * @param clock the clock that everything goes by
 * @param lifespan how long a draft is kept
 * @param keeping what keeps files; empty when none are asked for
 * @param lasting what keeps the way back for as long
 * @param saving the links to saving and coming back
 */
record Publishing(
        JourneyStore store,
        Site site,
        Visits visits,
        Replies replies,
        CsrfTokens csrf,
        Overwriting overwriting,
        Validator judge,
        ServiceEventListener listener,
        Acceptance acceptance,
        Clock clock,
        Lifespan lifespan,
        Optional<FileKeeping> keeping,
        Lasting lasting,
        SavingLinks saving) {

    /** A version of the journey, with the ways by which earlier drafts are brought to it. */
    <T extends Record> Edition edition(Journey<T> journey, Migrations migrations) {
        Wayfinding wayfinding = new Wayfinding(journey, site.addresses());
        Framing framing = new Framing(site, new Notices(journey, wayfinding, clock), wayfinding, csrf, saving, clock);
        Screens screens = Screens.of(journey, framing, wayfinding, saving, overwriting);
        Applications applications = new Applications(journey, migrations, store, clock, lifespan, overwriting, lasting);
        Events events = new Events(journey, listener, clock);
        Uploads uploads = new Uploads(applications, keeping);
        Confirming confirming = overwriting.confirming(journey);
        Unsaved unsaved = overwriting.unsaved(journey);
        Saving writing = new Saving(uploads, applications, events);
        PageValidator pages = new PageValidator(journey, judge);
        Answering answering = new Answering(
                journey, pages, uploads, writing, applications, events, screens, replies, wayfinding, unsaved);
        FileActions files = new FileActions(uploads, writing, answering, replies, wayfinding);
        Listing listing = new Listing(
                journey,
                new ListValidator(journey, judge, ListPages.ANOTHER, RemovalPages.REMOVE),
                uploads,
                applications,
                events,
                screens,
                replies,
                wayfinding,
                confirming);
        Submitting<T> submitting = new Submitting<>(
                journey, new SubmissionValidator<>(journey, judge), acceptance, screens, replies, wayfinding);
        Concluding concluding =
                new Concluding(journey, applications, confirming, submitting, screens, replies, wayfinding);
        return new Edition(
                journey,
                applications,
                new Showing(journey, visits, applications, screens, replies, wayfinding, unsaved),
                new Sending(
                        journey,
                        visits,
                        new FormGuard(csrf),
                        applications,
                        answering,
                        files,
                        listing,
                        concluding,
                        submitting,
                        replies,
                        wayfinding,
                        unsaved));
    }
}
