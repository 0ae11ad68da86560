package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.SessionEnd;
import dev.guildhall.forms.page.SessionEndPages;
import dev.guildhall.forms.path.Place;
import java.util.Optional;

/** Prolongs sessions, ends them, and tells people whose session has ended by itself; their answers are not touched. */
final class EndingSession implements Aside {

    private final Addresses addresses;
    private final Applications applications;
    private final SessionEndPages pages;
    private final AsideScreens screens;
    private final Replies replies;
    private final Journey<?> journey;

    EndingSession(
            Journey<?> journey,
            Addresses addresses,
            Applications applications,
            SessionEndPages pages,
            AsideScreens screens,
            Replies replies) {
        this.journey = journey;
        this.addresses = addresses;
        this.applications = applications;
        this.pages = pages;
        this.screens = screens;
        this.replies = replies;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        if (path.equals(addresses.keepAlive())) {
            return Optional.of(reads(visit) ? keepAlive(visit) : replies.notAllowed(visit, Methods.READING));
        }
        if (path.equals(addresses.signOut())) {
            return Optional.of(ends(visit, SessionEnd.SIGNED_OUT));
        }
        if (path.equals(addresses.timedOut())) {
            return Optional.of(ends(visit, SessionEnd.TIMED_OUT));
        }
        return visit.isAfterTimeout() ? afterTimeout(visit, path) : Optional.empty();
    }

    private FormsResponse keepAlive(Visit visit) {
        if (!visit.isKnown()) {
            return replies.gone(visit, over(visit, SessionEnd.TIMED_OUT));
        }
        applications.outlive(visit.session());
        return replies.prolonged(visit);
    }

    private FormsResponse ends(Visit visit, SessionEnd end) {
        return reads(visit) ? replies.ended(visit, told(visit, end)) : replies.notAllowed(visit, Methods.READING);
    }

    private Screen told(Visit visit, SessionEnd end) {
        return screens.told(visit, pages.address(end), pages.told(end), () -> pages.show(end, visit.language()));
    }

    private Screen over(Visit visit, SessionEnd end) {
        return screens.refused(visit, pages.told(end), Optional.empty(), () -> pages.show(end, visit.language()));
    }

    /** The first page starts anew; on any other of the journey the person is told why they cannot go on there. */
    private Optional<FormsResponse> afterTimeout(Visit visit, String path) {
        String first = addresses.page(journey.pages().get(0).id());
        if (Methods.of(visit.request()) == Methods.POST && holdsSession(path)) {
            return Optional.of(replies.endedBefore(visit, over(visit, SessionEnd.TIMED_OUT_BEFORE_SENDING)));
        }
        return reads(visit) && holdsSession(path) && !path.equals(first) && !path.equals(addresses.feedback())
                ? Optional.of(FormsResponse.redirect(addresses.timedOut()))
                : Optional.empty();
    }

    private boolean holdsSession(String path) {
        String prefix = addresses.start() + "/";
        return path.equals(addresses.confirmation())
                || path.equals(addresses.feedback())
                || (path.startsWith(prefix)
                        && Place.at(journey, path.substring(prefix.length())).isPresent());
    }

    private static boolean reads(Visit visit) {
        return Methods.of(visit.request()).isReading();
    }
}
