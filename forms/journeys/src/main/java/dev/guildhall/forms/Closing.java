package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Beside;
import dev.guildhall.forms.page.ClosedPages;
import dev.guildhall.forms.page.ClosedPages.Answers;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.support.OpeningTimes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns people away while the journey is closed, other than those who may finish. Writes nothing. */
final class Closing implements Aside {

    private final OpeningTimes times;
    private final Journey<?> journey;
    private final Addresses addresses;
    private final Applications applications;
    private final ClosedPages pages;
    private final AsideScreens screens;
    private final Replies replies;
    private final Clock clock;

    Closing(
            OpeningTimes times,
            Journey<?> journey,
            Addresses addresses,
            Applications applications,
            ClosedPages pages,
            AsideScreens screens,
            Replies replies,
            Clock clock) {
        this.times = times;
        this.journey = journey;
        this.addresses = addresses;
        this.applications = applications;
        this.pages = pages;
        this.screens = screens;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        Instant now = clock.instant();
        if (times.isOpenAt(now) || !belongsToJourney(path)) {
            return Optional.empty();
        }
        Optional<StoredApplication> application =
                visit.isKnown() ? applications.find(visit.session()) : Optional.empty();
        return application.filter(begun -> mayGoOn(begun, path, now)).isPresent()
                ? Optional.empty()
                : Optional.of(turnedAway(visit, application, now));
    }

    private boolean belongsToJourney(String path) {
        String prefix = addresses.start() + "/";
        return path.equals("/")
                || path.equals(addresses.start())
                || path.equals(prefix)
                || path.equals(addresses.confirmation())
                || (path.startsWith(prefix)
                        && Place.at(journey, path.substring(prefix.length())).isPresent());
    }

    /** A draft while there is time to finish it; what was submitted in time stays in view, without starting another. */
    private boolean mayGoOn(StoredApplication application, String path, Instant now) {
        if (application.status() instanceof Status.Draft) {
            return times.isFinishingAt(now)
                    && times.closes().filter(application.startedAt()::isBefore).isPresent();
        }
        String first = addresses.page(journey.pages().get(0).id());
        return !path.equals(first) && !path.equals(addresses.start()) && !path.equals("/");
    }

    private FormsResponse turnedAway(Visit visit, Optional<StoredApplication> application, Instant now) {
        Optional<Instant> opens = times.opensAfter(now);
        Answers answers = application
                .filter(begun -> begun.status() instanceof Status.Draft)
                .map(draft -> answersOf(draft, opens))
                .orElse(Answers.NONE);
        Beside said = pages.told(opens, answers);
        FormsResponse page = replies.closed(
                visit, screens.refused(visit, said, Optional.empty(), () -> pages.show(said, visit.language())));
        return opens.map(time -> page.withHeader("Retry-After", Long.toString(seconds(now, time))))
                .orElse(page);
    }

    private static Answers answersOf(StoredApplication draft, Optional<Instant> opens) {
        return opens.filter(draft.expiresAt()::isAfter).isPresent() ? Answers.KEPT : Answers.NOT_SUBMITTED;
    }

    /** Never too early: part of a second counts as a whole one (RFC 9110, section 10.2.3). */
    private static long seconds(Instant now, Instant then) {
        Duration left = Duration.between(now, then);
        return left.getNano() == 0 ? left.getSeconds() : left.getSeconds() + 1;
    }
}
