package dev.guildhall.forms;

import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.page.ReplacedView.Event;
import dev.guildhall.forms.path.Place;
import java.util.List;

/**
 * What a person is shown an application as: the draft at one of its versions, and what they are told about it just now.
 *
 * @param version the application's version
 * @param draft what it held
 * @param news what they are told because of what they have just done
 */
record Seen(long version, Draft draft, List<News> news) {

    /** Nothing of an application is shown. */
    static final Seen NOTHING = new Seen(0, Draft.empty());

    /** Something to tell about the pages of these places; about several that are not known where there are none. */
    record News(Event event, List<Place> places) {}

    static Seen of(Loaded loaded) {
        return new Seen(loaded.version(), loaded.draft());
    }

    Seen {
        news = List.copyOf(news);
    }

    Seen(long version, Draft draft) {
        this(version, draft, List.of());
    }

    /** The same, with this to tell. */
    Seen telling(Event event, List<Place> places) {
        return new Seen(version, draft, List.of(new News(event, places)));
    }
}
