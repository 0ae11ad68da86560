package example.benchmarks;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one process measured of one way to render.
 *
 * @param round nanoseconds of one round through all fixtures, by the clock on the wall
 * @param processor nanoseconds of processor that the whole process used in one round
 * @param perComponent nanoseconds that one round spent on each component
 */
record Measurement(double round, double processor, SortedMap<String, Double> perComponent) {

    /** From lines such as {@code round 1.5}, {@code processor 1.5}, {@code component button 1.5}. */
    static Measurement parse(List<String> lines) {
        double round = 0;
        double processor = 0;
        SortedMap<String, Double> perComponent = new TreeMap<>();
        for (String line : lines) {
            String[] words = line.split(" ");
            double nanos = Double.parseDouble(words[words.length - 1]);
            switch (words[0]) {
                case "round" -> round = nanos;
                case "processor" -> processor = nanos;
                case "component" -> perComponent.put(words[1], nanos);
                default -> throw new IllegalArgumentException("This is no measurement: " + line);
            }
        }
        return new Measurement(round, processor, perComponent);
    }
}
