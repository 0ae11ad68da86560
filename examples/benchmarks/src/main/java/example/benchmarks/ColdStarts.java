package example.benchmarks;

import dev.guildhall.components.Components;
import dev.guildhall.components.brand.GovukBrand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fresh JVMs, whose processor time is taken from outside when they have ended: user and system time of all threads,
 * with the JVM's own start and end, class loading and just-in-time compilation.
 */
final class ColdStarts {

    // bash waits for the process and knows what it used, to the millisecond; no JDK class does
    private static final String TIMED = "TIMEFORMAT='%3U %3S'; time \"$@\"";

    private final Installation installation;
    private final Path options;

    ColdStarts(Installation installation, Path folder) {
        this.installation = installation;
        this.options = folder.resolve("cold.txt");
        StringBuilder lines = new StringBuilder();
        String before = "";
        for (Fixture fixture : Fixture.all(installation)) {
            if (!fixture.component().equals(before)) {
                lines.append(fixture.component())
                        .append('\t')
                        .append(fixture.options())
                        .append('\n');
                before = fixture.component();
            }
        }
        try {
            Files.writeString(options, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> measure(Settings settings) {
        Map<String, double[]> taken = new LinkedHashMap<>();
        for (String what : List.of("nothing", "java", "json")) {
            taken.put(what, new double[settings.coldStarts()]);
        }
        for (int i = 0; i < settings.coldStarts(); i++) {
            for (Map.Entry<String, double[]> each : taken.entrySet()) {
                each.getValue()[i] = milliseconds(each.getKey());
            }
        }
        double nothing = new Figures(taken.get("nothing")).median();
        List<String> lines = new ArrayList<>();
        lines.add("JVM that does nothing: " + new Figures(taken.get("nothing")).print("%.0f") + " ms");
        lines.add(line("built in Java", Samples.all().size(), taken.get("java"), nothing));
        lines.add(line("parsed from JSON", Components.names().size(), taken.get("json"), nothing));
        return lines;
    }

    private static String line(String how, int components, double[] taken, double nothing) {
        Figures figures = new Figures(taken);
        return "JVM that renders one each of " + components + " components " + how + ": " + figures.print("%.0f")
                + String.format(" ms, %.0f ms beyond", figures.median() - nothing);
    }

    private double milliseconds(String what) {
        List<String> lines = Child.run(List.of(
                "bash",
                "-c",
                TIMED,
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-D" + GovukBrand.PROPERTY + "=" + installation.govukFrontend(),
                "-classpath",
                System.getProperty("java.class.path"),
                ColdStart.class.getName(),
                what,
                options.toString()));
        String[] seconds = lines.get(lines.size() - 1).split(" ");
        return (Double.parseDouble(seconds[0]) + Double.parseDouble(seconds[1])) * 1000;
    }
}
