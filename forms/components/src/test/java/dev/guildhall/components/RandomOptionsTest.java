package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.RandomOptions.Tier;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every component against the reference's own templates, with options that nobody thought of. Run it longer, or with
 * other options, with {@code -Dguildhall.random.count=10000 -Dguildhall.random.seed=7}.
 */
class RandomOptionsTest {

    private static final long SEED = Long.getLong("guildhall.random.seed", 20261123L);
    private static final int COUNT = Integer.getInteger("guildhall.random.count", 60);
    private static final int BATCH = 2000;
    private static final int SHOWN = Integer.getInteger("guildhall.random.shown", 3);

    private static final SortedMap<String, List<Fixture>> FIXTURES = Fixture.all();

    private static Reference reference;

    @BeforeAll
    static void start_the_reference() throws IOException {
        System.out.println("Random options: guildhall.random.seed=" + SEED + ", guildhall.random.count=" + COUNT
                + " of each tier for each of " + Components.names().size() + " components");
        reference = new Reference();
    }

    @AfterAll
    static void stop_the_reference() {
        reference.close();
    }

    @Test
    void the_reference_reproduces_each_of_its_own_fixtures() {
        List<Fixture> fixtures =
                FIXTURES.values().stream().flatMap(List::stream).toList();

        List<Optional<String>> rendered =
                reference.render(fixtures.stream().map(OptionSet::of).toList());

        for (int i = 0; i < fixtures.size(); i++) {
            assertThat(rendered.get(i).map(String::trim))
                    .as(fixtures.get(i).toString())
                    .contains(fixtures.get(i).html().trim());
        }
    }

    @ParameterizedTest
    @MethodSource("dev.guildhall.components.Components#names")
    void options_of_documented_kinds_and_falsy_ones_render_as_in_the_reference(String component) {
        List<Difference> differences = differences(component, Tier.DOCUMENTED);

        assertThat(differences).as(() -> report(differences)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.guildhall.components.Components#names")
    void options_of_any_kind_render_as_in_the_reference_or_are_refused(String component) {
        List<Difference> differences = differences(component, Tier.WILD).stream()
                .filter(difference -> difference.kind() != Difference.Kind.REFUSED)
                .toList();

        assertThat(differences).as(() -> report(differences)).isEmpty();
    }

    private static List<Difference> differences(String component, Tier tier) {
        List<Fixture> fixtures = FIXTURES.getOrDefault(component, List.of());
        OptionShape shape = OptionShape.of(component, fixtures);
        RandomOptions options = new RandomOptions(new Random(SEED + component.hashCode()), tier);
        List<Difference> differences = new ArrayList<>();
        for (int left = COUNT; left > 0; left -= BATCH) {
            List<OptionSet> sets = new ArrayList<>();
            for (int i = 0; i < Math.min(BATCH, left); i++) {
                sets.add(new OptionSet(component, options.next(shape, fixtures)));
            }
            List<Optional<String>> rendered = reference.render(sets);
            for (int i = 0; i < sets.size(); i++) {
                Difference.of(sets.get(i), rendered.get(i)).ifPresent(differences::add);
            }
        }
        return differences;
    }

    private static String report(List<Difference> differences) {
        Shrinker shrinker = new Shrinker(reference);
        return differences.size() + " of " + COUNT + " differ with seed " + SEED + ", such as\n"
                + differences.stream()
                        .limit(SHOWN * 10L)
                        .map(shrinker::shrink)
                        .map(Difference::report)
                        .distinct()
                        .limit(SHOWN)
                        .collect(Collectors.joining("\n"))
                + "\n";
    }
}
