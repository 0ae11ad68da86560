package dev.guildhall.accessibility.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The examples of the W3C ACT rules in a real browser; skipped where the public pages or the browser are absent. */
@ExtendWith(Shared.class)
class ActPagesInBrowserTest {
    private static final Path CORPUS = Path.of(System.getProperty("guildhall.corpus", "../shared/corpus"));
    private static final Path PAGES = CORPUS.resolve("act-rules");

    /** Where the pages think that their files are. */
    private static final String PREFIX = "/WAI/content-assets/wcag-act-rules/";

    /** Scripts that fill a shadow tree, so that nothing of the fault is in the source. */
    private static final Set<String> FILLED_BY_SCRIPT =
            Set.of("f8e3dbe601969ab54954447e04ae384eb52d7082", "b1a65bd18381a1ea4ad3077fd98c50368947012c");

    /** Every so many-th page, so that the test stays short; -Dguildhall.act.every=1 takes all. */
    private static final int EVERY = Integer.getInteger("guildhall.act.every", 12);

    private static final BrowserChecker CHECKER = BrowserChecker.standard();

    private static final Set<String> IMPLEMENTED = CHECKER.rules().stream()
            .map(RuleDescription::actRules)
            .flatMap(List::stream)
            .collect(Collectors.toSet());

    private final Shared.Visit visit;

    ActPagesInBrowserTest(Shared.Visit visit) {
        this.visit = visit;
    }

    @Test
    void what_a_script_puts_into_a_shadow_tree_is_found() throws IOException {
        for (Example example : examples()) {
            if (FILLED_BY_SCRIPT.contains(example.id())) {
                assertThat(failuresOn(example)).as(example.toString()).isNotEmpty();
            }
        }
    }

    @Test
    void no_example_that_passes_raises_an_alarm() throws IOException {
        List<String> alarms = new ArrayList<>();
        Map<String, Integer> counts = new TreeMap<>();
        int at = 0;
        for (Example example : examples()) {
            if (!IMPLEMENTED.contains(example.rule()) || at++ % EVERY != 0) {
                continue;
            }
            List<Finding> failures = failuresOn(example);
            boolean isFault = example.expected().equals("failed");
            counts.merge(isFault ? "failed examples" : "other examples", 1, Integer::sum);
            if (isFault && failures.isEmpty()) {
                counts.merge("failed examples not found", 1, Integer::sum);
                System.out.println("Not found in the browser: " + example);
            } else if (!isFault && !failures.isEmpty()) {
                alarms.add(example + "\n" + failures);
            }
        }

        System.out.println("ACT examples in Chromium: " + counts);
        assertThat(alarms).isEmpty();
        assertThat(counts.get("other examples")).isGreaterThan(10);
    }

    private List<Finding> failuresOn(Example example) {
        visit.opens(visit.site().address(PREFIX + example.path()));
        return CHECKER.check(visit.page()).findings().stream()
                .filter(finding -> finding.rule().actRules().contains(example.rule()))
                .toList();
    }

    private List<Example> examples() throws IOException {
        assumeTrue(Files.isDirectory(PAGES), "The public test pages are not at " + PAGES);
        visit.site().serves(PREFIX, PAGES);
        List<Example> examples = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(Files.readString(PAGES.resolve("testcases.json")))) {
            Example example = new Example(
                    node.get("ruleId").asString(),
                    node.get("testcaseId").asString(),
                    node.get("expected").asString(),
                    node.get("relativePath").asString());
            if (example.path().endsWith(".html")) {
                examples.add(example);
            }
        }
        return examples;
    }

    private record Example(String rule, String id, String expected, String path) {}
}
