package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.wording.Placeholder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The page that shows what has been added to a list and asks whether there is more, with the pages about each item.
 *
 * @see <a href="https://design.tax.service.gov.uk/hmrc-design-patterns/add-to-a-list/">HMRC: add to a list</a>
 */
public final class ListPage implements Page, PageOrder {

    /** The most items that any list can have. */
    public static final int MAX_ITEMS = 100;

    /** The most items of a list that does not say how many it can have. */
    public static final int DEFAULT_MAX_ITEMS = 20;

    /** The most pages about an item. */
    public static final int MAX_PAGES = 50;

    private final String id;
    private final String property;
    private final Text title;
    private final Text one;
    private final Text many;
    private final RecordShape<?> shape;
    private final List<Page> pages;
    private final Map<String, Page> byId = new HashMap<>();
    private final Map<Page, Page> following = new HashMap<>();
    private final Map<String, Question> questions;
    private final String namedBy;
    private final int atLeast;
    private final int atMost;
    private final Map<String, Text> messages;
    private final List<Route> routes;
    private final RemovalPage removal;
    private final Set<String> usingAnswers;

    ListPage(ListBuilder<?> builder, List<Route> routes) {
        this.id = Names.slugOf(builder.property);
        this.property = builder.property;
        this.title = builder.title;
        this.one = builder.one;
        this.many = builder.many;
        this.shape = builder.shape;
        this.pages = builder.pages();
        this.namedBy = builder.namedBy;
        this.atLeast = builder.atLeast;
        this.atMost = builder.atMost;
        this.messages = Map.copyOf(builder.messages);
        this.routes = List.copyOf(routes);
        this.removal = new RemovalPage(builder.title);
        Map<String, Question> byProperty = new LinkedHashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            byId.putIfAbsent(page.id(), page);
            if (i > 0) {
                following.put(pages.get(i - 1), page);
            }
            if (page instanceof QuestionPage asking) {
                asking.allQuestions().forEach(question -> byProperty.put(question.property(), question));
            }
        }
        this.usingAnswers = pages.stream()
                .filter(page -> page.wordings().stream()
                        .anyMatch(text -> !Placeholder.in(text).isEmpty()))
                .map(Page::id)
                .collect(Collectors.toUnmodifiableSet());
        this.questions = Collections.unmodifiableMap(byProperty);
    }

    /** Its place in the URL: the property in lower case, with hyphens between its words. */
    @Override
    public String id() {
        return id;
    }

    /** The record component that the items become: a list of a record. */
    public String property() {
        return property;
    }

    @Override
    public Text title() {
        return title;
    }

    /** What an item is called in the middle of a sentence, by itself and after the number 1: "vehicle". */
    public Text one() {
        return one;
    }

    /** What items are called after a number other than 1: "vehicles". */
    public Text many() {
        return many;
    }

    /** The shape of the record that an item is. */
    public RecordShape<?> shape() {
        return shape;
    }

    /** The pages about an item, in the order in which they were declared; never empty. */
    public List<Page> pages() {
        return pages;
    }

    /** The page about an item with this id; a route to anything else ends the pages about the item. */
    @Override
    public Optional<Page> page(String pageId) {
        return Optional.ofNullable(byId.get(pageId));
    }

    @Override
    public Optional<Page> pageAfter(Page page) {
        return Optional.ofNullable(following.get(page));
    }

    /** The page that asks before it removes an item. */
    public RemovalPage removal() {
        return removal;
    }

    /** The questions about an item, by the property of its record that each names. */
    public Map<String, Question> questions() {
        return questions;
    }

    /** The property whose answer names an item; empty when they are only counted. */
    public String namedBy() {
        return namedBy;
    }

    /** How many items there must be. */
    public int atLeast() {
        return atLeast;
    }

    /** How many items there can be. */
    public int atMost() {
        return atMost;
    }

    /** The team's own words for a constraint on the whole list. */
    public Optional<Text> message(String constraint) {
        return Optional.ofNullable(messages.get(constraint));
    }

    @Override
    public List<Route> routes() {
        return routes;
    }

    @Override
    public List<Text> wordings() {
        List<Text> all = new ArrayList<>(List.of(title, one, many));
        all.addAll(messages.values());
        return all;
    }

    /** Itself: what a list and its items are called uses no answers. */
    @Override
    public ListPage worded(UnaryOperator<Text> words) {
        return this;
    }

    /** Whether a wording of the page about an item has a place for an earlier answer. */
    public boolean usesAnswers(Page page) {
        return usingAnswers.contains(page.id());
    }

    @Override
    public String toString() {
        return "list " + id;
    }
}
