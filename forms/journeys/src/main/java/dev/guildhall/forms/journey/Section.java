package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.condition.Condition;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Pages that belong together under a title: a part of check answers, and a task where the journey has a task list.
 */
public final class Section implements PageOrder {

    /** The most sections of a journey. */
    public static final int MAX_SECTIONS = 50;

    private final String id;
    private final Text title;
    private final List<Page> pages;
    private final Map<String, Page> targets = new HashMap<>();
    private final Map<Page, Page> following = new HashMap<>();
    private final List<String> requires;
    private final Optional<Condition> onlyIf;
    private final Set<String> asks;
    private final Set<String> readsOutside;

    /**
     * @param builder what was declared
     * @param pages its pages in order, its own check answers page included where it has one
     * @param exits where routes can lead besides
     */
    Section(SectionBuilder<?> builder, List<Page> pages, List<Page> exits) {
        this.id = builder.id;
        this.title = builder.title;
        this.pages = List.copyOf(pages);
        this.requires = List.copyOf(builder.requires);
        this.onlyIf = builder.onlyIf;
        exits.forEach(page -> targets.put(page.id(), page));
        pages.forEach(page -> targets.putIfAbsent(page.id(), page));
        for (int i = 1; i < pages.size(); i++) {
            following.put(pages.get(i - 1), pages.get(i));
        }
        this.asks = Collections.unmodifiableSet(Reads.asked(pages));
        Set<String> read = new LinkedHashSet<>(Reads.of(pages));
        onlyIf.ifPresent(condition -> read.addAll(condition.reads()));
        read.removeAll(asks);
        this.readsOutside = Collections.unmodifiableSet(read);
    }

    public String id() {
        return id;
    }

    /** Its heading on check answers, and its name on the task list. */
    public Text title() {
        return title;
    }

    /** Its pages in the order in which they were declared; never empty. */
    public List<Page> pages() {
        return pages;
    }

    /** The ids of the sections that must be completed before it can be started. */
    public List<String> requires() {
        return requires;
    }

    /** When it is there at all; empty for always. */
    public Optional<Condition> onlyIf() {
        return onlyIf;
    }

    /** The page of its own on which its answers are checked; empty where the journey has no task list. */
    public Optional<SectionCheckPage> check() {
        return pages.stream()
                .filter(SectionCheckPage.class::isInstance)
                .map(SectionCheckPage.class::cast)
                .findFirst();
    }

    /** The properties that its pages ask for. */
    public Set<String> asks() {
        return asks;
    }

    /** The properties from outside it that its conditions read. */
    public Set<String> readsOutside() {
        return readsOutside;
    }

    @Override
    public Optional<Page> page(String pageId) {
        return Optional.ofNullable(targets.get(pageId));
    }

    @Override
    public Optional<Page> pageAfter(Page page) {
        return Optional.ofNullable(following.get(page));
    }

    @Override
    public String toString() {
        return "section " + id;
    }
}
