package example.benchmarks.journeys;

import example.benchmarks.journeys.Engine.Role;
import example.benchmarks.journeys.Journeys.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The comparison as text: each of our engines beside each peer, medians over the rounds. */
final class Report {

    private static final String ROW = "%-36s %10s %22s %16s %9s %9s %12s";

    private final Map<Engine, List<Figures>> figures;

    Report(Map<Engine, List<Figures>> figures) {
        this.figures = figures;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(Load.CLIENTS + " clients; a journey is " + Visitor.REQUESTS + " requests; medians (least to most)");
        lines.add(String.format(ROW, "", "requests/s", "requests/CPU-second", "CPU ms/request", "p50 ms", "p99 ms", "heap/draft B"));
        figures.forEach((engine, rounds) -> lines.add(row(engine.name(), rounds)));
        for (Engine engine : figures.keySet()) {
            for (Engine peer : figures.keySet()) {
                if (engine.role() != Role.PEER && peer.role() == Role.PEER) {
                    lines.add(ratio(engine, peer));
                }
            }
        }
        return lines;
    }

    private String ratio(Engine engine, Engine peer) {
        double perSecond = ratio(engine, peer, round -> round.sample().perSecond());
        String words = one(engine.name() + " does %.1f times the requests a second of " + peer.name(), perSecond);
        return engine.role() == Role.OURS
                ? words + one(", %.1f times per CPU-second", ratio(engine, peer, round -> round.sample().perCpuSecond()))
                : words;
    }

    private double ratio(Engine engine, Engine peer, ToDoubleFunction<Figures> figure) {
        return median(figures.get(engine), figure) / median(figures.get(peer), figure);
    }

    private static String row(String name, List<Figures> rounds) {
        return String.format(
                ROW,
                name,
                one("%,.0f", median(rounds, round -> round.sample().perSecond())),
                one("%,.0f", median(rounds, round -> round.sample().perCpuSecond()))
                        + one(" (%,.0f", sorted(rounds, round -> round.sample().perCpuSecond())[0])
                        + one(" to %,.0f)", sorted(rounds, round -> round.sample().perCpuSecond())[rounds.size() - 1]),
                one("%.3f", median(rounds, round -> round.sample().cpuMillis())),
                one("%.2f", median(rounds, round -> round.sample().millisOf(0.5))),
                one("%.2f", median(rounds, round -> round.sample().millisOf(0.99))),
                one("%,.0f", median(rounds, Figures::heapPerDraft)));
    }

    private static String one(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }

    private static double[] sorted(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        return rounds.stream().mapToDouble(figure).sorted().toArray();
    }

    private static double median(List<Figures> rounds, ToDoubleFunction<Figures> figure) {
        return sorted(rounds, figure)[rounds.size() / 2];
    }
}
