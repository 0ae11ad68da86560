package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.event.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.StringLength;

/** Numbers and texts of a line: exact, or refused. */
class LineScanTest {

    private static final long MOST = (1L << 53) - 1;

    private static Value read(String number) {
        byte[] line = ("{\"action\":\"a\",\"outcome\":\"success\",\"actor\":{\"kind\":\"system\",\"id\":\"s\"},"
                        + "\"details\":{\"n\": " + number + " }}")
                .getBytes(StandardCharsets.UTF_8);
        return Objects.requireNonNull(EventLine.read(line).details().get("n"));
    }

    @Property
    void every_integer_that_json_holds_exactly_is_recorded_exactly(
            @ForAll @LongRange(min = -MOST, max = MOST) long number) {
        assertThat(read(Long.toString(number))).isEqualTo(Value.of(number));
    }

    @Property
    void every_integer_beyond_is_refused_and_never_rounded(
            @ForAll @BigRange(min = "9007199254740992", max = "99999999999999999999999999") BigInteger number) {
        for (BigInteger each : new BigInteger[] {number, number.negate()}) {
            assertThatThrownBy(() -> read(each.toString()))
                    .isInstanceOf(RefusedLineException.class)
                    .hasMessageContaining("is beyond 2^53 - 1 either way")
                    .hasMessageNotContaining(each.toString());
        }
    }

    @Property
    void every_number_with_a_fraction_or_an_exponent_is_refused(
            @ForAll @Scale(7) BigDecimal number, @ForAll @LongRange(min = -400, max = 400) long exponent) {
        for (String each : new String[] {number.setScale(7).toPlainString(), number.unscaledValue() + "e" + exponent}) {
            assertThatThrownBy(() -> read(each))
                    .isInstanceOf(RefusedLineException.class)
                    .hasMessageContaining(
                            Math.abs(Double.parseDouble(each)) > MOST
                                    ? "is beyond 2^53 - 1 either way"
                                    : "is no integer: give an integer, or a text")
                    .hasMessageNotContaining(each);
        }
    }

    @Property
    void every_text_is_read_as_it_stands_when_each_character_is_escaped_by_number(
            @ForAll @StringLength(max = 20) String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(unit -> json.append(String.format("\\u%04x", unit)));
        json.append('"');
        boolean wellFormed = StandardCharsets.UTF_8.newEncoder().canEncode(text);

        if (wellFormed && text.chars().noneMatch(Character::isISOControl)) {
            assertThat(read(json.toString())).isEqualTo(Value.of(text));
        } else {
            assertThatThrownBy(() -> read(json.toString()))
                    .isInstanceOf(RefusedLineException.class)
                    .hasMessageContaining(wellFormed ? "control character" : "lone surrogate");
        }
    }

    @Property
    void every_text_is_read_as_it_stands_or_refused(@ForAll @StringLength(max = 20) String text) {
        String json = "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        boolean fit = text.chars().noneMatch(Character::isISOControl)
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);

        if (fit) {
            assertThat(read(json)).isEqualTo(Value.of(text));
        } else if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            assertThatThrownBy(() -> read(json))
                    .isInstanceOf(RefusedLineException.class)
                    .hasMessageContaining("control character");
        }
    }
}
