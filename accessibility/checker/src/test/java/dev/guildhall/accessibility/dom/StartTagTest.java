package dev.guildhall.accessibility.dom;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class StartTagTest {
    @Test
    void what_a_person_typed_is_left_out() {
        assertThat(snippet("<input id=name value=\"Ann Other\" type=text>"))
                .isEqualTo("<input id=name value=\"…\" type=text>");
        assertThat(snippet("<input value=Ann>")).isEqualTo("<input value=…>");
        assertThat(snippet("<input VALUE = 'Ann Other' >")).isEqualTo("<input VALUE='…' >");
        assertThat(snippet("<input type=hidden value=17>")).isEqualTo("<input type=hidden value=…>");
    }

    @Test
    void the_query_of_an_address_is_left_out() {
        assertThat(snippet("<a href=\"/change?name=Ann#x\">")).isEqualTo("<a href=\"/change?…\">");
    }

    @Test
    void the_wording_of_a_button_and_the_choices_of_the_service_stay() {
        assertThat(snippet("<input type=submit value=Continue>")).isEqualTo("<input type=submit value=Continue>");
        assertThat(snippet("<input type=radio value=yes />")).isEqualTo("<input type=radio value=yes />");
    }

    @Test
    void a_tag_over_several_lines_is_shown_in_one() {
        assertThat(snippet("<a\n   class='x\n  y'\n\n href=/>")).isEqualTo("<a class='x y' href=/>");
    }

    @Test
    void a_long_tag_is_cut() {
        assertThat(snippet("<a class=" + "x".repeat(500) + ">"))
                .hasSize(ParsedPage.MAX_SNIPPET + 1)
                .endsWith("x…");
    }

    @Property
    void never_is_a_typed_value_repeated(@ForAll("tags") String tag) {
        assertThat(snippet(tag)).doesNotContain("secret");
    }

    @Provide
    Arbitrary<String> tags() {
        Arbitrary<String> attribute = Arbitraries.of(
                " id=a",
                " required",
                "\nvalue=\"a secret\"",
                " VALUE='secret'",
                " value = secret",
                "/",
                " =x",
                " a=\">\"",
                " data-x='value=1'",
                " value",
                " value=secret/");
        return Combinators.combine(
                        Arbitraries.of("<input", "<INPUT", "<textarea"),
                        attribute.list().ofMaxSize(6))
                .as((name, attributes) -> name + String.join("", attributes) + ">");
    }

    private static String snippet(String tag) {
        ParsedPage page = ParsedPage.parse(tag + "text", MediaType.HTML);
        return page.snippetOf(page.document().body().child(0));
    }
}
