package dev.guildhall.forms;

import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.SentForm;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.validation.Checked;
import dev.guildhall.forms.validation.PageValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Takes a page's answers: binds and validates them, saves them, publishes what changed, and leads on. */
final class Answering {

    private final Journey<?> journey;
    private final PageValidator validator;
    private final Map<ListPage, PageValidator> ofItems = new ConcurrentHashMap<>();
    private final Uploads uploads;
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
            Applications applications,
            Events events,
            Screens screens,
            Replies replies,
            Wayfinding wayfinding,
            Unsaved unsaved) {
        this.journey = journey;
        this.validator = validator;
        this.uploads = uploads;
        this.applications = applications;
        this.events = events;
        this.screens = screens;
        this.replies = replies;
        this.wayfinding = wayfinding;
        this.unsaved = unsaved;
    }

    /** Answers a page on the path with what was sent. */
    FormsResponse answer(Visit visit, Place place, Path path, SentForm form) {
        Uploads.Taken taken = uploads.take(visit, (QuestionPage) place.page(), form, entered(form.fields()));
        try {
            return answer(visit, place, path, taken, Overwriting.sent(form.fields()));
        } finally {
            uploads.settle(visit, taken);
        }
    }

    private FormsResponse answer(Visit visit, Place place, Path path, Uploads.Taken taken, String stamp) {
        Checked checked = validator(place).check((QuestionPage) place.page(), taken.entered());
        if (checked.more().isPresent()) {
            String kept = keep(visit, place, taken, checked, stamp);
            Entered next = taken.entered().with(checked.more().get());
            return replies.page(visit, screens.questions().show(visit, place, path, next, List.of(), kept));
        }
        if (!checked.isAccepted()) {
            return refuse(visit, place, path, taken, checked, stamp);
        }
        return place.item()
                .map(item -> answer(visit, place, item, path, checked, stamp))
                .orElseGet(() -> answer(visit, place, taken, checked, stamp));
    }

    FormsResponse refuse(Visit visit, Place place, Path path, Uploads.Taken taken, Checked checked, String stamp) {
        String kept = keep(visit, place, taken, checked, stamp);
        events.refused(visit, place.name(), checked.errors());
        return replies.refused(
                visit, screens.questions().show(visit, place, path, taken.entered(), checked.errors(), kept));
    }

    /**
     * A file that is right stays even where something else on the page is wrong, for a browser cannot send it again.
     *
     * @return the stamp of the page with these files, which the person knows of
     */
    private String keep(Visit visit, Place place, Uploads.Taken taken, Checked checked, String stamp) {
        Map<String, Answer> files = taken.acceptedIn(checked);
        if (files.isEmpty()) {
            return stamp;
        }
        Saved saved = applications.save(
                visit, new Writing(place, stamp, draft -> draft.withAnswers(taken.into(draft.answers(), files))));
        publish(visit, place, saved, files.keySet());
        return applications.renewed(stamp, visit.session(), place, saved);
    }

    private PageValidator validator(Place place) {
        return place.item()
                .map(item -> ofItems.computeIfAbsent(item.list(), list -> validator.forItemsOf(list)))
                .orElse(validator);
    }

    private FormsResponse answer(Visit visit, Place place, Uploads.Taken taken, Checked checked, String stamp) {
        Saved saved = applications.save(
                visit,
                new Writing(place, stamp, draft -> draft.withAnswers(taken.into(draft.answers(), checked.answers()))));
        publish(visit, place, saved, checked.answers().keySet());
        return goOn(visit, place, saved);
    }

    /** Publishes what was saved at a place that is not within a list. */
    void publish(Visit visit, Place place, Saved saved, Set<String> asked) {
        publish(visit, place, saved, saved.before().answers(), saved.after().answers(), asked);
    }

    private FormsResponse answer(Visit visit, Place place, ItemNumber item, Path path, Checked checked, String stamp) {
        ItemWriting writing = new ItemWriting(item, screens.questions().intent(visit, place, path), checked.answers());
        Saved saved = applications.save(visit, new Writing(place, stamp, writing::into));
        Draft after = saved.after().draft();
        Optional<Integer> number = writing.numberIn(after);
        if (number.isEmpty()) {
            return replies.redirect(visit, unsaved.told(visit, place, wayfinding.resume(Path.of(journey, after))));
        }
        Answers before = ofItem(saved.before().draft(), item.list(), number.get());
        publish(
                visit,
                place,
                saved,
                before,
                ofItem(after, item.list(), number.get()),
                checked.answers().keySet());
        return goOn(visit, Place.of(item.list(), number.get(), place.page()), saved);
    }

    private static Answers ofItem(Draft draft, ListPage list, int number) {
        return Listing.stored(draft, list).item(number).map(Item::answers).orElseGet(Answers::none);
    }

    private void publish(Visit visit, Place place, Saved saved, Answers before, Answers after, Set<String> asked) {
        applications.publishing(saved, () -> {
            if (saved.before().answers().properties().isEmpty()) {
                events.started(visit);
            }
            events.answered(visit, place.name(), before, after, asked);
        });
    }

    private FormsResponse goOn(Visit visit, Place place, Saved saved) {
        Path next = Path.of(journey, saved.after().draft());
        return replies.redirect(visit, wayfinding.next(place, next, wayfinding.wayOf(visit)));
    }

    static Entered entered(FormData data) {
        Map<String, List<String>> fields = new HashMap<>();
        data.names().forEach(name -> fields.put(name, data.all(name)));
        return Entered.of(fields);
    }
}
