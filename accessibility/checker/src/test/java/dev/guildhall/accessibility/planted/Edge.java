package dev.guildhall.accessibility.planted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.report.Outcome;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * A sentence of a rule's definition at its edge, with what stands in the body of a page there, and how the rule must judge it.
 *
 * @param terms the outcomes that may come, and no other
 */
public record Edge(String rule, String sentence, String body, List<String> terms) {
    /** The rule certainly finds a fault. */
    public static Edge fails(String rule, String sentence, String body) {
        return new Edge(rule, sentence, body, List.of("failed"));
    }

    /** The rule asks, and fails nothing. */
    public static Edge asks(String rule, String sentence, String body) {
        return new Edge(rule, sentence, body, List.of("cantTell"));
    }

    /** The rule has nothing to say against it: it passes, or there is nothing to judge. */
    public static Edge leavesAlone(String rule, String sentence, String body) {
        return new Edge(rule, sentence, body, List.of("passed", "inapplicable"));
    }

    /** A test for each edge, named by its sentence. */
    public static Stream<DynamicTest> tests(Edge... edges) {
        return Arrays.stream(edges)
                .map(edge ->
                        DynamicTest.dynamicTest(edge.rule + ": " + edge.sentence, edge::isJudgedAsTheSentenceSays));
    }

    private void isJudgedAsTheSentenceSays() {
        List<String> outcomes = PlantedFault.outcomesOf(rule, PlantedFault.page(body)).stream()
                .map(Outcome::term)
                .toList();

        if (terms.contains("passed")) {
            assertThat(outcomes).isSubsetOf(terms);
        } else {
            assertThat(outcomes).containsAll(terms).isSubsetOf(terms.get(0), "passed");
        }
    }
}
