package example.gallery;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Component;
import example.gallery.source.JavaSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** All examples: those of govuk-frontend for its components, and {@link OwnExamples}. */
final class Examples {

    private final GovukFrontend frontend;
    private final Map<String, List<Example>> byComponent = new ConcurrentHashMap<>();

    private Examples(GovukFrontend frontend) {
        this.frontend = frontend;
    }

    static Examples of(GovukFrontend frontend) {
        return new Examples(frontend);
    }

    GovukFrontend frontend() {
        return frontend;
    }

    /** The names of all components. */
    SortedSet<String> components() {
        SortedSet<String> names = new TreeSet<>(Components.names());
        OwnExamples.components().forEach(names::add);
        return names;
    }

    /** The examples of a component, made when they are first asked for. */
    List<Example> of(String component) {
        return byComponent.computeIfAbsent(component, this::make);
    }

    private List<Example> make(String component) {
        List<Example> examples = new ArrayList<>();
        Set<String> slugs = new HashSet<>();
        for (GovukFrontend.Fixture fixture : frontend.visibleFixtures(component)) {
            Component made = fixture.made();
            examples.add(
                    new Example(component, fixture.name(), slug(fixture.name(), slugs), made, JavaSource.of(made)));
        }
        for (OwnExamples.Own own : OwnExamples.of(component)) {
            examples.add(new Example(component, own.name(), slug(own.name(), slugs), own.made(), own.source()));
        }
        return List.copyOf(examples);
    }

    /** The name as part of an address, with a number where that is taken. */
    private static String slug(String name, Set<String> taken) {
        String slug = Words.slug(name);
        String unique = slug;
        for (int i = 2; !taken.add(unique); i++) {
            unique = slug + "-" + i;
        }
        return unique;
    }
}
