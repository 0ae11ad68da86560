package dev.guildhall.components.formgroup;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.charactercount.CharacterCount;
import dev.guildhall.components.checkboxes.Checkboxes;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.radios.Radios;
import dev.guildhall.components.select.Select;
import dev.guildhall.components.textarea.Textarea;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ControlNameTest {

    @ParameterizedTest
    @MethodSource
    void a_control_without_a_name_is_refused(String control, ThrowingCallable build) {
        assertThatThrownBy(build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The " + control
                        + " has no name: call name(...) with the name under which the form sends the answer");
    }

    static Stream<Arguments> a_control_without_a_name_is_refused() {
        return Stream.of(
                control("input", () -> Input.builder().build()),
                control("radios component", () -> Radios.builder().build()),
                control("checkboxes component", () -> Checkboxes.builder().build()),
                control("select", () -> Select.builder().build()),
                control("textarea", () -> Textarea.builder().build()),
                control("character count", () -> CharacterCount.builder().build()));
    }

    private static Arguments control(String name, ThrowingCallable build) {
        return Arguments.of(name, build);
    }
}
