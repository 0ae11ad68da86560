package dev.guildhall.components.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.tag.Tag;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void text_is_escaped_and_markup_is_not() {
        assertThat(Html.text("a < b & \"c\" 'd' \\ e > f").toString())
                .isEqualTo("a &lt; b &amp; &quot;c&quot; &#39;d&#39; &#92; e &gt; f");
        assertThat(Html.of("<b>&amp;</b>").toString()).isEqualTo("<b>&amp;</b>");
    }

    @Test
    void nothing_is_empty_however_it_was_made() {
        assertThat(Html.empty().isEmpty()).isTrue();
        assertThat(Html.text("")).isEqualTo(Html.empty());
        assertThat(Html.of("")).isEqualTo(Html.empty());
        assertThat(Html.join()).isEqualTo(Html.empty());
        assertThat(Html.text(" ").isEmpty()).isFalse();
    }

    @Test
    void pieces_are_joined_each_on_a_line_of_its_own() {
        Html joined = Html.join(Html.text("<"), Html.of("<hr>"), Tag.of("&"));

        assertThat(joined.toString()).startsWith("&lt;\n<hr>\n<strong").contains("&amp;");
    }

    @Test
    void html_made_alike_is_equal() {
        assertThat(Html.join(Tag.of("a").toHtml(), Html.text("b")))
                .isEqualTo(Html.join(Tag.of("a").toHtml(), Html.text("b")))
                .hasSameHashCodeAs(Html.join(Tag.of("a").toHtml(), Html.text("b")));
        assertThat(Html.text("a")).isNotEqualTo(Html.of("a"));
    }

    @Test
    void any_appendable_takes_a_component() throws IOException {
        StringWriter writer = new StringWriter();
        StringBuilder builder = new StringBuilder();

        Tag.of("<x>").renderTo(writer);
        Tag.of("<x>").toHtml().renderTo(builder);

        assertThat(writer.toString()).isEqualTo(builder.toString()).contains("&lt;x&gt;");
    }

    @Test
    void what_fails_to_be_written_fails_the_rendering() {
        Appendable broken = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public Appendable append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("connection lost");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("connection lost");
            }
        };

        assertThatThrownBy(() -> Tag.of("x").renderTo(broken))
                .isInstanceOf(IOException.class)
                .hasMessage("connection lost");
        assertThatThrownBy(() -> Html.text("<x>").renderTo(broken)).isInstanceOf(IOException.class);
    }

    @Test
    void a_component_in_another_engines_jte_template_escapes_its_text_once() {
        StringOutput page = new StringOutput();
        OwaspHtmlTemplateOutput template = new OwaspHtmlTemplateOutput(page);

        template.setContext("div", null);
        template.writeUserContent(Hint.of("Fish & \"chips\""));
        template.writeUserContent(Html.text("<br>"));
        template.writeUserContent(Html.of("<br>"));

        assertThat(page.toString()).contains("Fish &amp; &quot;chips&quot;").endsWith("&lt;br&gt;<br>");
    }

    @Test
    void a_component_in_an_output_that_escapes_nothing_escapes_its_text() {
        StringOutput plain = new StringOutput();

        Hint.of("<script>").writeTo(plain);

        assertThat(plain.toString()).contains("&lt;script&gt;");
    }
}
