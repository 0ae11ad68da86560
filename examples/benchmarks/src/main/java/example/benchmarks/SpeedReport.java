package example.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** What the repetitions of both sides come to, as lines to print. */
final class SpeedReport {

    private static final double NANOS = 1e9;

    private final int fixtures;
    private final List<String> lines = new ArrayList<>();

    SpeedReport(int fixtures) {
        this.fixtures = fixtures;
        lines.add(String.format("%-44s  %32s  %29s  %s", "", "Guildhall", "Nunjucks", "ratio"));
    }

    /** One way to render, in renders per second: of the clock on the wall, and of the processor. */
    void add(String what, List<Measurement> ours, List<Measurement> theirs) {
        add(what, ours, theirs, Measurement::round);
        add("   by processor time", ours, theirs, Measurement::processor);
    }

    private void add(
            String what, List<Measurement> ours, List<Measurement> theirs, ToDoubleFunction<Measurement> time) {
        Figures ratios = new Figures(IntStream.range(0, ours.size())
                .mapToDouble(i -> time.applyAsDouble(theirs.get(i)) / time.applyAsDouble(ours.get(i)))
                .toArray());
        lines.add(String.format(
                "%-44s  %32s  %29s  %s",
                what, perSecond(ours, time).print("%,.0f"), perSecond(theirs, time).print("%,.0f"), ratios.print("%.0f")));
    }

    private Figures perSecond(List<Measurement> measured, ToDoubleFunction<Measurement> time) {
        return new Figures(measured.stream()
                .mapToDouble(measurement -> fixtures * NANOS / time.applyAsDouble(measurement))
                .toArray());
    }

    /** The ratio of each component by itself, from the medians of the repetitions. */
    void addComponents(List<Measurement> ours, List<Measurement> theirs) {
        Map<String, Double> ratios = new TreeMap<>();
        for (String component : ours.get(0).perComponent().keySet()) {
            ratios.put(component, median(theirs, component) / median(ours, component));
        }
        double arithmetic = ratios.values().stream().mapToDouble(ratio -> ratio).average().orElseThrow();
        double logarithm = ratios.values().stream().mapToDouble(Math::log).average().orElseThrow();
        var worst = ratios.entrySet().stream().min(Map.Entry.comparingByValue()).orElseThrow();
        var best = ratios.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        lines.add(String.format(
                Locale.ROOT,
                "Of the %d components' ratios: geometric mean %.0f, arithmetic mean %.0f, least %.0f (%s), most %.0f (%s)",
                ratios.size(),
                Math.exp(logarithm),
                arithmetic,
                worst.getValue(),
                worst.getKey(),
                best.getValue(),
                best.getKey()));
    }

    private static double median(List<Measurement> measured, String component) {
        return new Figures(measured.stream()
                        .mapToDouble(measurement -> measurement.perComponent().get(component))
                        .toArray())
                .median();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }
}
