package dev.guildhall.forms;

import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Place;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Saves what was answered at a place, about an item or about none, and publishes what changed. */
final class Saving {

    private final Uploads uploads;
    private final Applications applications;
    private final Events events;

    Saving(Uploads uploads, Applications applications, Events events) {
        this.uploads = uploads;
        this.applications = applications;
        this.events = events;
    }

    /**
     * What saving the answers of a page came to.
     *
     * @param place where they stand: an item may have got another number; empty where they could not be written
     * @param after the application as it is now
     */
    record Written(Optional<Place> place, Loaded after) {}

    /** Saves answers in which nothing is wrong. */
    Written write(Visit visit, Place place, Intent intent, Taken taken, Map<String, Answer> answers, String stamp) {
        if (place.item().isPresent()) {
            return write(visit, place, place.item().get(), intent, taken, answers, stamp);
        }
        Saved saved = applications.save(
                visit, new Writing(place, stamp, draft -> draft.withAnswers(taken.into(draft.answers(), answers))));
        publish(visit, place, saved, answers.keySet());
        return new Written(Optional.of(place), saved.after());
    }

    private Written write(
            Visit visit,
            Place place,
            ItemNumber item,
            Intent intent,
            Taken taken,
            Map<String, Answer> answers,
            String stamp) {
        ItemWriting writing = new ItemWriting(item, intent, answers, taken, uploads::isSame);
        Saved saved = applications.save(visit, new Writing(place, stamp, writing::into));
        Optional<Place> written =
                writing.numberIn(saved.after().draft()).map(number -> Place.of(item.list(), number, place.page()));
        written.ifPresent(where -> publish(visit, where, saved, answers.keySet()));
        return new Written(written, saved.after());
    }

    /** Saves files that are right on a page that is shown again; empty where they cannot be kept there. */
    Optional<Saved> keep(
            Visit visit, Place place, Intent intent, Taken taken, Map<String, Answer> files, String stamp) {
        if (place.item().isEmpty()) {
            return Optional.of(change(visit, place, stamp, files.keySet(), answers -> taken.into(answers, files)));
        }
        ItemFiles kept = new ItemFiles(place, intent, files, taken, uploads::isSame);
        Saved saved = applications.save(
                visit, new Writing(place, stamp, draft -> draft.withAnswers(kept.into(draft.answers()))));
        publish(visit, place, saved, files.keySet());
        return Optional.of(saved).filter(after -> kept.areIn(after.after().answers()));
    }

    /** Saves what becomes of the answers at a place; an item that was removed meanwhile stays removed. */
    Saved change(Visit visit, Place place, String stamp, Set<String> asked, UnaryOperator<Answers> change) {
        Saved saved = applications.save(
                visit,
                new Writing(
                        place, stamp, draft -> draft.withAnswers(AnswersAt.changed(place, draft.answers(), change))));
        publish(visit, place, saved, asked);
        return saved;
    }

    private void publish(Visit visit, Place place, Saved saved, Set<String> asked) {
        Answers before = AnswersAt.of(place, saved.before().answers());
        Answers after = AnswersAt.of(place, saved.after().answers());
        try {
            applications.publishing(saved, () -> {
                if (saved.before().answers().properties().isEmpty()) {
                    events.started(visit);
                }
                events.answered(visit, place.name(), before, after, asked);
            });
        } finally {
            uploads.settle(visit, saved);
        }
    }
}
