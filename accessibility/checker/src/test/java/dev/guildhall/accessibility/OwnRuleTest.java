package dev.guildhall.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.accessibility.report.Finding;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import org.junit.jupiter.api.Test;

class OwnRuleTest {
    /** A rule as a team would write it. */
    private static final class NoClickHere implements ElementRule {
        private static final RuleDescription DESCRIPTION = RuleDescription.of("no-click-here", "Links do not say click")
                .appliesTo("every link")
                .expects("its name does not begin with click")
                .advice("Say where the link goes.")
                .build();

        @Override
        public RuleDescription description() {
            return DESCRIPTION;
        }

        @Override
        public boolean appliesTo(AccessibleElement element) {
            return element.is("a") && element.isExposed();
        }

        @Override
        public Verdict judge(AccessibleElement link) {
            return link.name().text().startsWith("Click")
                    ? Verdict.failed("This link tells people to click.")
                    : Verdict.passed();
        }
    }

    @Test
    void a_team_adds_a_rule_of_its_own() {
        AccessibilityChecker checker = AccessibilityChecker.with(RuleSet.GOVUK).and(new NoClickHere());

        List<Finding> findings =
                checker.check("<h1>Apply</h1>\n<p><a href=/>Click here</a></p>").findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("This link tells people to click.");
            assertThat(finding.advice()).isEqualTo("Say where the link goes.");
            assertThat(finding.line()).isEqualTo(2);
            assertThat(finding.column()).isEqualTo(4);
            assertThat(finding.selector()).isEqualTo("html > body > p > a");
            assertThat(finding.rule().ruleSet()).isEqualTo(RuleSet.OWN);
        });
    }

    @Test
    void a_rule_whose_id_cannot_stand_on_a_command_line_is_refused() {
        RuleDescription.Builder builder = RuleDescription.of("No click", "Links do not say click");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Rule id \"No click\" is not lower-case letters, digits and hyphens; write it like page-title.");
    }

    @Test
    void a_rule_without_advice_is_refused() {
        RuleDescription.Builder builder =
                RuleDescription.of("a", "b").appliesTo("c").expects("d");

        assertThatThrownBy(builder::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Rule a has no advice; reports need it.");
    }
}
