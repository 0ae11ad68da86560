package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.AskedBefore.Certainty;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.wording.Placeholder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Checks a list that a person adds to: its record, its bounds and the pages about each item. */
final class ListCheck {

    private final ListPage list;
    private final RecordShape<?> outer;
    private final List<Page> journey;
    private final RouteGraph around;
    private final List<JourneyProblem> problems = new ArrayList<>();

    /**
     * @param list which list
     * @param outer the record that the journey fills
     * @param journey every page of the journey
     * @param around the routes between them
     */
    ListCheck(ListPage list, RecordShape<?> outer, List<Page> journey, RouteGraph around) {
        this.list = list;
        this.outer = outer;
        this.journey = journey;
        this.around = around;
    }

    List<JourneyProblem> problems() {
        component();
        bounds();
        names();
        if (list.pages().isEmpty()) {
            add(list.id(), "it has no page about an item", "declare one with page(...)");
            return problems;
        }
        ids();
        naming();
        if (!(list.pages().get(0) instanceof QuestionPage)) {
            add(
                    list.pages().get(0).id(),
                    "it is the first page about an item and asks nothing",
                    "ask a question first");
        }
        problems.addAll(new QuestionCheck(list.id(), list.shape(), list.pages()).problems());
        files();
        routes();
        return problems;
    }

    /** Files are kept by the journey's own answers. */
    private void files() {
        list.questions().values().stream()
                .filter(question -> question.fileRules().isPresent())
                .forEach(question -> add(
                        list.id(),
                        "\"" + question.property() + "\" asks for a file about an item",
                        "ask for all the files on a page of the journey, with fileUploads(...)"));
    }

    private void component() {
        if (!outer.properties().contains(list.property())) {
            add(
                    list.id(),
                    outer.type().getSimpleName() + " has no component \"" + list.property() + "\"",
                    Names.meant(list.property(), outer.properties()));
            return;
        }
        outer.misfit(list.property(), Answer.OfItems.class)
                .ifPresentOrElse(
                        misfit -> add(
                                list.id(),
                                "the items do not fit \"" + list.property() + "\": " + misfit,
                                "make the component a List of "
                                        + list.shape().type().getSimpleName()),
                        this::record);
        long asked = journey.stream().filter(this::asks).count();
        if (asked > 1) {
            add(list.id(), "\"" + list.property() + "\" is asked twice", "ask for each component of the record once");
        }
    }

    private boolean asks(Page page) {
        if (page instanceof ListPage other) {
            return other.property().equals(list.property());
        }
        return page instanceof QuestionPage asking
                && asking.allQuestions()
                        .anyMatch(question -> question.property().equals(list.property()));
    }

    private void record() {
        if (!outer.items(list.property()).equals(list.shape().type())) {
            add(
                    list.id(),
                    "its items are " + list.shape().type().getSimpleName() + ", but \"" + list.property()
                            + "\" is a List of "
                            + outer.items(list.property()).getSimpleName(),
                    "declare the list with the component's own record");
        }
    }

    private void names() {
        list.wordings().stream()
                .flatMap(text -> Placeholder.in(text).stream())
                .distinct()
                .forEach(place -> add(
                        list.id(),
                        "what the list is called uses " + place + ", but it shows no answers",
                        "use other words"));
    }

    private void bounds() {
        if (list.atLeast() < 0 || list.atMost() < 1 || list.atMost() < list.atLeast()) {
            add(
                    list.id(),
                    "it has at least " + list.atLeast() + " and at most " + list.atMost() + " items",
                    "let atLeast be 0 or more, and atMost 1 or more and not less");
        }
        if (list.atMost() > ListPage.MAX_ITEMS) {
            add(
                    list.id(),
                    "it can have " + list.atMost() + " items",
                    "let it have up to " + ListPage.MAX_ITEMS + ", or ask for so many in another way");
        }
        if (list.pages().size() > ListPage.MAX_PAGES) {
            add(
                    list.id(),
                    "it has " + list.pages().size() + " pages about an item",
                    "declare up to " + ListPage.MAX_PAGES + ": ask several questions on a page");
        }
    }

    private void ids() {
        Set<String> seen = new HashSet<>(Set.of(list.id()));
        for (Page page : list.pages()) {
            if (!Names.isSlug(page.id())) {
                add(
                        page.id(),
                        "the page's id cannot stand in a URL",
                        "use lower-case letters, digits and single hyphens, at most " + Names.MAX_LENGTH
                                + " characters");
            }
            if (page.id().equals(RemovalPage.ID)) {
                add(page.id(), "this id is taken by the page that removes an item", "choose another id");
            } else if (!seen.add(page.id())) {
                add(
                        page.id(),
                        "another page about an item, or the list \"" + list.id() + "\" itself, has the same id",
                        "give each page an id of its own");
            }
        }
    }

    private void naming() {
        if (!list.namedBy().isEmpty() && !list.questions().containsKey(list.namedBy())) {
            add(
                    list.id(),
                    "its items are named by \"" + list.namedBy() + "\", which no page about an item asks",
                    Names.meant(list.namedBy(), list.questions().keySet()));
        }
    }

    /** The pages about an item end at the list: it stands behind them as a page that asks nothing. */
    private void routes() {
        List<Page> row = new ArrayList<>(list.pages());
        row.add(new CheckAnswersPage(list.id(), list.title()));
        RouteGraph graph = new RouteGraph(row, page -> new RouteOutlook(list.shape(), list.questions(), page));
        problems.addAll(graph.problems());
        Set<String> read = new HashSet<>();
        conditions(condition -> read.addAll(condition.reads()));
        wordings((page, place) -> read.add(place.property()));
        AskedBefore within = new AskedBefore(graph, read);
        Set<String> outside = new HashSet<>(read);
        outside.removeAll(list.questions().keySet());
        outside.retainAll(known(outside));
        problems.addAll(new ConditionCheck(list.shape(), list.pages(), within, outside).problems());
        wordings((page, place) -> {
            if (!outside.contains(place.property())) {
                used(page, place.property(), within);
            }
        });
    }

    /** Those of these properties that some route has asked before the list. */
    private Set<String> known(Set<String> properties) {
        AskedBefore before = new AskedBefore(around, properties);
        Set<String> known = new HashSet<>();
        for (String property : properties) {
            boolean listed = journey.stream()
                    .anyMatch(page -> page instanceof ListPage other
                            && !other.equals(list)
                            && other.property().equals(property));
            if (listed || before.whenShown(list, property) != Certainty.NEVER) {
                known.add(property);
            }
        }
        return known;
    }

    private void used(Page page, String property, AskedBefore within) {
        if (!list.questions().containsKey(property)) {
            add(
                    page.id(),
                    "its wording uses \"" + property + "\", which nobody asks before",
                    Names.meant(property, list.questions().keySet()));
        } else if (within.knows(page) && within.whenShown(page, property) == Certainty.NEVER) {
            add(
                    page.id(),
                    "its wording uses \"" + property + "\", which no route has asked before this page",
                    "ask it on an earlier page about the item, or use other words");
        }
    }

    private void wordings(BiConsumer<Page, Placeholder> each) {
        list.pages()
                .forEach(page -> page.wordings()
                        .forEach(text -> Placeholder.in(text).forEach(place -> each.accept(page, place))));
    }

    private void conditions(Consumer<Condition> each) {
        list.pages()
                .forEach(
                        page -> page.routes().forEach(route -> route.condition().ifPresent(each)));
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
