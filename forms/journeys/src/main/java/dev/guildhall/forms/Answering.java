package dev.guildhall.forms;

import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.Saving.Written;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.SentForm;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.validation.Checked;
import dev.guildhall.forms.validation.PageValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Takes a page's answers: binds and validates them, saves them, publishes what changed, and leads on. */
final class Answering {

    private final Journey<?> journey;
    private final PageValidator validator;
    private final Map<ListPage, PageValidator> ofItems = new ConcurrentHashMap<>();
    private final Uploads uploads;
    private final Saving saving;
    private final Applications applications;
    private final Events events;
    private final Screens screens;
    private final Replies replies;
    private final Wayfinding wayfinding;
    private final Unsaved unsaved;

    Answering(
            Journey<?> journey,
            PageValidator validator,
            Uploads uploads,
            Saving saving,
            Applications applications,
            Events events,
            Screens screens,
            Replies replies,
            Wayfinding wayfinding,
            Unsaved unsaved) {
        this.journey = journey;
        this.validator = validator;
        this.uploads = uploads;
        this.saving = saving;
        this.applications = applications;
        this.events = events;
        this.screens = screens;
        this.replies = replies;
        this.wayfinding = wayfinding;
        this.unsaved = unsaved;
    }

    /** Answers a page on the path with what was sent. */
    FormsResponse answer(Visit visit, Place place, Path path, SentForm form) {
        Intent intent = screens.questions().intent(visit, place, path);
        Taken taken = uploads.take(visit, place, intent, form, entered(form.fields()));
        try {
            return answer(visit, new Asked(place, path, intent, Overwriting.sent(form.fields())), taken);
        } finally {
            uploads.settle(visit, taken);
        }
    }

    private FormsResponse answer(Visit visit, Asked asked, Taken taken) {
        Checked checked =
                validator(asked.place()).check((QuestionPage) asked.place().page(), taken.entered());
        if (checked.more().isPresent()) {
            Again again = keep(visit, asked, taken, checked);
            Entered next = again.entered().with(checked.more().get());
            return replies.page(visit, screens.questions().show(visit, again.asked(), next, List.of()));
        }
        if (!checked.isAccepted()) {
            return refuse(visit, asked, taken, checked);
        }
        Written written = saving.write(visit, asked.place(), asked.intent(), taken, checked.answers(), asked.stamp());
        Path next = Path.of(journey, written.after().draft());
        return replies.redirect(
                visit,
                written.place()
                        .map(place -> wayfinding.next(place, next, wayfinding.wayOf(visit)))
                        .orElseGet(() -> unsaved.told(visit, asked.place(), wayfinding.resume(next))));
    }

    FormsResponse refuse(Visit visit, Asked asked, Taken taken, Checked checked) {
        Again again = keep(visit, asked, taken, checked);
        events.refused(visit, asked.place().name(), checked.errors());
        return replies.refused(
                visit, screens.questions().show(visit, again.asked(), again.entered(), checked.errors()));
    }

    /** A page that is shown again: what is asked, and what stands in it. */
    private record Again(Asked asked, Entered entered) {}

    /**
     * A file that is right stays even where something else on the page is wrong, for a browser cannot send it again. The
     * page is stamped with these files then, which the person knows of.
     */
    private Again keep(Visit visit, Asked asked, Taken taken, Checked checked) {
        Map<String, Answer> files = taken.acceptedIn(checked);
        if (files.isEmpty()) {
            return new Again(asked, taken.entered());
        }
        return saving.keep(visit, asked.place(), asked.intent(), taken, files, asked.stamp())
                .map(saved -> new Again(
                        asked.keeping(
                                Path.of(journey, saved.after().draft()),
                                applications.renewed(asked.stamp(), visit.session(), asked.place(), saved)),
                        taken.entered()))
                .orElseGet(() -> new Again(asked, taken.enteredBefore()));
    }

    PageValidator validator(Place place) {
        return place.item()
                .map(item -> ofItems.computeIfAbsent(item.list(), list -> validator.forItemsOf(list)))
                .orElse(validator);
    }

    static Entered entered(FormData data) {
        Map<String, List<String>> fields = new HashMap<>();
        data.names().forEach(name -> fields.put(name, data.all(name)));
        return Entered.of(fields);
    }
}
