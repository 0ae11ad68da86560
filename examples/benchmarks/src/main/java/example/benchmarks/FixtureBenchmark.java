package example.benchmarks;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Component;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Our side: one operation is one round through all fixtures, one after the other, on one thread. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Benchmark)
public class FixtureBenchmark {

    private static final int LONGEST = 65_536;

    private final List<Fixture> fixtures = Fixture.all(Installation.find());
    private final Component[] components = fixtures.stream()
            .map(fixture -> Components.parse(fixture.component(), fixture.options()))
            .toArray(Component[]::new);
    private final StringBuilder page = new StringBuilder(LONGEST);

    /** Options parsed beforehand; each fixture is written to the same builder, emptied before it. */
    @Benchmark
    public void appendable(Notes notes, Blackhole blackhole) throws IOException {
        notes.beginRound();
        for (Component component : components) {
            page.setLength(0);
            component.renderTo(page);
            blackhole.consume(page.length());
        }
    }

    /** The same; the clock is read after each component's fixtures. */
    @Benchmark
    public void components(Notes notes, Blackhole blackhole) throws IOException {
        notes.beginRound();
        notes.beginComponents();
        for (int i = 0; i < components.length; i++) {
            page.setLength(0);
            components[i].renderTo(page);
            blackhole.consume(page.length());
            if (i + 1 == components.length
                    || !fixtures.get(i + 1).component().equals(fixtures.get(i).component())) {
                notes.took(fixtures.get(i).component());
            }
        }
    }

    /** Options parsed beforehand; each fixture becomes a string of its own. */
    @Benchmark
    public void string(Notes notes, Blackhole blackhole) {
        notes.beginRound();
        for (Component component : components) {
            blackhole.consume(component.toHtml().toString());
        }
    }

    /** Options as JSON; each fixture becomes a string of its own. */
    @Benchmark
    public void json(Notes notes, Blackhole blackhole) {
        notes.beginRound();
        for (Fixture fixture : fixtures) {
            blackhole.consume(Components.render(fixture.component(), fixture.options()));
        }
    }
}
