package dev.guildhall.accessibility;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.accessibility.report.PageReport;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Criterion.Level;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;

/**
 * Keeps the module's README true: its example is the region of this class, its table is the rules. The table is written anew with
 * {@code -Dguildhall.readme=write}.
 */
class ReadmeTest {
    @Test
    void the_example_of_the_readme_finds_what_it_says() throws IOException {
        // tag::example[]
        String html = """
                <html lang="en"><title>Apply for a permit</title>
                <h1>Your name</h1>
                <input id="name">""";

        PageReport report = AccessibilityChecker.standard().check(Page.of("name.html", html));

        assertThat(report.describe()).isEqualTo("""
                        This text field has no name.
                          where: name.html:3:1  #name
                          found: <input id="name">
                          mend:  Give it a label element whose for is the field's id.
                          rule:  form-field-name, WCAG 2.2 A, WCAG 4.1.2 Name, Role, Value (A), ACT e086e5
                          hurts: people who use a screen reader, people who speak to their computer""");
        // end::example[]

        String source = Files.readString(Path.of("src/test/java/dev/guildhall/accessibility/ReadmeTest.java"));
        String example = source.substring(
                source.indexOf("// tag::example[]\n") + "// tag::example[]\n".length(),
                source.indexOf("        // end::example[]"));
        assertThat(readme()).contains("```java\n" + example.stripTrailing().stripIndent() + "\n```");
    }

    @Test
    void the_table_of_the_readme_is_the_rules_of_the_code() throws IOException {
        String table = AccessibilityChecker.upTo(Level.AAA).rules().stream()
                .map(ReadmeTest::row)
                .collect(joining(
                        "\n", "| rule | what | set | WCAG 2.2 | ACT |\n| --- | --- | --- | --- | --- |\n", "\n"));

        if (System.getProperty("guildhall.readme", "").equals("write")) {
            String written = readme().replaceFirst("(?<=## Rules\n\n)(\\|.*\n)+", Matcher.quoteReplacement(table));
            Files.writeString(Path.of("README.md"), written);
        }
        assertThat(readme()).contains("## Rules\n\n" + table + "\n");
    }

    private static String row(RuleDescription rule) {
        return "| `" + rule.id() + "` | " + rule.title() + " | "
                + rule.ruleSet().title() + " | "
                + rule.criteria().stream().map(Criterion::number).collect(joining(", ")) + " | "
                + String.join(", ", rule.actRules()) + " |";
    }

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }
}
