package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.wording.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The one route through a journey that these answers take, from the first page to the first that is not complete or to
 * the end.
 *
 * <pre>{@code
 * Path path = Path.of(journey, draft);
 * path.contains("emissions-band"); // false: the vehicle is electric
 * path.answers();                  // the answers that count, and no other
 * path.firstIncomplete();          // Optional[contact]
 * }</pre>
 *
 * <p>An answer off the path is read by no condition and is no part of {@link #answers}. Immutable.
 */
public final class Path {

    private final Journey<?> journey;
    private final List<Stretch> stretches;
    private final List<SectionRow> sections;
    private final Answers answers;
    private final Optional<Place> firstIncomplete;

    private Path(
            Journey<?> journey,
            List<Stretch> stretches,
            List<SectionRow> sections,
            Answers answers,
            Optional<Place> firstIncomplete) {
        this.journey = journey;
        this.stretches = stretches;
        this.sections = sections;
        this.answers = answers;
        this.firstIncomplete = firstIncomplete;
    }

    /** The path that the answers take through the journey while no section has been confirmed. */
    public static Path of(Journey<?> journey, AnswerLookup answers) {
        return of(journey, answers, Map.of());
    }

    /** The path that a draft takes through the journey. */
    public static Path of(Journey<?> journey, Draft draft) {
        return of(journey, draft.answers(), draft.confirmed());
    }

    private static Path of(Journey<?> journey, AnswerLookup stored, Map<String, String> confirmed) {
        Row trunk = new Row(journey, stored, Answers.none(), Place::of)
                .from(journey.pages().get(0));
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(trunk.stretch(Optional.empty(), Optional.empty()));
        stretches.addAll(trunk.items());
        Optional<Place> tasks = journey.taskList().map(Place::of).filter(trunk::endsAt);
        if (tasks.isEmpty()) {
            return new Path(journey, stretches, List.of(), trunk.counted(), trunk.firstIncomplete());
        }
        List<SectionRow> rows = new SectionRows(journey, stored, confirmed, trunk.counted(), tasks.get()).all();
        Answers counted = trunk.counted();
        for (SectionRow row : rows) {
            stretches.addAll(row.stretches());
            counted = counted.with(row.answers());
        }
        if (rows.stream().allMatch(SectionRow::isDone)) {
            stretches.add(ending(journey, tasks));
        }
        Optional<Place> open =
                rows.stream().flatMap(row -> row.firstIncomplete().stream()).findFirst();
        return new Path(journey, stretches, rows, counted, open);
    }

    /** Check answers and what follows it, once every section is completed. */
    private static Stretch ending(Journey<?> journey, Optional<Place> tasks) {
        Page check = journey.pages().stream()
                .filter(CheckAnswersPage.class::isInstance)
                .findFirst()
                .orElseThrow();
        return new Row(journey, Answers.none(), Answers.none(), Place::of)
                .from(check)
                .stretch(tasks, Optional.empty());
    }

    /** The pages in the order in which the person meets them; those about an item are left out. */
    public List<Page> pages() {
        List<Page> pages = new ArrayList<>();
        for (Stretch stretch : stretches) {
            for (Place place : stretch.places()) {
                if (place.item().isEmpty()) {
                    pages.add(place.page());
                }
            }
        }
        return pages;
    }

    /** Every place that can be visited with these answers, those about an item after the others. */
    public List<Place> places() {
        return stretches.stream().flatMap(stretch -> stretch.places().stream()).toList();
    }

    /** Whether the page can be visited with these answers. */
    public boolean contains(String pageId) {
        return stretches.stream()
                .flatMap(stretch -> stretch.places().stream())
                .anyMatch(place -> place.item().isEmpty() && place.page().id().equals(pageId));
    }

    /** Whether the place can be visited with these answers. */
    public boolean contains(Place place) {
        return stretches.stream().anyMatch(stretch -> stretch.places().contains(place));
    }

    /** The answers that count: those to questions that the pages on the path ask. */
    public Answers answers() {
        return answers;
    }

    /** The items of a list that count, each with the answers on its own path; none where the list is not reached. */
    public OfItems items(ListPage list) {
        return answers.find(list.property())
                .filter(OfItems.class::isInstance)
                .map(OfItems.class::cast)
                .orElseGet(OfItems::none);
    }

    /** What can be read at a place: an item's own answers first, then all that count. */
    public AnswerLookup answersAt(Place place) {
        return place.item()
                .flatMap(about ->
                        items(about.list()).item(about.number()).map(item -> within(about.list(), item.answers())))
                .orElse(answers);
    }

    private AnswerLookup within(ListPage list, Answers ofItem) {
        return property -> list.questions().containsKey(property) ? ofItem.find(property) : answers.find(property);
    }

    /** Whether answering at this place would add an item to its list. */
    public boolean adds(Place place) {
        return place.item()
                .filter(about -> items(about.list()).item(about.number()).isEmpty())
                .isPresent();
    }

    /** The first place that still needs an answer; empty when everything has been asked. */
    public Optional<Place> firstIncomplete() {
        return firstIncomplete;
    }

    /** The places about this item on its way through the pages about it; empty where it is not in the list. */
    public List<Place> places(ItemNumber item) {
        return stretch(item).map(Stretch::places).orElseGet(List::of);
    }

    /** The sections on the task list in the order of declaration; empty before it is reached, and without one. */
    public List<SectionProgress> sections() {
        return sections.stream().flatMap(row -> row.progress().stream()).toList();
    }

    /** The first place of this section that still needs an answer or to be confirmed. */
    public Optional<Place> firstIncomplete(Section section) {
        return row(section).flatMap(SectionRow::firstIncomplete);
    }

    /** What confirming the section keeps: a digest of the answers from outside it that it depends on. */
    public String digest(Section section) {
        return row(section).map(SectionRow::digest).orElse("");
    }

    private Optional<SectionRow> row(Section section) {
        return sections.stream().filter(row -> row.section().equals(section)).findFirst();
    }

    /** The first place about this item that still needs an answer. */
    public Optional<Place> firstIncomplete(ItemNumber item) {
        return stretch(item).flatMap(Stretch::firstIncomplete);
    }

    private Optional<Stretch> stretch(ItemNumber item) {
        return stretches.stream()
                .filter(stretch -> stretch.places().get(0).item().equals(Optional.of(item)))
                .findFirst();
    }

    /** Whether every answer has been given and the path ends where the journey can be submitted. */
    public boolean isComplete() {
        return checkAnswers().isPresent();
    }

    /** The page on which the answers are checked, once all are given. */
    public Optional<CheckAnswersPage> checkAnswers() {
        return pages().stream()
                .filter(CheckAnswersPage.class::isInstance)
                .map(CheckAnswersPage.class::cast)
                .findFirst();
    }

    /** The page where the path ends, or the task list. */
    public Page last() {
        List<Place> trunk = stretches.get(0).places();
        return trunk.get(trunk.size() - 1).page();
    }

    /**
     * The page of a place as this person is shown it, with the answers that count there in the places that its wording has
     * for them. For showing only: its wording may hold answers.
     */
    @SuppressWarnings("unchecked") // a page stays of its kind, whatever its words
    public <P extends Page> P shown(Place place, P page) {
        boolean used =
                place.item().map(about -> about.list().usesAnswers(page)).orElseGet(() -> journey.usesAnswers(page));
        return used ? (P) page.worded(wording(place)::fill) : page;
    }

    /** A page that is about no item as this person is shown it. */
    public <P extends Page> P shown(P page) {
        return shown(Place.of(page), page);
    }

    /** Fills wordings with the answers that count, and with no other. */
    public Wording wording() {
        return new PathWording(
                journey.id(),
                property -> Optional.ofNullable(journey.questions().get(property)),
                answers);
    }

    /** Fills the wordings of a place with what can be read there, and with no other answers. */
    public Wording wording(Place place) {
        return new PathWording(
                journey.id(),
                property -> place.item()
                        .flatMap(about ->
                                Optional.ofNullable(about.list().questions().get(property)))
                        .or(() -> Optional.ofNullable(journey.questions().get(property))),
                answersAt(place));
    }

    /** The place that follows on the path; empty after the last and for one that is not on it. */
    public Optional<Place> after(Place place) {
        return neighbour(place, Stretch::after);
    }

    /** The place that precedes on the path; empty before the first and for one that is not on it. */
    public Optional<Place> before(Place place) {
        return neighbour(place, Stretch::before);
    }

    private Optional<Place> neighbour(Place place, BiFunction<Stretch, Integer, Optional<Place>> step) {
        for (Stretch stretch : stretches) {
            int index = stretch.places().indexOf(place);
            if (index >= 0) {
                return step.apply(stretch, index);
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "path " + places();
    }
}
