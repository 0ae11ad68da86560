package dev.guildhall.forms.journey;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.content.Block;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Collects the definition of a journey, page by page in the default order; {@link #build} checks it.
 *
 * @param <T> the record that a submission is
 */
public final class JourneyBuilder<T extends Record> extends PageSequence<JourneyBuilder<T>> {

    final String id;
    final RecordShape<T> shape;
    final List<SectionBuilder<T>> sections = new ArrayList<>();
    final Map<String, Text> messages = new LinkedHashMap<>();
    String version = "1";
    ServiceDetails service;
    Optional<URI> exitThisPage = Optional.empty();
    ToldPage start;
    ToldPage confirmation;

    JourneyBuilder(String id, RecordShape<T> shape) {
        this.id = id;
        this.shape = shape;
        Text name = Text.same(Names.titleOf(id));
        this.service = ServiceDetails.named(name).build();
        this.start = new ToldPage(name, List.of());
        this.confirmation = new ToldPage(Text.of("Application complete", "Cais wedi'i gwblhau"), List.of());
    }

    /** What the service is called, who answers for it and which languages it speaks. */
    public JourneyBuilder<T> service(ServiceDetails details) {
        if (start.title().equals(service.name())) {
            this.start = new ToldPage(details.name(), start.blocks());
        }
        this.service = details;
        return this;
    }

    /** The version of this definition, which is kept with every application that is saved; "1" when left out. */
    public JourneyBuilder<T> version(String number) {
        this.version = number;
        return this;
    }

    /** What the start page tells, below the service's name. */
    public JourneyBuilder<T> start(Block... blocks) {
        this.start = new ToldPage(start.title(), List.of(blocks));
        return this;
    }

    /**
     * Lets a person at risk leave every page of the journey at once, by a button, a link that is the second on the page or
     * pressing Shift three times. Tell them so on a page of their own before the first that is sensitive.
     *
     * @param elsewhere where they are taken: a page that raises no suspicion and shows nothing personal
     * @see <a href="https://design-system.service.gov.uk/patterns/exit-a-page-quickly/">Design System: exit a page
     *     quickly</a>
     */
    public JourneyBuilder<T> exitThisPage(URI elsewhere) {
        this.exitThisPage = Optional.of(elsewhere);
        return this;
    }

    @Override
    JourneyBuilder<T> self() {
        return this;
    }

    /**
     * A list that the person adds to: a page that shows what is in it, and pages about each item.
     *
     * @param property the record component that the items become: a {@code List} of the record
     * @param title the list's own name, as a heading: "Vehicles"
     * @param type the record that an item is
     * @param pages declares the pages about an item, and how many there can be
     */
    public <I extends Record> JourneyBuilder<T> list(
            String property, Text title, Class<I> type, Consumer<ListBuilder<I>> pages) {
        return list(ListBuilder.declare(property, title, type, pages));
    }

    /**
     * The page that lists the sections, to be done in any order, at {@code task-list}. Declare it before the sections and
     * after the pages that everybody answers first.
     */
    public JourneyBuilder<T> taskList(Text title) {
        return ending(new TaskListPage(title));
    }

    /**
     * Pages that belong together: a part of check answers, and a task where the journey has a task list.
     *
     * @param sectionId lower-case letters, digits and single hyphens
     * @param title its heading on check answers, and its name on the task list
     * @param pages declares its pages
     */
    public JourneyBuilder<T> section(String sectionId, Text title, Consumer<SectionBuilder<T>> pages) {
        SectionBuilder<T> section = new SectionBuilder<>(sectionId, title);
        pages.accept(section);
        if (drafts.stream().anyMatch(draft -> draft.id().equals(TaskListPage.ID))) {
            section.ending(SectionCheckPage.of(section));
        }
        section.from = drafts.size();
        drafts.addAll(section.drafts);
        sections.add(section);
        return this;
    }

    private List<Section> sections(List<Page> order) {
        List<Page> exits =
                order.stream().filter(page -> page instanceof Page.ExitPage).toList();
        return sections.stream()
                .map(section ->
                        new Section(section, order.subList(section.from, section.from + section.drafts.size()), exits))
                .toList();
    }

    /** A page where the journey ends without a submission; only branches lead there. */
    public JourneyBuilder<T> exit(String pageId, Text title, Block... blocks) {
        return ending(new Page.ExitPage(pageId, title, List.of(blocks)));
    }

    /** The page that shows every answer for checking, at {@code check-answers}. */
    public JourneyBuilder<T> checkAnswers() {
        return ending(new Page.CheckAnswersPage(
                Page.CheckAnswersPage.ID, Text.of("Check your answers", "Gwiriwch eich atebion")));
    }

    /** The page on which the person declares something by submitting; comes after the check answers page. */
    public JourneyBuilder<T> declaration(String pageId, Text title, Block... blocks) {
        return ending(new Page.DeclarationPage(pageId, title, List.of(blocks)));
    }

    /** What the confirmation page tells below the panel with the reference number. */
    public JourneyBuilder<T> confirmation(Text title, Block... blocks) {
        this.confirmation = new ToldPage(title, List.of(blocks));
        return this;
    }

    /**
     * The words for a constraint that holds the whole record against itself, shown on the check answers page.
     *
     * @param constraint the simple name of a constraint on the record, or the property's name of a constrained method:
     *     {@code short} for {@code isShort()}
     */
    public JourneyBuilder<T> message(String constraint, Text message) {
        messages.put(constraint, message);
        return this;
    }

    /** What has been declared so far with every error and warning, to be read and reported also when it is refused. */
    public JourneyDefinition definition() {
        List<Page> order = pages();
        List<Section> declared = sections(order);
        List<JourneyProblem> problems = new DefinitionCheck<>(this, order, declared).problems();
        return new JourneyDefinition(new Journey<>(this, order, declared, problems));
    }

    /**
     * Checks the definition and gives the journey; what its author should know besides is in {@link Journey#warnings}.
     *
     * @throws JourneyDefinitionException with every error and warning at once, when it cannot work
     */
    public Journey<T> build() {
        List<Page> order = pages();
        List<Section> declared = sections(order);
        List<JourneyProblem> problems = new DefinitionCheck<>(this, order, declared).problems();
        if (problems.stream().anyMatch(JourneyProblem::isError)) {
            throw new JourneyDefinitionException(id, problems);
        }
        return new Journey<>(this, order, declared, problems);
    }
}
