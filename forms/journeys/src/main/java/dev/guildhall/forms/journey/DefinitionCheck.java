package dev.guildhall.forms.journey;

import dev.guildhall.forms.wording.Placeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds everything that keeps a definition from working, at once, and what its author should know besides. */
final class DefinitionCheck<T extends Record> {

    private final JourneyBuilder<T> builder;
    private final List<Page> pages;
    private final List<Section> sections;
    private final Standpoints standpoints;
    private final List<JourneyProblem> problems = new ArrayList<>();

    DefinitionCheck(JourneyBuilder<T> builder, List<Page> pages, List<Section> sections) {
        this.sections = sections;
        this.builder = builder;
        this.pages = pages;
        List<Section> filled =
                sections.stream().filter(section -> !section.pages().isEmpty()).toList();
        this.standpoints = new Standpoints(builder.shape, pages, filled, read());
    }

    /** Errors before warnings, else in the order of the checks. */
    List<JourneyProblem> problems() {
        problems.addAll(new PageCheck(builder.id, builder.drafts, pages).problems());
        problems.addAll(new QuestionCheck(builder.id, builder.shape, pages).problems());
        problems.addAll(standpoints.routes());
        problems.addAll(new ConditionCheck(pages, standpoints::leaving).problems());
        problems.addAll(new PlaceholderCheck(builder).problems(pages, standpoints::showing));
        pages.stream().filter(ListPage.class::isInstance).forEach(page -> list((ListPage) page));
        problems.addAll(new SectionCheck(builder.id, pages, sections).problems());
        sections.forEach(this::existence);
        problems.addAll(new WordingCheck(builder, pages).problems());
        problems.sort(Comparator.comparing(JourneyProblem::severity));
        return problems;
    }

    private void list(ListPage list) {
        problems.addAll(new ListCheck(list, builder.shape, pages).problems());
        if (list.pages().isEmpty()) {
            return;
        }
        ItemPages items = new ItemPages(list, standpoints.askings());
        Standpoint around = standpoints.showing(list);
        problems.addAll(items.problems());
        problems.addAll(new ConditionCheck(list.pages(), page -> items.leaving(page, around)).problems());
        for (Page page : list.pages()) {
            problems.addAll(new PlaceholderCheck(builder).problems(page, items.showing(page, around)));
        }
    }

    /** In a task list a section may read what is declared behind it. */
    private void existence(Section section) {
        boolean tasks = section.check().isPresent();
        List<Page> before = tasks || section.pages().isEmpty()
                ? pages
                : pages.subList(0, pages.indexOf(section.pages().get(0)));
        problems.addAll(new ExistenceCheck(section, standpoints.entering(section), Reads.asked(before)).problems());
    }

    /** The properties that a condition or a wording reads. */
    private Set<String> read() {
        Set<String> read = new HashSet<>(Reads.of(pages));
        sections.forEach(section -> section.onlyIf().ifPresent(condition -> read.addAll(condition.reads())));
        builder.messages.values().forEach(text -> Placeholder.in(text).forEach(place -> read.add(place.property())));
        return read;
    }
}
