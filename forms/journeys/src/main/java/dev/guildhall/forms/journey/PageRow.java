package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.ExitPage;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pages as they follow one another in the order of declaration, some of them in sections that may not be there. */
final class PageRow {

    private final List<Page> pages;
    private final Map<String, Page> byId = new LinkedHashMap<>();
    private final IdentityHashMap<Page, Page> following = new IdentityHashMap<>();
    private final IdentityHashMap<Page, Section> conditional = new IdentityHashMap<>();

    /**
     * @param pages the pages in order
     * @param sections those of them that may not be there are passed over on the way
     */
    PageRow(List<Page> pages, List<Section> sections) {
        this.pages = pages;
        pages.forEach(page -> byId.putIfAbsent(page.id(), page));
        List<Page> row =
                pages.stream().filter(page -> !(page instanceof ExitPage)).toList();
        for (int i = 1; i < row.size(); i++) {
            following.put(row.get(i - 1), row.get(i));
        }
        for (Section section : sections) {
            if (section.onlyIf().isPresent()) {
                section.pages().forEach(page -> conditional.put(page, section));
            }
        }
    }

    List<Page> pages() {
        return pages;
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Optional<Page> page(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The page that follows unless a route says otherwise; exit pages follow nothing and are passed over. */
    Optional<Page> after(Page page) {
        return Optional.ofNullable(following.get(page));
    }

    /**
     * The ids of the page itself and of what a person meets in its place where its section is not there. From a page of
     * that section, it is there.
     */
    Set<String> met(Page page, Page from) {
        Section there = conditional.get(from);
        if (there != null && there == conditional.get(page)) {
            return Set.of(page.id());
        }
        Set<String> met = new LinkedHashSet<>();
        Optional<Page> next = Optional.of(page);
        while (next.isPresent() && met.add(next.get().id())) {
            Section section = conditional.get(next.get());
            if (section == null) {
                break;
            }
            List<Page> passed = section.pages();
            next = after(passed.get(passed.size() - 1));
        }
        return met;
    }
}
