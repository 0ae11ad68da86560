package dev.guildhall.forms;

import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
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
import java.util.concurrent.ConcurrentHashMap;

/** Takes a page's answers: binds and validates them, saves them, publishes what changed, and leads on. */
final class Answering {

    private final Journey<?> journey;
    private final PageValidator validator;
    private final Map<ListPage, PageValidator> ofItems = new ConcurrentHashMap<>();
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
    FormsResponse answer(Visit visit, Place place, Path path, FormData data) {
        QuestionPage page = (QuestionPage) place.page();
        Entered entered = entered(data);
        Checked checked = validator(place).check(page, entered);
        if (checked.more().isPresent()) {
            Entered next = entered.with(checked.more().get());
            return replies.page(visit, screens.question(visit, place, path, next, List.of()));
        }
        if (!checked.isAccepted()) {
            events.refused(visit, place.name(), checked.errors());
            return replies.refused(visit, screens.question(visit, place, path, entered, checked.errors()));
        }
        return place.item()
                .map(item -> answer(visit, place, item, path, checked))
                .orElseGet(() -> answer(visit, place, checked));
    }

    private PageValidator validator(Place place) {
        return place.item()
                .map(item -> ofItems.computeIfAbsent(item.list(), list -> validator.forItemsOf(list)))
                .orElse(validator);
    }

    private FormsResponse answer(Visit visit, Place place, Checked checked) {
        Saved saved = applications.save(visit.session(), checked.answers());
        Answers before = applications.answers(saved.before());
        publish(visit, place, saved, before, applications.answers(saved.after()), checked);
        return goOn(visit, place, saved);
    }

    private FormsResponse answer(Visit visit, Place place, ItemNumber item, Path path, Checked checked) {
        ItemWriting writing = new ItemWriting(item, screens.intent(visit, place, path), checked.answers());
        Saved saved = applications.save(visit.session(), writing::into);
        Draft after = applications.draft(saved.after());
        Optional<Integer> number = writing.numberIn(after);
        if (number.isEmpty()) {
            return replies.redirect(visit, wayfinding.resume(Path.of(journey, after)));
        }
        Answers before = ofItem(applications.draft(saved.before()), item.list(), number.get());
        publish(visit, place, saved, before, ofItem(after, item.list(), number.get()), checked);
        return goOn(visit, Place.of(item.list(), number.get(), place.page()), saved);
    }

    private static Answers ofItem(Draft draft, ListPage list, int number) {
        return Listing.stored(draft, list).item(number).map(Item::answers).orElseGet(Answers::none);
    }

    private void publish(Visit visit, Place place, Saved saved, Answers before, Answers after, Checked checked) {
        applications.publishing(saved, () -> {
            if (applications.answers(saved.before()).properties().isEmpty()) {
                events.started(visit);
            }
            events.answered(
                    visit, place.name(), before, after, checked.answers().keySet());
        });
    }

    private FormsResponse goOn(Visit visit, Place place, Saved saved) {
        Path next = Path.of(journey, applications.draft(saved.after()));
        return replies.redirect(visit, wayfinding.next(place, next, wayfinding.wayOf(visit)));
    }

    private static Entered entered(FormData data) {
        Map<String, List<String>> fields = new HashMap<>();
        data.names().forEach(name -> fields.put(name, data.all(name)));
        return Entered.of(fields);
    }
}
