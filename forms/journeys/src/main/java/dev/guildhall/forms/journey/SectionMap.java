package dev.guildhall.forms.journey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of a journey, by their pages and by what requires what. */
final class SectionMap {

    private final List<Section> all;
    private final Map<Page, Section> byPage = new HashMap<>();
    private final Map<Page, Section> conditional = new HashMap<>();
    private final Map<String, List<Section>> required = new HashMap<>();

    private SectionMap(List<Section> all) {
        this.all = List.copyOf(all);
    }

    static SectionMap of(List<Section> all) {
        SectionMap map = new SectionMap(all);
        Map<String, Section> byId = new LinkedHashMap<>();
        for (Section section : all) {
            byId.put(section.id(), section);
            section.pages().forEach(page -> map.byPage.put(page, section));
            if (section.onlyIf().isPresent() && section.check().isEmpty()) {
                section.pages().forEach(page -> map.conditional.put(page, section));
            }
        }
        all.forEach(section -> map.required.put(section.id(), closure(section, byId)));
        return map;
    }

    private static List<Section> closure(Section section, Map<String, Section> byId) {
        Set<Section> closed = new LinkedHashSet<>();
        List<String> open = new ArrayList<>(section.requires());
        while (!open.isEmpty()) {
            Section next = byId.get(open.remove(open.size() - 1));
            if (next != null && closed.add(next)) {
                open.addAll(next.requires());
            }
        }
        return List.copyOf(closed);
    }

    List<Section> all() {
        return all;
    }

    Optional<Section> of(Page page) {
        return Optional.ofNullable(byPage.get(page));
    }

    /** Without a task list, whether a section is there is asked on the way. */
    Optional<Section> conditional(Page page) {
        return conditional.isEmpty() ? Optional.empty() : Optional.ofNullable(conditional.get(page));
    }

    List<Section> requiredBy(Section section) {
        return required.getOrDefault(section.id(), List.of());
    }
}
