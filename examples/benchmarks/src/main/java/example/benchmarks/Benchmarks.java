package example.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The whole comparison, printed: that both sides render the same, how fast, and how soon after a cold start. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] args) throws IOException {
        run(Settings.FULL, System.out);
    }

    static void run(Settings settings, Appendable out) throws IOException {
        Installation installation = Installation.find();
        Path folder = Files.createTempDirectory("benchmarks");
        try {
            Speed speed = new Speed(installation, folder);
            print(out, machine());
            print(
                    out,
                    speed.check() + " fixtures: both sides render each as the npm package says it is; white space collapsed");
            print(out, "\nRenders per second on one thread: the median of " + settings.repetitions()
                    + " repetitions, and the least and the most of them");
            for (String line : speed.measure(settings)) {
                print(out, line);
            }
            print(out, "\nProcessor time of a fresh JVM: the median of " + settings.coldStarts()
                    + ", and the least and the most of them");
            for (String line : new ColdStarts(installation, folder).measure(settings)) {
                print(out, line);
            }
        } finally {
            delete(folder);
        }
    }

    private static String machine() {
        return "JDK " + Runtime.version() + ", Node " + Nunjucks.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " processors";
    }

    private static void print(Appendable out, String line) throws IOException {
        out.append(line).append('\n');
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
