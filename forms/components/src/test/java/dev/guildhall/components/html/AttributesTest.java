package dev.guildhall.components.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.tag.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {

    @Test
    void attributes_are_written_in_the_order_in_which_they_were_given() {
        Attributes attributes =
                Attributes.of("data-b", "\"1\"").andFlag("hidden").and("data-a", "");

        Tag tag = Tag.builder().text("x").attributes(attributes).build();

        assertThat(tag.toHtml().toString()).contains("govuk-tag\" data-b=\"&quot;1&quot;\" hidden data-a=\"\">");
    }

    @Test
    void adding_one_leaves_the_others_as_they_were() {
        Attributes first = Attributes.of("data-a", "1");

        Attributes both = first.and("data-b", "2");

        assertThat(first.list()).hasSize(1);
        assertThat(both.list()).hasSize(2);
        assertThat(Attributes.NONE.list()).isEmpty();
    }

    @Test
    void one_that_is_given_instead_is_left_to_the_component_that_writes_it_itself() {
        Attributes attributes = Attributes.of("data-a", "1").instead(new Attributes.Attribute.Valued("rows", "many"));

        Tag tag = Tag.builder().text("x").attributes(attributes).build();

        assertThat(tag.toHtml().toString()).contains("govuk-tag\" data-a=\"1\">");
        assertThat(attributes.instead("rows")).isEqualTo(Attributes.of("rows", "many"));
        assertThat(attributes.instead("data-a")).isEqualTo(Attributes.NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a=b", "a>", "a\"", "a'", "a/b", "<a", "a\n"})
    void a_name_that_would_break_out_of_the_tag_is_refused(String name) {
        assertThatThrownBy(() -> Attributes.of(name, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Attributes.flag(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
