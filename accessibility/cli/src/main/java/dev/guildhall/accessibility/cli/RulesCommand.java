package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the rules. */
@Command(name = "rules", description = "Lists the rules, one a line.", mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private RuleOptions choice = new RuleOptions();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<RuleDescription> rules = choice.checker().rules();
        String lines = rules.stream().map(RulesCommand::line).collect(Collectors.joining());
        console.out().write(lines.getBytes(StandardCharsets.UTF_8));
        console.out().flush();
        return ExitCode.CLEAN;
    }

    private static String line(RuleDescription rule) {
        String criteria = rule.criteria().stream().map(Criterion::number).collect(Collectors.joining(","));
        return String.format(
                Locale.ROOT, "%-28s %-13s %-12s %s\n", rule.id(), rule.ruleSet().title(), criteria, rule.title());
    }
}
