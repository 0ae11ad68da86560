package dev.guildhall.accessibility.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleChoiceTest {
    private static Set<RuleSet> setsOf(List<String> words, Level level) {
        return RuleChoice.checker(words, level).rules().stream()
                .map(RuleDescription::ruleSet)
                .collect(Collectors.toSet());
    }

    @Test
    void without_a_word_all_rules_are_chosen() {
        assertThat(RuleChoice.checker(List.of(), Level.AA).rules())
                .isEqualTo(AccessibilityChecker.standard().rules());
    }

    @Test
    void sets_are_chosen_by_their_names_and_the_level_leaves_out_what_is_above_it() {
        assertThat(setsOf(List.of("wcag"), Level.AA)).containsExactlyInAnyOrder(RuleSet.WCAG_22_A, RuleSet.WCAG_22_AA);
        assertThat(setsOf(List.of("wcag"), Level.AAA))
                .containsExactlyInAnyOrder(RuleSet.WCAG_22_A, RuleSet.WCAG_22_AA, RuleSet.WCAG_22_AAA);
        assertThat(setsOf(List.of("wcag", "govuk"), Level.A))
                .containsExactlyInAnyOrder(RuleSet.WCAG_22_A, RuleSet.GOVUK);
    }

    @Test
    void rules_are_chosen_by_their_ids() {
        assertThat(RuleChoice.checker(List.of("link-name", "page-title"), Level.A)
                        .rules())
                .extracting(RuleDescription::id)
                .containsExactly("page-title", "link-name");
    }

    @Test
    void a_rule_that_is_called_by_its_id_runs_whatever_its_level() {
        assertThat(RuleChoice.checker(List.of("text-contrast-enhanced"), Level.AA)
                        .rules())
                .extracting(RuleDescription::id)
                .containsExactly("text-contrast-enhanced");
    }

    @Test
    void a_word_that_is_no_rule_is_refused_with_the_nearest_one() {
        assertThatThrownBy(() -> RuleChoice.checker(List.of("wcga"), Level.AA))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There is no rule \"wcga\"; is wcag meant?");
    }
}
