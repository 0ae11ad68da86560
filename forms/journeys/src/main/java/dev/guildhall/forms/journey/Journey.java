package dev.guildhall.forms.journey;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.wording.Placeholder;
import java.net.URI;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A form journey that is bound to a record: pages of questions whose answers become an instance of it.
 *
 * <pre>{@code
 * Journey<Permit> journey = Journey.of("apply-for-a-permit", Permit.class)
 *         .page("resident", yesNo("resident", Text.of("Do you live in the borough?")))
 *         .page("name", fullName("fullName", Text.of("What is your full name?")))
 *         .checkAnswers()
 *         .build();
 * }</pre>
 *
 * <p>Pages follow one another as declared; a branch is a condition on an earlier answer and a target. A definition that
 * cannot work is refused when it is built, with every problem at once. Immutable.
 *
 * @param <T> the record that a submission is
 */
public final class Journey<T extends Record> implements PageOrder {

    private final String id;
    private final String version;
    private final ServiceDetails service;
    private final Optional<URI> exitThisPage;
    private final RecordShape<T> shape;
    private final ToldPage start;
    private final ToldPage confirmation;
    private final Map<String, Page> pages;
    private final List<Page> order;
    private final Map<String, Question> questions;
    private final Map<String, ListPage> lists;
    private final SectionMap sections;
    private final Map<String, Page> following;
    private final Map<String, Text> messages;
    private final Set<String> usingAnswers;
    private final List<JourneyProblem> warnings;

    Journey(JourneyBuilder<T> builder, List<Page> order, List<Section> sections, List<JourneyProblem> warnings) {
        this.sections = SectionMap.of(sections);
        this.id = builder.id;
        this.version = builder.version;
        this.service = builder.service;
        this.exitThisPage = builder.exitThisPage;
        this.shape = builder.shape;
        this.start = builder.start;
        this.confirmation = builder.confirmation;
        this.order = List.copyOf(order);
        Map<String, Page> byId = new LinkedHashMap<>();
        Map<String, Question> byProperty = new LinkedHashMap<>();
        Map<String, ListPage> ofItems = new HashMap<>();
        for (Page page : order) {
            byId.put(page.id(), page);
            if (page instanceof QuestionPage asking) {
                asking.allQuestions().forEach(question -> byProperty.put(question.property(), question));
            } else if (page instanceof ListPage list) {
                ofItems.put(list.property(), list);
            }
        }
        this.pages = Collections.unmodifiableMap(byId);
        this.lists = Map.copyOf(ofItems);
        this.questions = Collections.unmodifiableMap(byProperty);
        this.following = following(order);
        this.messages = Map.copyOf(builder.messages);
        this.usingAnswers = order.stream()
                .filter(page -> page.wordings().stream()
                        .anyMatch(text -> !Placeholder.in(text).isEmpty()))
                .map(Page::id)
                .collect(Collectors.toUnmodifiableSet());
        this.warnings = List.copyOf(warnings);
    }

    private static Map<String, Page> following(List<Page> order) {
        List<Page> row =
                order.stream().filter(page -> !(page instanceof Page.ExitPage)).toList();
        Map<String, Page> following = new HashMap<>();
        for (int i = 1; i < row.size(); i++) {
            following.put(row.get(i - 1).id(), row.get(i));
        }
        return Map.copyOf(following);
    }

    /**
     * Starts the definition of a journey.
     *
     * @param id its place in the URL: lower-case letters, digits and single hyphens, at most 64 characters
     * @param type the record that a submission is
     */
    public static <T extends Record> JourneyBuilder<T> of(String id, Class<T> type) {
        return new JourneyBuilder<>(id, RecordShape.of(type));
    }

    public String id() {
        return id;
    }

    /** The version of the definition, which is kept with every application that is saved. */
    public String version() {
        return version;
    }

    public ServiceDetails service() {
        return service;
    }

    /** Where a person at risk is taken who leaves a page at once; empty when the pages have no such way out. */
    public Optional<URI> exitThisPage() {
        return exitThisPage;
    }

    /** The shape of the record that it fills. */
    public RecordShape<T> shape() {
        return shape;
    }

    public ToldPage start() {
        return start;
    }

    public ToldPage confirmation() {
        return confirmation;
    }

    /** The pages in the order in which they were declared; never empty. */
    public List<Page> pages() {
        return order;
    }

    /** The page with this id; pages about the items of a list are the list's own. */
    @Override
    public Optional<Page> page(String pageId) {
        return Optional.ofNullable(pages.get(pageId));
    }

    /** The questions by the property that each names, in page order. */
    public Map<String, Question> questions() {
        return questions;
    }

    /** The sections in the order of declaration; empty where the pages stand by themselves. */
    public List<Section> sections() {
        return sections.all();
    }

    /** The section that the page belongs to; empty for pages outside all sections. */
    public Optional<Section> section(Page page) {
        return sections.of(page);
    }

    /** The sections that must be completed before this one can be started, those included that they require. */
    public List<Section> requiredBy(Section section) {
        return sections.requiredBy(section);
    }

    /** The page that lists the sections. */
    public Optional<TaskListPage> taskList() {
        return page(TaskListPage.ID).filter(TaskListPage.class::isInstance).map(TaskListPage.class::cast);
    }

    @Override
    public Optional<Section> conditional(Page page) {
        return sections.conditional(page);
    }

    /** The list that fills this property. */
    public Optional<ListPage> list(String property) {
        return Optional.ofNullable(lists.get(property));
    }

    /** The page that follows in the declared order; exit pages follow nothing and are passed over. */
    @Override
    public Optional<Page> pageAfter(Page page) {
        return Optional.ofNullable(following.get(page.id()));
    }

    /** The condition in words of this language, with the questions' summaries, the options' labels and the lists' titles. */
    public String inWords(Condition condition, Language language) {
        return condition.inWords(language, new QuestionWords(questions, lists));
    }

    /** Whether a wording of the page has a place for an earlier answer. */
    public boolean usesAnswers(Page page) {
        return usingAnswers.contains(page.id());
    }

    /** The team's own words for a constraint that holds the whole record against itself. */
    public Optional<Text> message(String constraint) {
        return Optional.ofNullable(messages.get(constraint));
    }

    /**
     * What its author should know: the journey works, perhaps otherwise than meant. Guildhall logs none of them; print them
     * in a test, or assert that there are none.
     */
    public List<JourneyProblem> warnings() {
        return warnings;
    }

    Map<String, ListPage> lists() {
        return lists;
    }

    SortedMap<String, Text> messages() {
        return Collections.unmodifiableSortedMap(new TreeMap<>(messages));
    }

    /** What its author has declared, to be read and reported. */
    public JourneyDefinition definition() {
        return new JourneyDefinition(this);
    }

    @Override
    public String toString() {
        return "journey " + id + " version " + version;
    }
}
