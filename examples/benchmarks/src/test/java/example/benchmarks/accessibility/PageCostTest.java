package example.benchmarks.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import example.benchmarks.Installation;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Small pages: the figures mean nothing and none of them is asserted. */
class PageCostTest {

    private final Pages pages = new Pages(Installation.find());
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final PageCost cost = new PageCost(new PrintStream(printed, true, StandardCharsets.UTF_8));

    @Test
    void every_shape_has_a_line_in_the_picture() {
        Map<Shape, Map<Integer, Double>> measured = cost.ofShapes(pages, List.of(100, 400));

        String svg = CostPlot.of(measured);

        for (Shape shape : Shape.values()) {
            assertThat(svg).contains(">" + shape.title() + "</text>");
            assertThat(printed.toString(StandardCharsets.UTF_8))
                    .containsPattern(shape.title() + ":  100 [0-9.]+ ms  400 [0-9.]+ ms");
        }
    }

    @Test
    void every_fixture_is_judged_with_the_whole_sheet() {
        assertThat(pages.ofFixtures()).hasSizeGreaterThan(700);
        assertThat(AccessibilityChecker.standard().check(pages.ofFixtures().get(0)).notJudged()).isEmpty();
    }

    @Test
    void what_is_not_there_is_said() {
        cost.ofSet("pages of nobody", List.of(), 1);

        assertThat(printed.toString(StandardCharsets.UTF_8)).isEqualToIgnoringNewLines("pages of nobody: there are none here");
    }
}
