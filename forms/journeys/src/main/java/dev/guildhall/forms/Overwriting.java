package dev.guildhall.forms;

import dev.guildhall.forms.answer.Authorship;
import dev.guildhall.forms.answer.Authorship.Replacement;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.session.PageStamps;
import dev.guildhall.forms.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Sees to it that nobody's answers are replaced without a word. The later write wins; its page is stamped with the answers
 * that it was made of, and when these are no longer the stored ones, or another session wrote them, their author is told.
 */
final class Overwriting {

    private final PageStamps stamps;
    private final Clock clock;
    private final Duration sessionLifetime;

    /** Puts together what is to be told from before a session's lifetime: most of those who are to be told are gone. */
    Overwriting(PageStamps stamps, Clock clock, Duration sessionLifetime) {
        this.stamps = stamps;
        this.clock = clock;
        this.sessionLifetime = sessionLifetime;
    }

    /** What sees to it that nobody confirms answers of this journey that they have not seen. */
    Confirming confirming(Journey<?> journey) {
        return new Confirming(journey, stamps);
    }

    /** What tells people that what they sent in this journey was not kept. */
    Unsaved unsaved(Journey<?> journey) {
        return new Unsaved(journey, stamps);
    }

    /** The stamp of a page that is made of what is seen. */
    String stamp(Session session, Place place, Seen seen) {
        return stamps.stamp(session, place.address(), seen.version(), PageAnswers.bytes(place, seen.draft()));
    }

    /** The stamp that stands for the draft after a change, where it stood for the draft before it; else as it was. */
    String renewed(String stamp, Session session, Place place, Draft before, Draft after) {
        return stamps.matches(stamp, session, place.address(), PageAnswers.bytes(place, before))
                ? stamps.stamp(session, place.address(), PageStamps.version(stamp), PageAnswers.bytes(place, after))
                : stamp;
    }

    /** The stamp that came with a form; empty when there was none. */
    static String sent(FormData data) {
        return data.first(Form.STAMP_FIELD).orElse("");
    }

    /** The draft once the page was written; the same draft when that changes nothing and tells nothing. */
    Draft after(Draft before, long version, Session session, Writing writing) {
        Draft after = writing.change().apply(before);
        String author = session.mark();
        Authorship told = before.authorship().told(author, PageStamps.version(writing.stamp()));
        if (after.answers().equals(before.answers())) {
            return after.withAuthorship(told);
        }
        Effect effect = Effect.of(writing.place(), before, after);
        Authorship telling = told.since(clock.instant().minus(sessionLifetime));
        for (Effect.Replaced replaced : effect.replaced()) {
            Optional<String> earlier = before.authorship().of(replaced.part());
            if (earlier.isPresent()
                    && (!earlier.get().equals(author) || !hasSeen(replaced, before, session, writing))) {
                telling = telling.with(new Replacement(replaced.page(), earlier.get(), clock.instant(), version + 1));
            }
        }
        for (String part : effect.written()) {
            telling = telling.writtenBy(author, part);
        }
        return after.withAuthorship(telling.without(effect.gone()));
    }

    private boolean hasSeen(Effect.Replaced replaced, Draft before, Session session, Writing writing) {
        Place place = writing.place();
        return replaced.sight() == Effect.Sight.CERTAIN
                || stamps.matches(writing.stamp(), session, place.address(), PageAnswers.bytes(place, before));
    }
}
