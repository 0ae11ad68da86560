package dev.guildhall.audit.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PaddingTest {

    private static final long MAX = (1L << 53) - 1;

    @Property
    void every_integer_comes_back_and_takes_as_much_room_as_any_other(
            @ForAll @LongRange(min = -MAX, max = MAX) long n) {
        byte[] padded = Padding.pad(Value.of(n));

        assertThat(padded).hasSize(Padding.SHORTEST);
        assertThat(Padding.strip(padded)).contains(Value.of(n));
    }

    @Property
    void every_text_comes_back_from_a_power_of_two_of_bytes(
            @ForAll @IntRange(max = 5_000) int length, @ForAll @IntRange(min = 0x20, max = 0x7e) int character) {
        Value text = Value.of(Character.toString(character).repeat(length));

        byte[] padded = Padding.pad(text);

        assertThat(Integer.bitCount(padded.length)).isEqualTo(1);
        assertThat(padded.length).isBetween(length + 3, Math.max(Padding.SHORTEST, 2 * (length + 3)));
        assertThat(Padding.strip(padded)).contains(text);
    }

    @Property
    void no_other_bytes_throw(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(Padding.strip(bytes))
                .satisfiesAnyOf(
                        value -> assertThat(value).isEmpty(),
                        value -> assertThat(Padding.pad(value.orElseThrow()))
                                .hasSizeGreaterThanOrEqualTo(Padding.SHORTEST));
    }

    @Test
    void a_name_a_date_and_a_national_insurance_number_are_as_long_as_each_other() {
        for (String text : new String[] {"", "Jo", "Siân Evans", "1987-03-12", "QQ123456C", "x".repeat(61)}) {
            assertThat(Padding.pad(Value.of(text))).hasSize(64);
        }
        assertThat(Padding.pad(Value.of("x".repeat(62)))).hasSize(128);
    }

    @Test
    void what_was_not_padded_by_us_is_no_value() {
        byte[] padded = Padding.pad(Value.of("Jo"));
        byte[] otherKind = padded.clone();
        otherKind[0] = 7;
        byte[] tooLong = padded.clone();
        tooLong[1] = 1;

        assertThat(Padding.strip(otherKind)).isEmpty();
        assertThat(Padding.strip(tooLong)).isEmpty();
        assertThat(Padding.strip(Arrays.copyOf(padded, 63))).isEmpty();
    }

    @Test
    void what_is_neither_text_nor_integer_and_what_is_too_long_is_refused() {
        assertThatThrownBy(() -> Padding.pad(new ErasedValue()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A personal field holds erased: give a text or an integer");
        assertThatThrownBy(() -> Padding.pad(Value.of("x".repeat(65_536))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("65536 bytes");
    }
}
