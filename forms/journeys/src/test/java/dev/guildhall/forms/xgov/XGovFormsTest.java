package dev.guildhall.forms.xgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.JourneyDefinitionException;
import dev.guildhall.forms.journey.JourneyProblem;
import dev.guildhall.forms.journey.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Production forms that nobody on this project wrote, translated into journeys: their answers lead through the pages that
 * the original engine computed. The forms lie beside the project; nothing of them is copied into it.
 */
class XGovFormsTest {

    /**
     * What our checks may hold against a form as it stands: faults that its own engine passed over in silence, and that a
     * form of ours is sent from somewhere.
     */
    private static final List<String> FAULTS = List.of(
            "which does not exist",
            "default routes",
            "which nobody asks",
            "which no route has asked before",
            "which is outside the enum",
            "can never be taken",
            "no route leads to it",
            "check answers pages");

    /** A mend may uncover another fault, but not for ever. */
    private static final int ROUNDS = 4;

    private static final Map<String, XGovTranslation> FORMS = new LinkedHashMap<>();
    private static final Map<String, Journey<?>> JOURNEYS = new HashMap<>();
    private static final Map<String, Integer> PROBLEMS = new TreeMap<>();
    private static final Map<String, Set<String>> MENDED = new TreeMap<>();

    private static Path folder = Path.of("");

    @BeforeAll
    static void translate_the_forms() throws IOException {
        folder = Path.of(System.getProperty("guildhall.corpus", "../../../shared/corpus"), "xgov-forms");
        assumeTrue(
                Files.isDirectory(folder),
                () -> "The public forms are not at " + folder + "; set -Dguildhall.corpus to where they are.");
        for (String line : Files.readAllLines(folder.resolve("paths.jsonl"))) {
            FORMS.computeIfAbsent(read(line).path("form").asString(), XGovFormsTest::translated);
        }
        Map<String, XGovTranslation> waiting = new LinkedHashMap<>(FORMS);
        for (int round = 0; round <= ROUNDS && !waiting.isEmpty(); round++) {
            Map<String, JourneyDefinitionException> refused = build(waiting);
            if (round == 0) {
                refused.values()
                        .forEach(reasons -> reasons.problems().stream()
                                .filter(JourneyProblem::isError)
                                .forEach(problem -> PROBLEMS.merge(fault(problem), 1, Integer::sum)));
            }
            waiting.keySet().retainAll(refused.keySet());
            waiting.forEach((file, form) -> MENDED.computeIfAbsent(file, each -> new TreeSet<>())
                    .addAll(form.mend(refused.get(file).problems())));
        }
    }

    private static JsonNode read(String json) {
        return JsonMapper.shared().readTree(json);
    }

    private static XGovTranslation translated(String file) {
        try {
            String json = Files.readString(folder.resolve("forms").resolve(file));
            return new XGovTranslation("Form" + FORMS.size(), XGovForm.of(read(json)));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file + " cannot be read", unreadable);
        }
    }

    /** Builds those that can be; says why the others cannot. */
    private static Map<String, JourneyDefinitionException> build(Map<String, XGovTranslation> forms)
            throws IOException {
        Map<String, String> sources = new HashMap<>();
        forms.values().forEach(form -> sources.put(form.record(), form.source()));
        CompiledRecords records = CompiledRecords.of(sources);
        Map<String, JourneyDefinitionException> refused = new LinkedHashMap<>();
        forms.forEach((file, form) -> {
            try {
                JOURNEYS.put(file, form.journey(records.named(form.record())).build());
            } catch (JourneyDefinitionException reasons) {
                refused.put(file, reasons);
            }
        });
        return refused;
    }

    private static String fault(JourneyProblem problem) {
        return FAULTS.stream()
                .filter(fault -> problem.cause().contains(fault))
                .findFirst()
                .orElseGet(problem::toString);
    }

    @Test
    void every_form_is_accepted_as_it_stands_or_refused_for_a_fault_that_it_has(TestReporter reporter) {
        int accepted = FORMS.size() - MENDED.size();

        reporter.publishEntry(
                "accepted", accepted + " of " + FORMS.size() + " forms; errors of the others: " + PROBLEMS);
        assertThat(accepted).isPositive();
        assertThat(FAULTS).containsAll(PROBLEMS.keySet());
    }

    @Test
    void every_published_path_is_computed(TestReporter reporter) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("paths.jsonl"));
        List<String> different = new ArrayList<>();

        for (String line : lines) {
            JsonNode json = read(line);
            String file = json.path("form").asString();
            List<String> path = pathOf(file, json.path("answers"));
            List<String> published = new ArrayList<>();
            json.path("path").forEach(page -> published.add(page.asString()));
            if (!path.equals(published)) {
                different.add(file + ": " + path + " rather than " + published);
            }
        }

        reporter.publishEntry("equal", (lines.size() - different.size()) + " of " + lines.size() + " paths");
        assertThat(JOURNEYS).hasSameSizeAs(FORMS);
        assertThat(different).isEmpty();
    }

    private static List<String> pathOf(String file, JsonNode answers) {
        XGovTranslation form = XGovFormsTest.FORMS.get(file);
        Journey<?> journey = JOURNEYS.get(file);
        if (form == null || journey == null) {
            return List.of("is no journey: " + MENDED.get(file));
        }
        return dev.guildhall.forms.path.Path.of(journey, form.answers(answers)).pages().stream()
                .map(Page::id)
                .flatMap(id -> form.published(id).stream())
                .toList();
    }
}
