package example.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.Components;
import example.gallery.source.JavaSource;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The Java that is shown beside an example does make that example: all of it is compiled, and run. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SnippetsTest {

    private final Map<String, Example> examples = new LinkedHashMap<>();
    private Map<String, String> rendered = Map.of();

    @BeforeAll
    void compile_all_snippets_at_once_and_run_them(@TempDir Path folder) throws Exception {
        Examples all = Examples.of(GovukFrontend.installed());
        Map<String, CompiledSnippets.Snippet> snippets = new LinkedHashMap<>();
        for (String component : all.components()) {
            for (Example example : all.of(component)) {
                String name = "Example" + examples.size();
                JavaSource source = example.source();
                examples.put(name, example);
                snippets.put(
                        name,
                        new CompiledSnippets.Snippet(
                                source.imports(), source.code() + "\nreturn " + source.variable() + ";"));
            }
        }
        rendered = CompiledSnippets.run(folder, snippets);
    }

    @TestFactory
    Stream<DynamicTest> every_snippet_gives_the_markup_of_its_example() {
        return examples.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getValue().title(),
                        () -> assertThat(rendered.get(entry.getKey()))
                                .isEqualTo(entry.getValue().html())));
    }

    @Test
    void a_snippet_reads_as_a_person_would_write_it() {
        assertThat(examples.values().stream().map(example -> example.source().code()))
                .noneMatch(code -> code.contains("= new ") || code.contains("(new ") || code.contains("Optional."));
    }

    @Test
    void our_own_components_are_shown_as_their_examples_are_written() {
        assertThat(examples.values().stream()
                        .filter(example -> example.component().equals("sortable-table"))
                        .findFirst())
                .hasValueSatisfying(example -> {
                    assertThat(example.name()).isEqualTo("sorted in the page");
                    assertThat(example.source().code())
                            .startsWith("SortableTable table = SortableTable.builder()\n        .caption(")
                            .endsWith("        .build();");
                });
    }

    @Test
    void every_visible_fixture_of_every_component_has_a_snippet() {
        GovukFrontend frontend = GovukFrontend.installed();
        for (String component : Components.names()) {
            assertThat(frontend.visibleFixtures(component)).as(component).isNotEmpty();
            assertThat(examples.values().stream()
                            .filter(example -> example.component().equals(component))
                            .map(Example::name))
                    .containsAll(frontend.visibleFixtures(component).stream()
                            .map(GovukFrontend.Fixture::name)
                            .toList());
        }
    }
}
