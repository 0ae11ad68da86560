package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.AnswersJson;
import dev.guildhall.forms.answer.Authorship;
import dev.guildhall.forms.answer.Authorship.Replacement;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.session.PageStamps;
import dev.guildhall.forms.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sees to it that nobody's answers are replaced without a word. The later write wins; its page is stamped with the answers
 * that it was made of, and when these are no longer the stored ones, or another session wrote them, their author is told.
 */
final class Overwriting {

    private final PageStamps stamps;
    private final Clock clock;
    private final Duration remembered;

    /** Remembers what is to be told for as long as a session lasts: then nobody is left to be told. */
    Overwriting(PageStamps stamps, Clock clock, Duration remembered) {
        this.stamps = stamps;
        this.clock = clock;
        this.remembered = remembered;
    }

    /** The stamp of a page that is made of what is seen. */
    String stamp(Session session, Place place, Seen seen) {
        return stamps.stamp(session, place.address(), seen.version(), bytes(place, seen.draft()));
    }

    /** The stamp that stands for the draft after a change, where it stood for the draft before it; else as it was. */
    String renewed(String stamp, Session session, Place place, Draft before, Draft after) {
        return stamps.matches(stamp, session, place.address(), bytes(place, before))
                ? stamps.stamp(session, place.address(), PageStamps.version(stamp), bytes(place, after))
                : stamp;
    }

    /** The stamp that came with a form; empty when there was none. */
    static String sent(FormData data) {
        return data.first(Form.STAMP_FIELD)
                .filter(stamp -> stamp.length() <= PageStamps.MAX_LENGTH)
                .orElse("");
    }

    /** The draft once the page was written; the same draft when that changes nothing and tells nothing. */
    Draft after(Draft before, long version, Session session, Writing writing) {
        Draft after = writing.change().apply(before);
        String author = session.mark();
        Authorship told = before.authorship().told(author, PageStamps.version(writing.stamp()));
        if (after.answers().equals(before.answers())) {
            return before.withAuthorship(told);
        }
        Authorship kept = told.since(clock.instant().minus(remembered));
        Answers there = answers(writing.place(), before);
        if (there.equals(answers(writing.place(), after))) {
            // an item whose number was taken meanwhile stands elsewhere, and replaces nothing
            return after.withAuthorship(kept);
        }
        String page = writing.place().address();
        Authorship telling = before.authorship()
                .of(page)
                .filter(earlier -> !there.properties().isEmpty())
                .filter(earlier -> !earlier.equals(author) || !knew(before, session, writing))
                .map(earlier -> kept.with(new Replacement(page, earlier, clock.instant(), version + 1)))
                .orElse(kept);
        return after.withAuthorship(telling.writtenBy(author, page));
    }

    private boolean knew(Draft before, Session session, Writing writing) {
        Place place = writing.place();
        return stamps.matches(writing.stamp(), session, place.address(), bytes(place, before));
    }

    private static byte[] bytes(Place place, Draft draft) {
        return AnswersJson.write(answers(place, draft));
    }

    /**
     * What was answered there, in the order of its questions, whatever the order in which it was given. Lists of files are
     * left out: what is uploaded is added to them, and replaces nothing.
     */
    private static Answers answers(Place place, Draft draft) {
        Answers all = place.item()
                .map(about -> Listing.stored(draft, about.list())
                        .item(about.number())
                        .map(Item::answers)
                        .orElseGet(Answers::none))
                .orElseGet(draft::answers);
        Map<String, Answer> ordered = new LinkedHashMap<>();
        ((QuestionPage) place.page())
                .allQuestions()
                .forEach(question -> all.find(question.property())
                        .filter(answer -> !(answer instanceof Answer.OfFiles))
                        .ifPresent(answer -> ordered.put(question.property(), answer)));
        return Answers.of(ordered);
    }
}
