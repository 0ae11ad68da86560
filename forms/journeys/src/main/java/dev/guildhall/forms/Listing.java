package dev.guildhall.forms;

import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.page.ListPages;
import dev.guildhall.forms.page.RemovalPages;
import dev.guildhall.forms.page.ReplacedView.Event;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.validation.ListValidator;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Takes what is sent from the summary of a list and from the page that removes an item. */
final class Listing {

    private final Journey<?> journey;
    private final ListValidator validator;
    private final Uploads uploads;
    private final Applications applications;
    private final Events events;
    private final Screens screens;
    private final Replies replies;
    private final Wayfinding wayfinding;
    private final Confirming confirming;

    Listing(
            Journey<?> journey,
            ListValidator validator,
            Uploads uploads,
            Applications applications,
            Events events,
            Screens screens,
            Replies replies,
            Wayfinding wayfinding,
            Confirming confirming) {
        this.journey = journey;
        this.validator = validator;
        this.uploads = uploads;
        this.applications = applications;
        this.events = events;
        this.screens = screens;
        this.replies = replies;
        this.wayfinding = wayfinding;
        this.confirming = confirming;
    }

    /** Leads to the next item, or takes the person's word that this is all. */
    FormsResponse sumUp(Visit visit, ListPage list, Path path, FormData data) {
        OfItems items = path.items(list);
        boolean full = items.items().size() >= list.atMost();
        String more = full ? ListPages.NO : data.first(ListPages.ANOTHER).orElse("");
        Way way = wayfinding.wayOf(visit);
        if (more.equals(ListPages.YES)) {
            Place next = Place.of(list, items.nextNumber(), list.pages().get(0));
            return replies.redirect(visit, wayfinding.address(next, way.isOnward() ? way : way.from(list)));
        }
        String stamp = Overwriting.sent(data);
        List<FieldError> errors = more.equals(ListPages.NO) ? validator.check(list, path) : validator.notSaid(list);
        if (!errors.isEmpty()) {
            events.refused(visit, list.id(), errors);
            return replies.refused(visit, screens.lists().summary(visit, list, path, more, errors));
        }
        if (!confirming.saw(stamp, visit.session(), list, path)) {
            Visit told = visit.seeing(visit.seen().telling(Event.CHANGED, List.of(Place.of(list))));
            return replies.changed(visit, screens.lists().summary(told, list, path, "", List.of()));
        }
        Path after =
                save(visit, list, new Writing(Place.of(list), stamp, draft -> changed(draft, list, OfItems::complete)));
        return replies.redirect(visit, wayfinding.next(Place.of(list), after, way));
    }

    /** Removes an item once the person has said yes; its number is never given to another. */
    FormsResponse remove(Visit visit, ItemNumber item, Path path, FormData data) {
        String sure = data.first(RemovalPages.REMOVE).orElse("");
        if (!sure.equals(ListPages.YES) && !sure.equals(ListPages.NO)) {
            List<FieldError> errors = validator.notSure(item.list());
            events.refused(
                    visit,
                    Place.of(item.list(), item.number(), item.list().removal()).name(),
                    errors);
            return replies.refused(visit, screens.lists().removal(visit, item, path, errors, Overwriting.sent(data)));
        }
        Place place = Place.of(item.list(), item.number(), item.list().removal());
        Path after = sure.equals(ListPages.YES)
                ? save(
                        visit,
                        item.list(),
                        new Writing(
                                place,
                                Overwriting.sent(data),
                                draft -> changed(draft, item.list(), items -> without(items, item.number()))))
                : path;
        return replies.redirect(visit, wayfinding.toSummary(item.list(), after, wayfinding.wayOf(visit)));
    }

    private static OfItems without(OfItems items, int number) {
        return items.item(number).isPresent() ? items.without(number) : items;
    }

    private Path save(Visit visit, ListPage list, Writing writing) {
        Saved saved = applications.save(visit, writing);
        Answers before = saved.before().answers();
        Answers after = saved.after().answers();
        try {
            applications.publishing(saved, () -> publish(visit, list, before, after, writing.place()));
        } finally {
            uploads.settle(visit, saved);
        }
        return Path.of(journey, saved.after().draft());
    }

    private void publish(Visit visit, ListPage list, Answers before, Answers after, Place written) {
        if (before.properties().isEmpty()) {
            events.started(visit);
        }
        if (!before.equals(after)) {
            boolean page = written.equals(Place.of(list));
            events.answered(
                    visit, list.id(), page ? before.without(list.property()) : before, after, Set.of(list.property()));
        }
    }

    private static Draft changed(Draft draft, ListPage list, UnaryOperator<OfItems> change) {
        Answer items = change.apply(AnswersAt.items(list, draft.answers()));
        return draft.withAnswers(draft.answers().with(list.property(), items));
    }
}
