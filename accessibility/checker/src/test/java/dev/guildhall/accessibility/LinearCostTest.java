package dev.guildhall.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.dom.MediaType;
import dev.guildhall.accessibility.dom.ParsedPage;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Counts steps rather than time, which says nothing on a busy machine. */
class LinearCostTest {
    private static final int PARTS = 200;

    /** Steps that a rule may take whatever the size of the page. */
    private static final long FIXED = 500;

    @ParameterizedTest
    @EnumSource
    void a_page_four_times_as_large_takes_each_rule_at_most_five_times_as_many_steps(PageShape shape) {
        Map<String, Long> small = stepsOf(shape.page(PARTS), StandardRules.ALL);
        Map<String, Long> large = stepsOf(shape.page(4 * PARTS), StandardRules.ALL);

        assertThat(large)
                .allSatisfy((what, steps) ->
                        assertThat(steps).as(what).isLessThanOrEqualTo(5 * small.getOrDefault(what, 0L) + FIXED));
    }

    @ParameterizedTest
    @EnumSource
    void all_rules_together_take_fewer_than_a_thousand_steps_for_an_element(PageShape shape) {
        AccessibilityTree page = tree(shape.page(PARTS));

        StandardRules.ALL.forEach(rule -> rule.judge(page));

        assertThat(page.steps() / page.elements().size()).isLessThan(1_000);
    }

    @Test
    void a_rule_that_walks_the_page_for_each_element_is_found_out() {
        List<Rule> rules = List.of(new WalksForEach(StandardRules.ALL.get(0).description()));

        long small = sum(stepsOf(PageShape.FLAT_LIST.page(PARTS), rules));
        long large = sum(stepsOf(PageShape.FLAT_LIST.page(4 * PARTS), rules));

        assertThat(large).isGreaterThan(10 * small);
    }

    /** By rule, in their order, as those that come later use what those before them have worked out. */
    private static Map<String, Long> stepsOf(String html, List<Rule> rules) {
        Map<String, Long> steps = new LinkedHashMap<>();
        AccessibilityTree page = tree(html);
        steps.put("the tree itself", page.steps());
        for (Rule rule : rules) {
            long before = page.steps();
            rule.judge(page);
            steps.put(rule.description().id(), page.steps() - before);
        }
        return steps;
    }

    private static long sum(Map<String, Long> steps) {
        return steps.values().stream().mapToLong(Long::longValue).sum();
    }

    static AccessibilityTree tree(String html) {
        return AccessibilityTree.of(ParsedPage.parse(html, MediaType.HTML));
    }

    /** What no rule may do. */
    private record WalksForEach(RuleDescription description) implements Rule {
        @Override
        public List<Judgement> judge(AccessibilityTree page) {
            for (AccessibleElement element : page.elements()) {
                page.elements().forEach(other -> other.is(element.element().normalName()));
            }
            return List.of();
        }
    }
}
