package example.benchmarks;

/**
 * How long to measure: so many repetitions, each with a fresh process for each way to render, in which so many
 * iterations follow so many that are not counted.
 */
record Settings(int repetitions, int warmUps, int iterations, double seconds, int coldStarts) {

    /** Figures to be quoted. */
    static final Settings FULL = new Settings(3, 4, 5, 1, 15);

    /** Enough to see that everything works; its figures mean nothing. */
    static final Settings SHORT = new Settings(1, 1, 1, 0.2, 1);

    Settings {
        if (repetitions < 1 || warmUps < 1 || iterations < 1 || seconds <= 0 || coldStarts < 1) {
            throw new IllegalArgumentException("Each setting must be more than zero");
        }
    }
}
