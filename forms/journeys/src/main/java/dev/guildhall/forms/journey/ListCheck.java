package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.wording.Placeholder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks a list that a person adds to: its record, its bounds and what is asked about an item. */
final class ListCheck {

    private final ListPage list;
    private final RecordShape<?> outer;
    private final List<Page> journey;
    private final List<JourneyProblem> problems = new ArrayList<>();

    /**
     * @param list which list
     * @param outer the record that the journey fills
     * @param journey every page of the journey
     */
    ListCheck(ListPage list, RecordShape<?> outer, List<Page> journey) {
        this.list = list;
        this.outer = outer;
        this.journey = journey;
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
        return problems;
    }

    /** Files are uploaded one after the other to an item that is there: whatever page of two would begin another each time. */
    private void files() {
        if (list.pages().get(0) instanceof QuestionPage first) {
            first.allQuestions()
                    .filter(question -> question.answerType() == Answer.OfFiles.class)
                    .forEach(question -> add(
                            first.id(),
                            "it is the first page about an item and asks for several files (\"" + question.property()
                                    + "\"), which are added to an item that is there",
                            "ask something else about the item first, what it is called say"));
        }
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

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
