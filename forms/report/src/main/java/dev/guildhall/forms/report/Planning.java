package dev.guildhall.forms.report;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.JourneyDefinition;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.PageOrder;
import dev.guildhall.forms.journey.Route;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.journey.TaskListPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the plan of a definition, also of one that does not work. */
final class Planning {

    private static final Text ALWAYS = Text.of("Always", "Bob amser");
    private static final Text OTHERWISE = Text.of("Otherwise", "Fel arall");
    private static final Text EACH_ITEM = Text.of("For each item", "Ar gyfer pob eitem");

    private static final Text CHOSEN = Text.of("The section is chosen", "Dewisir yr adran");

    private final JourneyDefinition definition;
    private final List<Place> places = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final IdentityHashMap<Page, Place> of = new IdentityHashMap<>();
    private final Map<String, Place> missing = new LinkedHashMap<>();
    private final Map<String, Place> itemEnds = new LinkedHashMap<>();
    private final Set<String> anchors = new HashSet<>();

    /** Puts a condition into words of a language. */
    private interface Words {
        String of(Condition condition, Language language);
    }

    Planning(JourneyDefinition definition) {
        this.definition = definition;
    }

    Plan plan() {
        Place start = place("", "start", definition.start().title(), PlaceKind.START, "page-start");
        definition.pages().forEach(this::add);
        Place confirmation = place(
                "", "confirmation", definition.confirmation().title(), PlaceKind.CONFIRMATION, "page-confirmation");
        definition.pages().stream().limit(1).forEach(first -> way(start, placeOf(first), ALWAYS, Optional.empty()));
        for (Page page : definition.pages()) {
            routes(page, definition, definition::inWords, after(page, confirmation), "");
            if (page instanceof ListPage list) {
                routesWithin(list);
            } else if (page instanceof TaskListPage) {
                routesIntoSections(page);
            }
        }
        places.addAll(missing.values());
        return new Plan(places, ways, sections(), of, start, confirmation);
    }

    private Map<Place, Section> sections() {
        Map<Place, Section> sections = new HashMap<>();
        for (Section section : definition.sections()) {
            for (Page page : section.pages()) {
                sections.put(placeOf(page), section);
                if (page instanceof ListPage list) {
                    list.pages().forEach(about -> sections.put(placeOf(about), section));
                }
            }
        }
        return sections;
    }

    private void add(Page page) {
        Place place = of.computeIfAbsent(
                page, key -> place("", page.id(), page.title(), PlaceKind.of(page), "page-" + page.id()));
        if (page instanceof ListPage list) {
            for (Page item : list.pages()) {
                String id = list.id() + "/" + item.id();
                of.put(item, place(place.anchor(), id, item.title(), PlaceKind.of(item), "page-" + id));
            }
            Text end = Text.of("Back to the list");
            itemEnds.put(place.anchor(), place(place.anchor(), list.id(), end, PlaceKind.ITEM_END, "end-" + list.id()));
        }
    }

    private Place place(String group, String id, Text title, PlaceKind kind, String wanted) {
        Place place = new Place(anchor(wanted), group, id, title, kind);
        places.add(place);
        return place;
    }

    /** An id that no other element has; a refused definition may use one twice, or characters that no id has. */
    private String anchor(String wanted) {
        String plain = wanted.replace('/', '.').replaceAll("[^A-Za-z0-9._-]", "_");
        String anchor = plain;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = plain + "." + i;
        }
        return anchor;
    }

    private Place placeOf(Page page) {
        return of.computeIfAbsent(page, unknown -> missing(page.id()));
    }

    private Place missing(String id) {
        return missing.computeIfAbsent(id, key -> {
            Text title = id.isBlank() ? Text.of("a page without an id") : Text.same(id);
            return new Place(anchor("missing-" + id), "", id, title, PlaceKind.MISSING);
        });
    }

    /** Where the declared order leads; nowhere from an exit page, and from a page that should not be the last. */
    private Optional<Place> after(Page page, Place confirmation) {
        if (page instanceof Page.ExitPage) {
            return Optional.empty();
        }
        if (page instanceof SectionCheckPage) {
            return definition.page(TaskListPage.ID).map(this::placeOf);
        }
        Optional<Place> next = definition.pageAfter(lastOf(page)).map(this::placeOf);
        boolean submits = page instanceof Page.CheckAnswersPage || page instanceof Page.DeclarationPage;
        return next.isEmpty() && submits ? Optional.of(confirmation) : next;
    }

    /** The page after which a task list goes on, when every section is completed; any other page itself. */
    private Page lastOf(Page page) {
        List<Section> sections = definition.sections();
        if (!(page instanceof TaskListPage) || sections.isEmpty()) {
            return page;
        }
        List<Page> last = sections.get(sections.size() - 1).pages();
        return last.isEmpty() ? page : last.get(last.size() - 1);
    }

    private void routesIntoSections(Page taskList) {
        for (Section section : definition.sections()) {
            section.pages().stream()
                    .limit(1)
                    .forEach(first -> way(placeOf(taskList), placeOf(first), CHOSEN, Optional.of("chosen")));
        }
    }

    private void routesWithin(ListPage list) {
        Place of = placeOf(list);
        Place end = itemEnds.getOrDefault(of.anchor(), of);
        list.pages().stream().limit(1).forEach(first -> way(of, placeOf(first), EACH_ITEM, Optional.empty()));
        Words words = (condition, language) -> definition.inWords(list, condition, language);
        for (Page page : list.pages()) {
            Place next = list.pageAfter(page).map(this::placeOf).orElse(end);
            routes(page, list, words, Optional.of(next), of.anchor());
        }
    }

    private void routes(Page page, PageOrder order, Words words, Optional<Place> after, String group) {
        Place from = placeOf(page);
        boolean leftOpen = true;
        boolean branches = false;
        for (Route route : page.routes()) {
            Place to = target(route, order, group);
            if (route.condition().isPresent()) {
                branches = true;
                Condition condition = route.condition().get();
                String english = words.of(condition, Language.ENGLISH);
                way(from, to, when(english, words.of(condition, Language.WELSH)), Optional.of(english));
            } else {
                leftOpen = false;
                usual(from, to, branches);
            }
        }
        if (leftOpen && after.isPresent()) {
            usual(from, after.get(), branches);
        }
    }

    private static Text when(String english, String welsh) {
        return english.isBlank() || welsh.isBlank() ? Text.of("a condition without a name") : Text.of(english, welsh);
    }

    private void usual(Place from, Place to, boolean branches) {
        way(from, to, branches ? OTHERWISE : ALWAYS, branches ? Optional.of("otherwise") : Optional.empty());
    }

    private Place target(Route route, PageOrder order, String group) {
        Optional<Place> declared = order.page(route.target()).map(this::placeOf);
        return declared.orElseGet(() -> {
            Place end = itemEnds.get(group);
            return end == null || !end.id().equals(route.target()) ? missing(route.target()) : end;
        });
    }

    private void way(Place from, Place to, Text when, Optional<String> label) {
        ways.add(new Way(ways.size() + 1, from, to, when, label));
    }
}
