package dev.guildhall.accessibility.corpus;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.accessibility.sheet.SheetSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public test pages that nobody on this project wrote; tests that need them are skipped where they are absent. */
final class Corpus {
    private static final Path FOLDER = Path.of(System.getProperty("guildhall.corpus", "../shared/corpus"));

    private static final Pattern ONLY_A_LINK =
            Pattern.compile("<main>\\s*<a href=\"(\\.\\./example-pages/[^\"]+)\"[^>]*>[^<]*</a>\\s*</main>");

    private Corpus() {}

    /** The examples of the W3C ACT rules; each says how one rule must judge one page. */
    static List<ActExample> actExamples() {
        Path folder = folder("act-rules");
        List<ActExample> examples = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(read(folder.resolve("testcases.json")))) {
            examples.add(new ActExample(
                    node.get("ruleId").asString(),
                    node.get("testcaseTitle").asString(),
                    node.get("expected").asString(),
                    node.get("testcaseId").asString(),
                    folder.resolve(node.get("relativePath").asString())));
        }
        return examples;
    }

    /** The cases of the GDS accessibility tool audit, each with one deliberate fault. */
    static List<GdsCase> gdsCases() {
        Path folder = folder("gds-accessibility-tool-audit");
        List<GdsCase> cases = new ArrayList<>();
        for (JsonNode node : JsonMapper.shared().readTree(read(folder.resolve("cases.json")))) {
            cases.add(new GdsCase(
                    node.get("category").asString(),
                    node.get("name").asString(),
                    pageWithFault(folder.resolve(node.get("file").asString()))));
        }
        return cases;
    }

    /** Where a page holds nothing but a link to an example page, that one has the fault. */
    private static Path pageWithFault(Path page) {
        Matcher link = ONLY_A_LINK.matcher(read(page));
        return link.find() ? page.getParent().resolve(link.group(1)).normalize() : page;
    }

    /** The style sheets of a page, below the folder of its set, where the sites that publish the sets have them. */
    static SheetSource sheetsOf(Path page) {
        Path set = FOLDER.resolve(FOLDER.relativize(page).getName(0));
        SheetSource beside = SheetSource.folder(set, page.getParent());
        return address -> beside.read(address.replace("/WAI/content-assets/wcag-act-rules/", "/"));
    }

    /** A file as text; bytes that are not UTF-8 become replacement characters. */
    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Path folder(String name) {
        Path folder = FOLDER.resolve(name);
        assumeTrue(
                Files.isDirectory(folder),
                () -> "The public test pages are not at " + folder + "; set -Dguildhall.corpus to where they are.");
        return folder;
    }

    /** One example of an ACT rule. */
    record ActExample(String rule, String title, String expected, String id, Path file) {
        boolean isFaulty() {
            return expected.equals("failed");
        }

        String name() {
            return rule + " " + title + " (" + expected + ", " + id.substring(0, 8) + ")";
        }
    }

    /** One case of the GDS audit: the fault in the words of its authors, and the page that has it. */
    record GdsCase(String category, String name, Path page) {}
}
