package example.benchmarks;

import java.util.Arrays;
import java.util.Locale;

/** The same figure of several repetitions. */
record Figures(double[] values) {

    Figures {
        values = values.clone();
        Arrays.sort(values);
    }

    double median() {
        int middle = values.length / 2;
        return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
    }

    double least() {
        return values[0];
    }

    double most() {
        return values[values.length - 1];
    }

    /** The median, and the least and the most in brackets. */
    String print(String format) {
        return String.format(
                Locale.ROOT, format + " (" + format + " to " + format + ")", median(), least(), most());
    }
}
