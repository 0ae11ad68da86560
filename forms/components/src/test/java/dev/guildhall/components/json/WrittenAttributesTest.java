package dev.guildhall.components.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Attributes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenAttributesTest {

    @Test
    void attributes_that_are_written_already_are_those_attributes() {
        assertThat(WrittenAttributes.read(" hidden data-from=\"a &amp; b\"\n data-none=\"\""))
                .contains(Attributes.flag("hidden").and("data-from", "a & b").and("data-none", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hidden",
                " hidden ",
                " a='b'",
                " a=b",
                " a=\"<\"",
                " a=\"b & c\"",
                " a=\"&eacute;\"",
                "><p",
                " \""
            })
    void what_we_would_write_in_another_way_is_not_taken(String written) {
        assertThat(WrittenAttributes.read(written)).isEmpty();
    }
}
