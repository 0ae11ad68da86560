package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import gg.jte.Content;
import java.util.List;
import java.util.stream.Stream;

/**
 * What stands around the main content of a page for the person who sees it.
 *
 * @param above what stands above it, such as a notification banner
 * @param below what stands below it, such as a link to save and come back later
 */
public record Surroundings(List<Component> above, List<Component> below) {

    private static final Surroundings NONE = new Surroundings(List.of(), List.of());

    public Surroundings {
        above = List.copyOf(above);
        below = List.copyOf(below);
    }

    /** Nothing around it. */
    public static Surroundings none() {
        return NONE;
    }

    List<Content> around(List<? extends Content> main) {
        return Stream.of(above, main, below).<Content>flatMap(List::stream).toList();
    }
}
