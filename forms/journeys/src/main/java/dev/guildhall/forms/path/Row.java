package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.PageOrder;
import dev.guildhall.forms.journey.Route;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Walks pages in their order, as far as the answers lead, and counts the answers on the way. */
final class Row {

    private final PageOrder order;
    private final AnswerLookup stored;
    private final AnswerLookup known;
    private final Function<Page, Place> placing;
    private final Map<String, Answer> counted = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Stretch> items = new ArrayList<>();
    private Optional<Place> firstIncomplete = Optional.empty();

    /**
     * @param order the pages
     * @param stored what was answered, on the path or off it
     * @param outside what has been counted before, which conditions can read too
     * @param placing the place of a page
     */
    Row(PageOrder order, AnswerLookup stored, AnswerLookup outside, Function<Page, Place> placing) {
        this.order = order;
        this.stored = stored;
        this.known = new OnPath(counted, outside, stored);
        this.placing = placing;
    }

    /** Goes on from this page. */
    Row from(Page first) {
        Optional<Page> next = met(Optional.of(first));
        while (next.isPresent()) {
            Page page = next.get();
            visit(page);
            boolean on = firstIncomplete.isEmpty() && !(page instanceof TaskListPage);
            next = on ? met(after(page)) : Optional.empty();
        }
        return this;
    }

    /** The page itself, or the one behind the section that it is in, where that is not there with these answers. */
    private Optional<Page> met(Optional<Page> page) {
        Optional<Page> next = page;
        Optional<Section> section = next.flatMap(order::conditional);
        while (section.isPresent() && !isThere(section.get())) {
            List<Page> pages = section.get().pages();
            next = order.pageAfter(pages.get(pages.size() - 1));
            section = next.flatMap(order::conditional);
        }
        return next;
    }

    private boolean isThere(Section section) {
        return section.onlyIf().filter(condition -> !condition.holds(known)).isEmpty();
    }

    private void visit(Page page) {
        if (page instanceof ListPage list) {
            visit(list);
            return;
        }
        Place place = placing.apply(page);
        places.add(place);
        if (page instanceof QuestionPage asking && !count(asking)) {
            firstIncomplete = Optional.of(place);
        }
    }

    private void visit(ListPage list) {
        ItemRows rows = new ItemRows(list, stored.find(list.property()), known);
        Place summary = placing.apply(list);
        places.add(rows.entrance(summary));
        items.addAll(rows.stretches(summary));
        firstIncomplete = rows.firstIncomplete(summary);
        rows.counted().ifPresent(answer -> counted.put(list.property(), answer));
    }

    /** Counts the page's answers; says whether none is missing. */
    private boolean count(QuestionPage page) {
        boolean complete = true;
        for (Question question : page.questions()) {
            complete &= count(question);
        }
        return complete;
    }

    private boolean count(Question question) {
        Optional<Answer> answer = stored.find(question.property()).filter(question::accepts);
        if (answer.isEmpty()) {
            return false;
        }
        counted.put(question.property(), answer.get());
        boolean complete = true;
        for (Question revealed : question.revealedBy(answer.get())) {
            complete &= count(revealed);
        }
        return complete;
    }

    private Optional<Page> after(Page page) {
        for (Route route : page.routes()) {
            Optional<Condition> condition = route.condition();
            if (condition.isEmpty() || condition.get().holds(known)) {
                return order.page(route.target());
            }
        }
        return order.pageAfter(page);
    }

    Optional<Place> firstIncomplete() {
        return firstIncomplete;
    }

    /** Whether it has come as far as this place. */
    boolean endsAt(Place place) {
        return places.get(places.size() - 1).equals(place);
    }

    Answers counted() {
        return Answers.of(counted);
    }

    /** The places themselves, between where a person comes from and where the last leads. */
    Stretch stretch(Optional<Place> origin, Optional<Place> destination) {
        return new Stretch(origin, places, destination, firstIncomplete);
    }

    /** The pages about the items of the lists on the way. */
    List<Stretch> items() {
        return items;
    }
}
