package example.benchmarks;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Component;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What a fresh JVM is started with: renders one example of each component, once, and ends.
 *
 * <p>{@code nothing} is the JVM itself; {@code java} builds the options with Java; {@code json} parses them, from a file
 * that has a component's name and its options as JSON on each line.
 */
final class ColdStart {

    private ColdStart() {}

    public static void main(String[] args) throws IOException {
        StringBuilder out = new StringBuilder();
        switch (args[0]) {
            case "nothing" -> {
                return;
            }
            case "java" -> {
                for (Component component : Samples.all()) {
                    component.renderTo(out);
                }
            }
            case "json" -> renderLines(read(args[1]), out);
            default -> throw new IllegalArgumentException(args[0]);
        }
        if (out.length() == 0) {
            throw new IllegalStateException("nothing was rendered");
        }
    }

    private static String read(String file) throws IOException {
        try (FileInputStream in = new FileInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void renderLines(String lines, StringBuilder out) throws IOException {
        int begin = 0;
        while (begin < lines.length()) {
            int tab = lines.indexOf('\t', begin);
            int end = lines.indexOf('\n', tab);
            Components.parse(lines.substring(begin, tab), lines.substring(tab + 1, end))
                    .renderTo(out);
            begin = end + 1;
        }
    }
}
