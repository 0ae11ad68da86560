package dev.guildhall.forms;

import dev.guildhall.forms.answer.Authorship.Replacement;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.page.ReplacedView.Event;
import dev.guildhall.forms.page.ReplacedView.Replaced;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person is told about their answers: what has just come of what they sent, and what was replaced before.
 *
 * @param journey whose answers they are
 * @param wayfinding where they can be checked
 * @param clock what time it is
 */
record Notices(Journey<?> journey, Wayfinding wayfinding, Clock clock) {

    /** What is told of another page holds no answer, though its title may. */
    private static final Wording WITHOUT_ANSWERS = (property, language) -> Optional.empty();

    /** What this person is told. */
    List<Replaced> of(Visit visit) {
        List<Replaced> all = new ArrayList<>();
        for (Seen.News news : visit.seen().news()) {
            if (news.places().isEmpty()) {
                all.add(replaced(news.event(), Optional.empty(), clock.instant()));
            }
            news.places().forEach(place -> all.add(replaced(news.event(), Optional.of(place), clock.instant())));
        }
        for (Replacement replacement :
                visit.seen().draft().authorship().toTell(visit.session().mark())) {
            Replaced told = replaced(Event.REPLACED, Place.at(journey, replacement.page()), replacement.at());
            if (all.stream().noneMatch(each -> isSaid(each, told))) {
                all.add(told);
            }
        }
        return List.copyOf(all);
    }

    /** A change that was noticed just now tells as much as an earlier word about the same page. */
    private static boolean isSaid(Replaced said, Replaced told) {
        return said.event() != Event.NOT_SAVED && said.title().equals(told.title());
    }

    /** About several pages where the place is none that the journey still has. */
    private Replaced replaced(Event event, Optional<Place> place, Instant at) {
        return new Replaced(
                event,
                place.map(known -> WITHOUT_ANSWERS.fill(known.page().title())),
                place.map(known -> wayfinding.address(known, Way.returningToCheck(journey)))
                        .orElseGet(this::check),
                at);
    }

    private String check() {
        return journey.pages().stream()
                .filter(CheckAnswersPage.class::isInstance)
                .findFirst()
                .map(check -> wayfinding.address(Place.of(check), Way.ONWARD))
                .orElseGet(() -> wayfinding.address(Place.of(journey.pages().get(0)), Way.ONWARD));
    }
}
