package dev.guildhall.audit.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Doubles written as ECMAScript's {@code Number::toString} does, which RFC 8785 asks for: the fewest digits that read
 * back as the same double, and of these the closest to it.
 *
 * <p>{@code Double.toString} gives more digits than needed before JDK 19, so it is not used.
 *
 * @see <a href="https://tc39.es/ecma262/#sec-numeric-types-number-tostring">ECMA-262, Number::toString</a>
 */
final class EcmaScriptNumber {

    /** Seventeen significant digits always read back as the same double. */
    private static final int MAX_DIGITS = 17;
    /** Integers below this are written with all their digits, and are exact. */
    private static final double EXACT_INTEGERS = 1L << 53;

    private static final int FIRST_EXPONENT = 22;
    private static final int LAST_FRACTION = -6;

    private EcmaScriptNumber() {}

    static String format(double value) {
        if (!Double.isFinite(value)) {
            throw new JsonException(
                    JsonFault.OUT_OF_RANGE, "The number " + value + " has no JSON form: give a finite one");
        }
        if (Math.abs(value) < EXACT_INTEGERS && value == Math.rint(value)) {
            // also turns minus zero into 0, as ECMAScript does
            return Long.toString((long) value);
        }
        return value < 0 ? "-" + positive(-value) : positive(value);
    }

    private static String positive(double value) {
        BigDecimal shortest = shortest(value);
        String digits = shortest.unscaledValue().toString();
        // value = 0.DIGITS * 10^point
        int point = digits.length() - shortest.scale();
        if (point >= digits.length() && point < FIRST_EXPONENT) {
            return digits + "0".repeat(point - digits.length());
        }
        if (point > 0 && point < FIRST_EXPONENT) {
            return digits.substring(0, point) + "." + digits.substring(point);
        }
        if (point > LAST_FRACTION && point <= 0) {
            return "0." + "0".repeat(-point) + digits;
        }
        int exponent = point - 1;
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + (exponent < 0 ? "e-" : "e+") + Math.abs(exponent);
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < MAX_DIGITS; digits++) {
            // both neighbours: below a power of two the doubles lie closer, so the nearer decimal may be another
            // double's
            BigDecimal below = exact.round(new MathContext(digits, RoundingMode.DOWN));
            BigDecimal above = exact.round(new MathContext(digits, RoundingMode.UP));
            boolean belowReads = below.doubleValue() == value;
            boolean aboveReads = above.doubleValue() == value;
            if (belowReads && aboveReads) {
                return nearer(exact, below, above).stripTrailingZeros();
            }
            if (belowReads || aboveReads) {
                return (belowReads ? below : above).stripTrailingZeros();
            }
        }
        return exact.round(new MathContext(MAX_DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros();
    }

    private static BigDecimal nearer(BigDecimal exact, BigDecimal below, BigDecimal above) {
        int order = exact.subtract(below).compareTo(above.subtract(exact));
        if (order == 0) {
            return below.unscaledValue().testBit(0) ? above : below;
        }
        return order < 0 ? below : above;
    }
}
