package example.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.Components;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real benchmark, as short as can be: its figures mean nothing and none of them is asserted. */
class BenchmarksTest {

    @Test
    void both_sides_render_every_fixture_and_a_ratio_is_printed() throws IOException {
        System.setProperty("jmh.ignoreLock", "true");
        StringBuilder out = new StringBuilder();

        Benchmarks.run(Settings.SHORT, out);

        int fixtures = Fixture.all(Installation.find()).size();
        assertThat(out.toString()).contains(fixtures + " fixtures: both sides render each");
        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches("\\(a\\) .* \\d+ \\(\\d+ to \\d+\\)"))
                .anyMatch(line -> line.matches("\\(b\\) .* \\d+ \\(\\d+ to \\d+\\)"))
                .anyMatch(line -> line.matches("\\(c\\) .* \\d+ \\(\\d+ to \\d+\\)"))
                .anyMatch(line -> line.matches("Of the \\d+ components' ratios: geometric mean .*"))
                .anyMatch(line -> line.matches("JVM that renders one each of .* parsed from JSON: .* beyond"));
    }

    @Test
    void every_component_has_fixtures() {
        List<Fixture> fixtures = Fixture.all(Installation.find());

        assertThat(fixtures.stream().map(Fixture::component).collect(Collectors.toSet()))
                .isEqualTo(Components.names());
    }

    @Test
    void a_folder_without_npm_packages_is_told_with_the_mend(@TempDir Path empty) {
        assertThatThrownBy(() -> new Installation(empty))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is no govuk-frontend and nunjucks in " + empty)
                .hasMessageContaining("-Dbenchmarks.node-modules=");
    }

    @Test
    void a_process_that_fails_is_told_with_what_it_said() {
        assertThatThrownBy(() -> Child.run(List.of("node", "-e", "console.log('so it is'); process.exit(3)")))
                .hasMessageContaining("ended with status 3")
                .hasMessageContaining("so it is");
    }
}
