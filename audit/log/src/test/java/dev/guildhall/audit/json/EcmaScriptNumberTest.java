package dev.guildhall.audit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EcmaScriptNumberTest {

    @Provide
    Arbitrary<Double> anyBits() {
        return Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    }

    // RFC 8785, appendix B, and powers of two, below which the doubles lie closer than above
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
        "3d30000000000000, 5.684341886080802e-14",
    })
    void a_double_is_written_as_published(String bits, String text) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(EcmaScriptNumber.format(value)).isEqualTo(text);
    }

    @Property(tries = 2_000)
    void every_double_reads_back_as_itself(@ForAll("anyBits") double value) {
        assertThat(Double.parseDouble(EcmaScriptNumber.format(value))).isEqualTo(value + 0.0);
    }

    @Property(tries = 2_000)
    void no_double_has_a_shorter_text_that_reads_back(@ForAll("anyBits") double value) {
        // integers below 2^53 are written with all their digits
        Assume.that(value != Math.rint(value) || Math.abs(value) >= 1L << 53);
        int digits = new BigDecimal(EcmaScriptNumber.format(value))
                .stripTrailingZeros()
                .precision();
        Assume.that(digits > 1);
        BigDecimal exact = new BigDecimal(value);

        assertThat(exact.round(new MathContext(digits - 1, RoundingMode.FLOOR)).doubleValue())
                .isNotEqualTo(value);
        assertThat(exact.round(new MathContext(digits - 1, RoundingMode.CEILING))
                        .doubleValue())
                .isNotEqualTo(value);
    }

    @Test
    void doubles_have_the_digits_of_a_java_that_writes_the_shortest() {
        assumeTrue(Runtime.version().feature() >= 19, "Double.toString is exact from JDK 19 on");
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            double value = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(value)) {
                BigDecimal java = new BigDecimal(Double.toString(value)).stripTrailingZeros();

                BigDecimal ours = new BigDecimal(EcmaScriptNumber.format(value)).stripTrailingZeros();

                // Double.toString keeps to two digits where one is enough, and may then be nearer: 4.9E-324
                assertThat(ours.precision() <= 2 || ours.compareTo(java) == 0)
                        .as(value + "")
                        .isTrue();
            }
        }
    }

    @Test
    void what_is_not_finite_has_no_form() {
        assertThatThrownBy(() -> EcmaScriptNumber.format(Double.NaN))
                .isInstanceOf(JsonException.class)
                .hasMessage("The number NaN has no JSON form: give a finite one");
        assertThatThrownBy(() -> new JsonValue.JsonNumber(Double.NEGATIVE_INFINITY))
                .isInstanceOf(JsonException.class);
    }
}
