package dev.guildhall.components.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ValueTest {

    private static final Value NULL = new Value.Null();
    private static final Value UNDEFINED = new Value.Undefined();

    @Test
    void the_falsy_values_are_those_of_javascript() {
        assertThat(List.of(UNDEFINED, NULL, text(""), number(0), number(-0.0), new Value.Bool(false)))
                .noneMatch(Value::isTruthy);
        assertThat(List.of(
                        text("0"),
                        text(" "),
                        number(1),
                        new Value.Bool(true),
                        new Value.Array(List.of()),
                        new Value.Obj(Map.of())))
                .allMatch(Value::isTruthy);
    }

    @Test
    void values_of_different_types_are_compared_as_javascript_does() {
        assertThat(text("2").looselyEquals(number(2))).isTrue();
        assertThat(number(0).looselyEquals(text(""))).isTrue();
        assertThat(number(0).looselyEquals(new Value.Bool(false))).isTrue();
        assertThat(text("1").looselyEquals(new Value.Bool(true))).isTrue();
        assertThat(NULL.looselyEquals(UNDEFINED)).isTrue();
        assertThat(NULL.looselyEquals(number(0))).isFalse();
        assertThat(text("a").looselyEquals(number(1))).isFalse();
        assertThat(text("a").looselyEquals(text("a"))).isTrue();
    }

    @Test
    void two_lists_or_objects_are_never_the_same_one() {
        assertThat(new Value.Obj(Map.of()).looselyEquals(new Value.Obj(Map.of())))
                .isFalse();
        assertThat(new Value.Array(List.of()).strictlyEquals(new Value.Array(List.of())))
                .isFalse();
        assertThat(number(0).strictlyEquals(number(-0.0))).isTrue();
        assertThat(text("1").strictlyEquals(number(1))).isFalse();
    }

    @Test
    void undefined_and_null_are_words_beside_a_string() {
        assertThat(UNDEFINED.concatenated() + NULL.concatenated()).isEqualTo("undefinednull");
        assertThat(new Value.Bool(false).concatenated()).isEqualTo("false");
    }

    @Test
    void nothing_is_printed_for_undefined_and_null() {
        assertThat(UNDEFINED.print() + NULL.print()).isEmpty();
        assertThat(new Value.Bool(false).print()).isEqualTo("false");
    }

    private static Value text(String text) {
        return new Value.Text(text);
    }

    private static Value number(double number) {
        return new Value.Numeric(number);
    }
}
