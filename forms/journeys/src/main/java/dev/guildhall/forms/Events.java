package dev.guildhall.forms;

import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.event.EventContext;
import dev.guildhall.core.event.ServiceEvent;
import dev.guildhall.core.event.ServiceEvent.ValidationFailed.Problem;
import dev.guildhall.core.event.ServiceEventListener;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.support.Feedback;
import dev.guildhall.forms.support.Satisfaction;
import dev.guildhall.forms.validation.FieldError;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Publishes what happens to applications, without any answer's value. */
final class Events {

    private final Journey<?> journey;
    private final ServiceEventListener listener;
    private final Clock clock;

    Events(Journey<?> journey, ServiceEventListener listener, Clock clock) {
        this.journey = journey;
        this.listener = listener;
        this.clock = clock;
    }

    /** Who acts, on what and when. The application's id cannot be turned into a cookie. */
    EventContext context(Visit visit) {
        String application = visit.session().application();
        return new EventContext(
                journey.id(), application, Actor.citizen(application), clock.instant(), visit.language());
    }

    void refused(Visit visit, String page, List<FieldError> errors) {
        listener.on(new ServiceEvent.ValidationFailed(
                context(visit),
                page,
                errors.stream()
                        .map(error ->
                                new Problem(error.question(), error.fault().constraint()))
                        .toList()));
    }

    void started(Visit visit) {
        listener.on(new ServiceEvent.JourneyStarted(context(visit)));
    }

    /** Publishes that the page was answered, or which of its answers changed; nothing where none did. */
    void answered(Visit visit, String page, Answers before, Answers after, Set<String> asked) {
        boolean first =
                asked.stream().noneMatch(property -> before.find(property).isPresent());
        List<String> changed = asked.stream()
                .filter(property -> !before.find(property).equals(after.find(property)))
                .toList();
        if (first) {
            listener.on(new ServiceEvent.PageAnswered(context(visit), page));
        } else if (!changed.isEmpty()) {
            listener.on(new ServiceEvent.AnswerChanged(context(visit), page, changed));
        }
    }

    /** What the person said, for the team's handler; it says neither who nor about which application. */
    Feedback feedback(Visit visit, Satisfaction satisfaction, String comment) {
        return new Feedback(
                journey.id(),
                satisfaction,
                Optional.of(comment).filter(text -> !text.isEmpty()),
                visit.language(),
                clock.instant());
    }

    void feedbackGiven(Visit visit, Satisfaction satisfaction) {
        listener.on(new ServiceEvent.FeedbackGiven(context(visit), satisfaction.score()));
    }
}
