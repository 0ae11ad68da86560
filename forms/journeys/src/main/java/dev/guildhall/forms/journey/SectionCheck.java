package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks sections and the task list: their ids, what requires what, and where routes lead. */
final class SectionCheck {

    private final String journey;
    private final List<Page> order;
    private final List<Section> sections;
    private final boolean tasks;
    private final Map<String, Section> byId = new LinkedHashMap<>();
    private final List<JourneyProblem> problems = new ArrayList<>();

    /**
     * @param journey the journey's id
     * @param order every page in the order of declaration
     * @param sections the sections in the order of declaration
     */
    SectionCheck(String journey, List<Page> order, List<Section> sections) {
        this.journey = journey;
        this.order = order;
        this.sections = sections;
        this.tasks = order.stream().anyMatch(TaskListPage.class::isInstance);
    }

    List<JourneyProblem> problems() {
        for (Section section : sections) {
            if (byId.putIfAbsent(section.id(), section) != null) {
                add(section.id(), "another section has the same id", "give each section an id of its own");
            }
            if (!Names.isSlug(section.id())) {
                add(
                        section.id(),
                        "the section's id cannot stand in a URL",
                        "use lower-case letters, digits and single hyphens, at most " + Names.MAX_LENGTH
                                + " characters");
            }
            if (section.pages().stream().allMatch(SectionCheckPage.class::isInstance)) {
                add(section.id(), "the section has no page", "declare one with page(...), or leave the section out");
            }
        }
        if (sections.size() > Section.MAX_SECTIONS) {
            add(
                    journey,
                    "there are " + sections.size() + " sections",
                    "declare up to " + Section.MAX_SECTIONS + ", or several journeys");
        }
        requirements();
        if (tasks) {
            taskList();
            sections.forEach(this::readsOfTask);
        }
        return problems;
    }

    private void requirements() {
        for (Section section : sections) {
            for (String required : section.requires()) {
                if (!byId.containsKey(required)) {
                    add(
                            section.id(),
                            "it requires the section \"" + required + "\", which does not exist",
                            Names.meant(required, byId.keySet()));
                } else if (requiredBy(byId.get(required)).contains(section.id())) {
                    add(
                            section.id(),
                            "it requires \"" + required + "\", which requires it in turn",
                            "let one of them be started without the other");
                }
            }
            if (!tasks && !section.requires().isEmpty()) {
                add(
                        section.id(),
                        "it requires another section, but there is no task list",
                        "declare taskList(...) before the sections, or leave requires(...) out");
            }
        }
    }

    /** The ids of the sections that this one requires, and of those that they require. */
    private Set<String> requiredBy(Section section) {
        Set<String> all = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(section.requires());
        while (!open.isEmpty()) {
            String next = open.remove(open.size() - 1);
            Section required = byId.get(next);
            if (required != null && all.add(next)) {
                open.addAll(required.requires());
            }
        }
        return all;
    }

    private void taskList() {
        List<Page> lists = order.stream().filter(TaskListPage.class::isInstance).toList();
        if (lists.size() > 1) {
            add(TaskListPage.ID, "there are " + lists.size() + " task lists", "declare one");
        }
        if (sections.isEmpty()) {
            add(TaskListPage.ID, "it lists no sections", "declare them with section(...)");
            return;
        }
        int list = order.indexOf(lists.get(0));
        Set<Page> within = new HashSet<>();
        sections.forEach(section -> within.addAll(section.pages()));
        for (Page page : order.subList(0, list)) {
            if (within.contains(page)) {
                add(page.id(), "its section is declared before the task list", "declare the task list first");
            } else {
                routes(page, order.subList(0, list + 1), "a page before the task list, to the task list");
            }
        }
        for (Page page : order.subList(list + 1, order.size())) {
            if (!within.contains(page) && !isAnEnd(page)) {
                add(page.id(), "it follows the task list and belongs to no section", "declare it within a section");
            }
        }
        sections.forEach(
                section -> section.pages().forEach(page -> routes(page, section.pages(), "a page of its section")));
    }

    private static boolean isAnEnd(Page page) {
        return page instanceof ExitPage || page instanceof CheckAnswersPage || page instanceof DeclarationPage;
    }

    private void routes(Page page, List<Page> among, String mend) {
        for (Route route : page.routes()) {
            boolean exists = order.stream().anyMatch(target -> target.id().equals(route.target()));
            boolean allowed = order.stream()
                    .filter(target -> target.id().equals(route.target()))
                    .anyMatch(target -> target instanceof ExitPage || among.contains(target));
            if (exists && !allowed) {
                add(
                        page.id(),
                        "a route leads out to \"" + route.target() + "\"",
                        "route to " + mend + " or to an exit page");
            }
        }
    }

    /** Sections can be done in any order, so that only what they require is certain to have been asked. */
    private void readsOfTask(Section section) {
        Set<String> required = requiredBy(section);
        for (String property : section.readsOutside()) {
            sections.stream()
                    .filter(other ->
                            !other.equals(section) && other.asks().contains(property) && !required.contains(other.id()))
                    .findFirst()
                    .ifPresent(other -> add(
                            section.id(),
                            "a condition reads \"" + property + "\", which the section \"" + other.id() + "\" asks",
                            "say requires(\"" + other.id() + "\")"));
        }
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
