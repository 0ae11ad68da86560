package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.ExitPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sections of a task list can be done in any order; certain is only what they require. So each section has a row of
 * pages of its own: those before the task list, those of the sections that it requires, and its own.
 */
final class TaskRows {

    private final List<Page> pages;
    private final List<Section> sections;
    private final Map<String, Section> byId = new LinkedHashMap<>();

    TaskRows(List<Page> pages, List<Section> sections) {
        this.pages = pages;
        this.sections = sections;
        sections.forEach(section -> byId.putIfAbsent(section.id(), section));
    }

    /** The pages that come before the section is done, and its own. */
    List<Page> of(Section section) {
        return row(List.of(section));
    }

    /** The pages up to the end of the journey, which comes after every section. */
    List<Page> whole() {
        return row(sections);
    }

    private List<Page> row(List<Section> wanted) {
        Set<Section> order = new LinkedHashSet<>();
        wanted.forEach(section -> add(section, order, new LinkedHashSet<>()));
        List<Page> row = new ArrayList<>(outside()
                .takeWhile(page -> !(page instanceof TaskListPage))
                .filter(page -> !(page instanceof ExitPage))
                .toList());
        outside().filter(TaskListPage.class::isInstance).limit(1).forEach(row::add);
        order.forEach(section -> row.addAll(section.pages()));
        outside()
                .dropWhile(page -> !(page instanceof TaskListPage))
                .filter(page -> !(page instanceof TaskListPage || page instanceof ExitPage))
                .forEach(row::add);
        outside().filter(ExitPage.class::isInstance).forEach(row::add);
        return row;
    }

    private Stream<Page> outside() {
        Set<Page> within = new LinkedHashSet<>();
        sections.forEach(section -> within.addAll(section.pages()));
        return pages.stream().filter(page -> !within.contains(page));
    }

    /** Each section after those that it requires; where they require each other, in some order. */
    private void add(Section section, Set<Section> order, Set<Section> under) {
        if (order.contains(section) || !under.add(section)) {
            return;
        }
        for (String required : section.requires()) {
            Section known = byId.get(required);
            if (known != null) {
                add(known, order, under);
            }
        }
        order.add(section);
    }
}
