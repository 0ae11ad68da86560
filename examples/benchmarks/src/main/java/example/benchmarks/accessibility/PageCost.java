package example.benchmarks.accessibility;

import dev.guildhall.accessibility.AccessibilityChecker;
import dev.guildhall.accessibility.Page;
import example.benchmarks.Installation;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The processor time of the checker for a page: for the pages of two public sets, and for pages of seven shapes and growing size,
 * of which a picture is drawn. Everything is judged in one thread and a figure is the least of several rounds, as other work on
 * the machine can only add to it.
 */
public final class PageCost {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();
    private static final AccessibilityChecker CHECKER = AccessibilityChecker.standard();
    private static final List<Integer> SIZES = List.of(100, 1_000, 10_000, 50_000);
    /** Until the machine has compiled what it will. */
    private static final int ROUNDS = 20;
    private static final int ROUNDS_OF_A_SHAPE = 3;

    private final PrintStream out;

    PageCost(PrintStream out) {
        this.out = out;
    }

    /** Argument: where the picture goes. */
    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        PageCost cost = new PageCost(System.out);
        Pages pages = new Pages(Installation.find());
        cost.ofSet("fixtures of govuk-frontend with its whole sheet", pages.ofFixtures(), ROUNDS);
        cost.ofSet("examples of the ACT rules", Pages.ofActRules(), ROUNDS);
        Files.writeString(Path.of(args[0]), CostPlot.of(cost.ofShapes(pages, SIZES)));
    }

    /** Prints the milliseconds that a page of the set takes on average. */
    void ofSet(String name, List<Page> pages, int rounds) {
        if (pages.isEmpty()) {
            out.println(name + ": there are none here");
            return;
        }
        out.printf("%s: %d pages, %.2f ms each%n", name, pages.size(), milliseconds(pages, rounds) / pages.size());
    }

    /** Milliseconds by the number of elements, by shape. */
    Map<Shape, Map<Integer, Double>> ofShapes(Pages pages, List<Integer> sizes) {
        Map<Shape, Map<Integer, Double>> all = new EnumMap<>(Shape.class);
        for (Shape shape : Shape.values()) {
            Map<Integer, Double> taken = new TreeMap<>();
            StringBuilder row = new StringBuilder(shape.title()).append(':');
            for (int size : sizes) {
                Page page = pages.withSheet(shape.title(), shape.body(size));
                // small pages many times, so that a figure is of some milliseconds
                int times = Math.max(1, 2_000 / size);
                double each = milliseconds(Collections.nCopies(times, page), ROUNDS_OF_A_SHAPE) / times;
                taken.put(size, each);
                row.append(String.format("  %,d %.2f ms", size, each));
            }
            out.println(row);
            all.put(shape, taken);
        }
        return all;
    }

    private static double milliseconds(List<Page> pages, int rounds) {
        double least = Double.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long before = THREAD.getCurrentThreadCpuTime();
            pages.forEach(CHECKER::check);
            least = Math.min(least, (THREAD.getCurrentThreadCpuTime() - before) / 1e6);
        }
        return least;
    }
}
