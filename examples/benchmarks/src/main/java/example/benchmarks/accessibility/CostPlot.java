package example.benchmarks.accessibility;

import java.util.Locale;
import java.util.Map;

/**
 * A picture of time by size, both on scales on which ten times as much is equally far: what grows in proportion runs along the
 * dashed lines, what grows faster is steeper.
 */
final class CostPlot {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 480;
    private static final int LEFT = 70;
    private static final int BOTTOM = 420;
    private static final int TOP = 40;
    private static final int PLOT_WIDTH = 480;

    /** From 100 to 100,000 elements and from 0.1 ms to 10 s. */
    private static final double DECADES_ACROSS = 3;

    private static final double DECADES_UP = 5;

    private static final String[] COLOURS = {
        "#1d70b8", "#d4351c", "#00703c", "#4c2c92", "#b58840", "#d53880", "#0b0c0c"
    };

    private final StringBuilder svg = new StringBuilder();

    private CostPlot() {}

    static String of(Map<Shape, Map<Integer, Double>> measured) {
        CostPlot plot = new CostPlot();
        plot.frame();
        int at = 0;
        for (Map.Entry<Shape, Map<Integer, Double>> line : measured.entrySet()) {
            plot.line(line.getKey().title(), line.getValue(), COLOURS[at], TOP + 20 + 24 * at);
            at++;
        }
        return plot.svg.append("</svg>\n").toString();
    }

    private void frame() {
        add(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\" font-family=\"sans-serif\""
                        + " font-size=\"14\">",
                WIDTH,
                HEIGHT);
        add("<title>Processor time of a check by the number of elements of the page</title>");
        add("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>", WIDTH, HEIGHT);
        for (int decade = 0; decade <= DECADES_UP; decade++) {
            double y = y(0.1 * Math.pow(10, decade));
            add("<path d=\"M%d %.1fh%d\" stroke=\"#cecece\"/>", LEFT, y, PLOT_WIDTH);
            add("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", LEFT - 8, y + 5, TIMES[decade]);
        }
        for (int decade = 0; decade <= DECADES_ACROSS; decade++) {
            double x = x(100 * Math.pow(10, decade));
            add("<path d=\"M%.1f %dV%d\" stroke=\"#cecece\"/>", x, TOP, BOTTOM);
            add("<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%,d</text>", x, BOTTOM + 20, (int) (100 * Math.pow(10, decade)));
        }
        for (double start : new double[] {0.1, 1}) {
            add(
                    "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"#505a5f\" stroke-dasharray=\"4 4\"/>",
                    x(100),
                    y(start),
                    x(100_000),
                    y(start * 1_000));
        }
        add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">elements of the page</text>", LEFT + PLOT_WIDTH / 2, BOTTOM + 45);
        add("<text x=\"%d\" y=\"20\">processor time of a check; dashed: in proportion to the page</text>", LEFT);
    }

    private static final String[] TIMES = {"0.1 ms", "1 ms", "10 ms", "100 ms", "1 s", "10 s"};

    private void line(String title, Map<Integer, Double> taken, String colour, int key) {
        StringBuilder path = new StringBuilder();
        taken.forEach((size, milliseconds) -> path.append(path.isEmpty() ? "M" : "L")
                .append(String.format(Locale.ROOT, "%.1f %.1f", x(size), y(milliseconds))));
        add("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>", path, colour);
        int beside = LEFT + PLOT_WIDTH + 15;
        add("<path d=\"M%d %dh20\" stroke=\"%s\" stroke-width=\"4\"/>", beside, key - 5, colour);
        add("<text x=\"%d\" y=\"%d\">%s</text>", beside + 28, key, title);
    }

    private static double x(double elements) {
        return LEFT + PLOT_WIDTH * (Math.log10(elements) - 2) / DECADES_ACROSS;
    }

    private static double y(double milliseconds) {
        double share = (Math.log10(Math.max(0.1, milliseconds)) + 1) / DECADES_UP;
        return BOTTOM - (BOTTOM - TOP) * Math.min(1, share);
    }

    private void add(String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
