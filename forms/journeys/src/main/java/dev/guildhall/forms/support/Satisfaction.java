package dev.guildhall.forms.support;

/**
 * How satisfied a person was, on the scale of the Service Manual.
 *
 * @see <a href="https://www.gov.uk/service-manual/measuring-success/measuring-user-satisfaction">Service Manual:
 *     measuring user satisfaction</a>
 */
public enum Satisfaction {
    VERY_SATISFIED(5),
    SATISFIED(4),
    NEITHER(3),
    DISSATISFIED(2),
    VERY_DISSATISFIED(1);

    private final int score;

    Satisfaction(int score) {
        this.score = score;
    }

    /** From 1, very dissatisfied, to 5, very satisfied. */
    public int score() {
        return score;
    }
}
