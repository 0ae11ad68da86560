package dev.guildhall.accessibility.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PageTextTest {
    private static final String CAFE = "<title>Caf\u00e9</title>";

    @Test
    void a_byte_order_mark_says_the_encoding_whatever_else_is_said() {
        byte[] bytes = ("\uFEFF<meta charset=utf-8>" + CAFE).getBytes(StandardCharsets.UTF_16LE);

        assertThat(PageText.of(bytes, Optional.of("iso-8859-1")).text()).isEqualTo("<meta charset=utf-8>" + CAFE);
    }

    @Test
    void the_header_says_more_than_the_markup() {
        byte[] bytes = ("<meta charset=koi8-r>" + CAFE).getBytes(StandardCharsets.UTF_8);

        assertThat(PageText.of(bytes, Optional.of("utf-8")).text()).contains(CAFE);
    }

    @Test
    void the_markup_says_its_encoding() {
        byte[] meta = "<META name=x><meta http-equiv=Content-Type content=\"text/html; charset=ISO-8859-15\">\u20ac"
                .getBytes(Charset.forName("ISO-8859-15"));
        byte[] xml = "<?xml version='1.0' encoding='ISO-8859-15'?>\u20ac".getBytes(Charset.forName("ISO-8859-15"));

        assertThat(PageText.of(meta, Optional.empty()).text()).endsWith("\u20ac");
        assertThat(PageText.of(xml, Optional.empty()).text()).endsWith("\u20ac");
    }

    @Test
    void latin_1_is_read_as_windows_1252_as_browsers_do() {
        byte[] bytes = "<meta charset=latin1>\u2019".getBytes(Charset.forName("windows-1252"));

        assertThat(PageText.of(bytes, Optional.empty()).text()).endsWith("\u2019");
    }

    @Test
    void bytes_that_say_nothing_are_utf_8_if_they_can_be_and_windows_1252_if_not() {
        assertThat(PageText.of(CAFE.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .text())
                .isEqualTo(CAFE);
        assertThat(PageText.of(CAFE.getBytes(StandardCharsets.ISO_8859_1), Optional.empty())
                        .text())
                .isEqualTo(CAFE);
    }

    @Test
    void an_encoding_that_does_not_exist_is_told() {
        PageText text = PageText.of("<meta charset=klingon>x".getBytes(StandardCharsets.UTF_8), Optional.empty());

        assertThat(text.text()).endsWith("x");
        assertThat(text.notes()).singleElement().asString().contains("an encoding that is not known here");
    }

    @Property(tries = 500)
    void every_run_of_bytes_is_read_as_some_text(@ForAll byte[] bytes, @ForAll String label) {
        assertThat(PageText.of(bytes, Optional.of(label)).notes()).hasSizeLessThanOrEqualTo(2);
    }
}
