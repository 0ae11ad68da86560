package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every component against every fixture of the reference. No fixture is left out. */
class FixturesTest {

    private static final SortedMap<String, List<Fixture>> FIXTURES = Fixture.all();

    @TestFactory
    Stream<DynamicContainer> every_fixture_gives_the_tree_of_the_reference() {
        return perFixture(fixture -> assertThat(Markup.tree(render(fixture))).isEqualTo(Markup.tree(fixture.html())));
    }

    @TestFactory
    Stream<DynamicContainer> every_fixture_gives_the_text_of_the_reference() {
        return perFixture(
                fixture -> assertThat(Markup.collapse(render(fixture))).isEqualTo(Markup.collapse(fixture.html())));
    }

    @AfterAll
    static void print_how_many_fixtures_each_component_was_held_to() {
        String counts = Components.names().stream()
                .map(name -> name + " " + FIXTURES.getOrDefault(name, List.of()).size())
                .collect(Collectors.joining(", "));
        int total = Components.names().stream()
                .mapToInt(name -> FIXTURES.getOrDefault(name, List.of()).size())
                .sum();
        System.out.println("Fixtures of govuk-frontend " + Fixture.version() + ": " + total + " (" + counts + ")");
    }

    @Test
    void every_component_of_the_reference_is_here_and_has_fixtures() {
        assertThat(Components.names()).isEqualTo(FIXTURES.keySet());
        assertThat(FIXTURES.values()).noneMatch(List::isEmpty);
    }

    private static String render(Fixture fixture) {
        return Components.render(fixture.component(), fixture.options());
    }

    private static Stream<DynamicContainer> perFixture(Consumer<Fixture> check) {
        return Components.names().stream().map(component -> {
            List<Fixture> fixtures = FIXTURES.getOrDefault(component, List.of());
            return DynamicContainer.dynamicContainer(
                    component + " (" + fixtures.size() + " fixtures)",
                    fixtures.stream()
                            .map(fixture -> DynamicTest.dynamicTest(fixture.name(), () -> check.accept(fixture))));
        });
    }
}
