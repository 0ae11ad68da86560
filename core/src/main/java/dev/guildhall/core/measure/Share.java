package dev.guildhall.core.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * So many of so many, such as 5 of 6, with its percentage.
 *
 * <pre>{@code
 * Share share = new Share(5, 6);
 * share.percent();  // 83.3
 * share.toString(); // "83.3% (5 of 6)"
 * }</pre>
 *
 * @param part how many; zero or more
 * @param whole of how many; one or more
 */
public record Share(long part, long whole) {

    /** @throws IllegalArgumentException when the part is negative or the whole is not positive */
    public Share {
        if (part < 0 || whole < 1) {
            throw new IllegalArgumentException(
                    "A share is " + part + " of " + whole + ": give zero or more of one or more");
        }
    }

    /** The percentage, rounded half up to one decimal place. */
    public BigDecimal percent() {
        return BigDecimal.valueOf(part)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return percent() + "% (" + part + " of " + whole + ")";
    }
}
