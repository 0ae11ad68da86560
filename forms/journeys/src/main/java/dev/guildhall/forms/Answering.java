package dev.guildhall.forms;

import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.validation.Checked;
import dev.guildhall.forms.validation.PageValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes a page's answers: binds and validates them, saves them, publishes what changed, and leads on. */
final class Answering {

    private final Journey<?> journey;
    private final PageValidator validator;
    private final Applications applications;
    private final Events events;
    private final Screens screens;
    private final Replies replies;
    private final Wayfinding wayfinding;

    Answering(
            Journey<?> journey,
            PageValidator validator,
            Applications applications,
            Events events,
            Screens screens,
            Replies replies,
            Wayfinding wayfinding) {
        this.journey = journey;
        this.validator = validator;
        this.applications = applications;
        this.events = events;
        this.screens = screens;
        this.replies = replies;
        this.wayfinding = wayfinding;
    }

    /** Answers a page on the path with what was sent. */
    FormsResponse answer(Visit visit, QuestionPage page, Path path, FormData data) {
        Entered entered = entered(data);
        Checked checked = validator.check(page, entered);
        if (!checked.isAccepted()) {
            events.refused(visit, page, checked.errors());
            return replies.refused(visit, screens.question(visit, page, path, entered, checked.errors()));
        }
        Saved saved = applications.save(visit.session(), checked.answers());
        publish(visit, page, saved, checked.answers().keySet());
        Path next = Path.of(journey, applications.answers(saved.after()));
        return replies.redirect(visit, wayfinding.next(page, next, Wayfinding.wayOf(visit)));
    }

    /** What nobody could take note of shall not have happened: the answers are taken back and can be sent again. */
    private void publish(Visit visit, QuestionPage page, Saved saved, Set<String> asked) {
        Answers before = applications.answers(saved.before());
        try {
            if (before.properties().isEmpty()) {
                events.started(visit);
            }
            events.answered(visit, page, before, applications.answers(saved.after()), asked);
        } catch (RuntimeException refused) {
            applications.takeBack(saved);
            throw refused;
        }
    }

    private static Entered entered(FormData data) {
        Map<String, List<String>> fields = new HashMap<>();
        data.names().forEach(name -> fields.put(name, data.all(name)));
        return Entered.of(fields);
    }
}
