package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.run.RuleChoice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all about one rule. */
@Command(
        name = "explain",
        description = "Tells what a rule is about, and how to mend a failure.",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The id of a rule, such as page-title.")
    private String id = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleDescription> rules = AccessibilityChecker.upTo(Level.AAA).rules();
        RuleDescription rule = rules.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), RuleChoice.noSuchRule(id, rules) + RuleOptions.WHERE_RULES_ARE));
        console.out().write(explain(rule).getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return ExitCode.CLEAN;
    }

    private static String explain(RuleDescription rule) {
        StringBuilder text = new StringBuilder()
                .append(rule.id())
                .append(": ")
                .append(rule.title())
                .append('\n')
                .append(line("set", rule.ruleSet().title()))
                .append(line("about", rule.applicability()))
                .append(line("expects", rule.expectation()))
                .append(line("mend", rule.advice()))
                .append(line(
                        "hurts", rule.affected().stream().map(Affected::words).collect(Collectors.joining(", "))));
        rule.criteria().forEach(criterion -> text.append(line("WCAG", reference(criterion))));
        rule.actRules()
                .forEach(act ->
                        text.append(line("ACT", "https://www.w3.org/WAI/standards-guidelines/act/rules/" + act + "/")));
        return text.toString();
    }

    private static String reference(Criterion criterion) {
        return criterion + " " + criterion.understanding();
    }

    private static String line(String name, String words) {
        return String.format("  %-8s %s\n", name + ":", words);
    }
}
