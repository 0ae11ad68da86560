package dev.guildhall.accessibility.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.planted.PlantedFault;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.aria.AriaRulesTest;
import dev.guildhall.accessibility.rule.bypass.BypassRulesTest;
import dev.guildhall.accessibility.rule.document.DocumentRulesTest;
import dev.guildhall.accessibility.rule.form.FormRulesTest;
import dev.guildhall.accessibility.rule.govuk.GovukRulesTest;
import dev.guildhall.accessibility.rule.heading.HeadingRulesTest;
import dev.guildhall.accessibility.rule.image.ImageRulesTest;
import dev.guildhall.accessibility.rule.keyboard.KeyboardRulesTest;
import dev.guildhall.accessibility.rule.language.LanguageRulesTest;
import dev.guildhall.accessibility.rule.link.LinkRulesTest;
import dev.guildhall.accessibility.rule.markup.MarkupRulesTest;
import dev.guildhall.accessibility.rule.media.MediaRulesTest;
import dev.guildhall.accessibility.rule.naming.NamingRulesTest;
import dev.guildhall.accessibility.rule.sight.SightRulesTest;
import dev.guildhall.accessibility.rule.table.TableRulesTest;
import dev.guildhall.accessibility.rule.text.TextRulesTest;
import dev.guildhall.accessibility.rule.wording.WordingRulesTest;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StandardRulesTest {
    private static final List<RuleDescription> RULES =
            AccessibilityChecker.upTo(Level.AAA).rules();

    /** Rules that fail nothing, each with a test of its own. */
    private static final Set<String> ONLY_ASK =
            Set.of("table-caption", "table-rows-even", "film-captions", "film-described");

    @Test
    void every_rule_has_a_planted_fault_but_one_that_only_asks() {
        Set<String> planted = Stream.of(
                        DocumentRulesTest.faults(),
                        LanguageRulesTest.faults(),
                        NamingRulesTest.faults(),
                        HeadingRulesTest.faults(),
                        FormRulesTest.faults(),
                        AriaRulesTest.faults(),
                        TableRulesTest.faults(),
                        MarkupRulesTest.faults(),
                        KeyboardRulesTest.faults(),
                        LinkRulesTest.faults(),
                        ImageRulesTest.faults(),
                        MediaRulesTest.faults(),
                        WordingRulesTest.faults(),
                        BypassRulesTest.faults(),
                        SightRulesTest.faults(),
                        TextRulesTest.faults(),
                        GovukRulesTest.faults())
                .flatMap(Function.identity())
                .map(PlantedFault::rule)
                .collect(Collectors.toSet());
        planted.addAll(ONLY_ASK);
        planted.addAll(GovukRulesTest.onlyAsking());
        AskingRulesTest.rules().forEach(planted::add);

        assertThat(RULES).extracting(RuleDescription::id).containsExactlyInAnyOrderElementsOf(planted);
    }

    @Test
    void every_rule_of_a_wcag_set_names_a_criterion_of_that_level() {
        assertThat(RULES)
                .filteredOn(rule -> rule.ruleSet().level().isPresent())
                .allSatisfy(rule -> assertThat(rule.criteria())
                        .extracting(Criterion::level)
                        .contains(rule.ruleSet().level().orElseThrow()));
    }

    @Test
    void rules_of_level_aaa_run_only_where_they_are_asked_for() {
        assertThat(RULES).extracting(RuleDescription::ruleSet).contains(RuleSet.WCAG_22_AAA);
        assertThat(AccessibilityChecker.standard().rules())
                .extracting(RuleDescription::ruleSet)
                .contains(RuleSet.WCAG_22_AA)
                .doesNotContain(RuleSet.WCAG_22_AAA);
    }

    @Test
    void every_rule_says_whom_it_helps() {
        assertThat(RULES).allSatisfy(rule -> assertThat(rule.affected()).isNotEmpty());
    }

    @Test
    void a_checker_of_one_set_runs_no_rule_of_another() {
        List<RuleDescription> govuk = AccessibilityChecker.with(RuleSet.GOVUK).rules();

        assertThat(govuk)
                .hasSizeGreaterThan(30)
                .extracting(RuleDescription::ruleSet)
                .containsOnly(RuleSet.GOVUK);
    }
}
