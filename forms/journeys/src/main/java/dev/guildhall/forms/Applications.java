package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.session.Session;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StaleApplicationException;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Loads and saves a person's application of one journey. */
final class Applications {

    /** How often a page is saved anew when other requests of the same person keep saving in between. */
    static final int SAVE_ATTEMPTS = 5;

    private final Journey<?> journey;
    private final JourneyStore store;
    private final Clock clock;
    private final Duration lifetime;

    Applications(Journey<?> journey, JourneyStore store, Clock clock, Duration lifetime) {
        this.journey = journey;
        this.store = store;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    Optional<StoredApplication> find(Session session) {
        return store.find(key(session));
    }

    /** The person's application, or a new one that is not saved yet. */
    StoredApplication findOrStart(Session session) {
        return find(session).orElseGet(() -> {
            Instant now = clock.instant();
            return StoredApplication.started(key(session), journey.version(), now, now.plus(lifetime));
        });
    }

    private ApplicationKey key(Session session) {
        return new ApplicationKey(journey.id(), session.application());
    }

    Draft draft(StoredApplication application) {
        Draft draft = DraftJson.read(application.contents());
        return draft.withAnswers(draft.answers().on(LocalDate.now(clock.withZone(AnswerLookup.ZONE))));
    }

    Answers answers(StoredApplication application) {
        return draft(application).answers();
    }

    /** What saving a page's answers came to: the application before and after. */
    record Saved(StoredApplication before, StoredApplication after) {}

    /**
     * Saves a page's answers into the application as it now is, so that what other requests saved meanwhile survives.
     * Answers that are there already are not saved again; neither is anything once the application is submitted.
     */
    Saved save(Session session, Map<String, Answer> pageAnswers) {
        return change(session, answers -> answers.with(pageAnswers));
    }

    /** Saves what becomes of the answers as they now are; asks again when other requests saved meanwhile. */
    Saved change(Session session, UnaryOperator<Answers> change) {
        return save(session, draft -> draft.withAnswers(change.apply(draft.answers())));
    }

    /** Saves a change of the application as it now is; what changes nothing is not saved. */
    Saved save(Session session, UnaryOperator<Draft> change) {
        for (int attempt = 1; ; attempt++) {
            StoredApplication current = findOrStart(session);
            Draft before = draft(current);
            Draft after = change.apply(before);
            if (!(current.status() instanceof Status.Draft) || (after.equals(before) && current.version() > 0)) {
                return new Saved(current, current);
            }
            try {
                return new Saved(
                        current,
                        store.save(current.withContents(DraftJson.write(after))
                                .withExpiry(clock.instant().plus(lifetime))));
            } catch (StaleApplicationException savedMeanwhile) {
                if (attempt == SAVE_ATTEMPTS) {
                    throw savedMeanwhile;
                }
            }
        }
    }

    /** Keeps a draft for another lifetime without touching its answers; a request that saves meanwhile does so itself. */
    void prolong(Session session) {
        Optional<StoredApplication> draft =
                find(session).filter(application -> application.status() instanceof Status.Draft);
        try {
            draft.ifPresent(application ->
                    store.save(application.withExpiry(clock.instant().plus(lifetime))));
        } catch (StaleApplicationException savedMeanwhile) {
            // and with a lifetime of its own
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
            store.save(saved.after().withContents(saved.before().contents()));
        } catch (StaleApplicationException builtOn) {
            Failures.logKeptUnpublished(journey);
        }
    }
}
