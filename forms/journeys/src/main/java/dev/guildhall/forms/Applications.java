package dev.guildhall.forms;

import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Comeback;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.migration.Migrations;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.session.Session;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.JourneyStoreException;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Loads and saves a person's application of one journey. */
final class Applications {

    /** How often a page is saved anew when other requests of the same person keep saving in between. */
    static final int SAVE_ATTEMPTS = 5;

    private final Journey<?> journey;
    private final Migrations migrations;
    private final JourneyStore store;
    private final Clock clock;
    private final Lifespan lifespan;
    private final Overwriting overwriting;
    private final Lasting lasting;

    Applications(
            Journey<?> journey,
            Migrations migrations,
            JourneyStore store,
            Clock clock,
            Lifespan lifespan,
            Overwriting overwriting,
            Lasting lasting) {
        this.journey = journey;
        this.migrations = migrations;
        this.store = store;
        this.clock = clock;
        this.lifespan = lifespan;
        this.overwriting = overwriting;
        this.lasting = lasting;
    }

    Optional<StoredApplication> find(Session session) {
        return store.find(key(session));
    }

    /** The person's application, or a new one that is not saved yet. */
    StoredApplication findOrStart(Session session) {
        return find(session).orElseGet(() -> {
            Instant now = clock.instant();
            return StoredApplication.started(key(session), journey.version(), now, lifespan.until(now));
        });
    }

    ApplicationKey key(Session session) {
        return new ApplicationKey(journey.id(), session.application());
    }

    /**
     * The draft as of this version of the journey.
     *
     * @throws VersionNotServedException when no way leads there from the draft's own version
     */
    Draft draft(StoredApplication application) {
        Draft draft = migrations
                .bring(application.journeyVersion(), DraftJson.read(application.contents()))
                .orElseThrow(() -> new VersionNotServedException(application.journeyVersion()));
        return draft.withAnswers(draft.answers().on(LocalDate.now(clock.withZone(AnswerLookup.ZONE))));
    }

    /** The application with its draft. */
    Loaded loaded(StoredApplication application) {
        return new Loaded(application, draft(application));
    }

    /** The person's answers as they are stored now. */
    Answers answers(Session session) {
        return draft(findOrStart(session)).answers();
    }

    /** What saving a page's answers came to: the application before and after. */
    record Saved(Loaded before, Loaded after) {}

    /** The stamp of a page whose answers the person has just changed in part, who knows now what they knew before. */
    String renewed(String stamp, Session session, Place place, Saved saved) {
        return overwriting.renewed(
                stamp, session, place, saved.before().draft(), saved.after().draft());
    }

    /**
     * Saves a page's answers into the application as it now is, so that what other requests saved meanwhile survives.
     * Answers that are there already are not saved again; neither is anything once the application is submitted. Whoever
     * wrote a part of it before and could not know of this is told.
     */
    Saved save(Visit visit, Writing writing) {
        // what the request has read already will do, for a store refuses to save over anything newer
        Loaded before = visit.loaded().orElseGet(() -> loaded(findOrStart(visit.session())));
        for (int attempt = 1; ; attempt++) {
            Draft after = overwriting.after(before.draft(), before.version(), visit.session(), writing);
            if (!(before.application().status() instanceof Status.Draft)
                    || (after.equals(before.draft()) && before.version() > 0)) {
                return new Saved(before, before);
            }
            try {
                return new Saved(before, save(before.application(), after));
            } catch (StaleApplicationException savedMeanwhile) {
                if (attempt == SAVE_ATTEMPTS) {
                    throw savedMeanwhile;
                }
                before = loaded(findOrStart(visit.session()));
            }
        }
    }

    private Loaded save(StoredApplication application, Draft draft) {
        StoredApplication saved = store.save(application
                .withContents(DraftJson.write(draft))
                .withJourneyVersion(journey.version())
                .withExpiry(lifespan.until(clock.instant())));
        draft.comeback().reference().ifPresent(reference -> lasting.extend(reference, saved.expiresAt()));
        return new Loaded(saved, draft);
    }

    /** By what the person can come back. */
    Comeback comeback(Session session) {
        return draft(findOrStart(session)).comeback();
    }

    /**
     * Saves by what the person can come back, and keeps the application for a whole lifetime from now.
     *
     * @return the application as it was saved; empty when it has been submitted
     */
    Optional<StoredApplication> saveComeback(Session session, UnaryOperator<Comeback> change) {
        for (int attempt = 1; ; attempt++) {
            StoredApplication current = findOrStart(session);
            if (!(current.status() instanceof Status.Draft)) {
                return Optional.empty();
            }
            Draft before = draft(current);
            Draft after = before.withComeback(change.apply(before.comeback()));
            try {
                return Optional.of(store.save(current.withContents(DraftJson.write(after))
                        .withJourneyVersion(journey.version())
                        .withExpiry(lifespan.until(clock.instant()))));
            } catch (StaleApplicationException savedMeanwhile) {
                if (attempt == SAVE_ATTEMPTS) {
                    throw savedMeanwhile;
                }
            }
        }
    }

    /** Finds the person's application, for them to read. */
    StoredApplication read(Session session) {
        return renew(findOrStart(session));
    }

    /** Sees to it that a draft outlives the session that has just been prolonged. */
    void outlive(Session session) {
        find(session).ifPresent(this::renew);
    }

    /**
     * Keeps a draft for another lifetime where little is left of it, without touching its answers. A request that saves
     * meanwhile does so itself. What cannot be saved now can be read all the same.
     */
    private StoredApplication renew(StoredApplication application) {
        Instant now = clock.instant();
        if (!(application.status() instanceof Status.Draft)
                || application.version() == 0
                || !lifespan.isShort(application.expiresAt(), now)) {
            return application;
        }
        try {
            StoredApplication renewed = store.save(application.withExpiry(lifespan.until(now)));
            DraftJson.read(renewed.contents())
                    .comeback()
                    .reference()
                    .ifPresent(reference -> lasting.extend(reference, renewed.expiresAt()));
            return renewed;
        } catch (StaleApplicationException savedMeanwhile) {
            return application;
        } catch (JourneyStoreException notNow) {
            Failures.logNotRenewed(journey, notNow);
            return application;
        }
    }

    /** What nobody could take note of shall not have happened: what was saved is taken back and can be sent again. */
    void publishing(Saved saved, Runnable publish) {
        try {
            publish.run();
        } catch (RuntimeException refused) {
            takeBack(saved);
            throw refused;
        }
    }

    /** Takes a page's answers back, unless another request has built on them since. */
    private void takeBack(Saved saved) {
        if (saved.after().version() == saved.before().version()) {
            return;
        }
        try {
            StoredApplication before = saved.before().application();
            store.save(saved.after()
                    .application()
                    .withContents(before.contents())
                    .withJourneyVersion(before.journeyVersion()));
        } catch (StaleApplicationException builtOn) {
            Failures.logKeptUnpublished(journey);
        }
    }
}
