package dev.guildhall.forms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormDataTest {

    @Test
    void a_plus_sign_is_a_space_and_an_encoded_plus_sign_is_a_plus_sign() {
        assertThat(FormData.parse("name=Ada+Lovelace%2B").first("name")).contains("Ada Lovelace+");
    }

    @Test
    void names_may_repeat_and_keep_their_order() {
        FormData form = FormData.parse("contact=text&name=Ada&contact=email");

        assertThat(form.all("contact")).containsExactly("text", "email");
        assertThat(form.first("contact")).contains("text");
        assertThat(form.names()).containsExactly("contact", "name");
    }

    @Test
    void line_breaks_stay_as_they_were_sent() {
        assertThat(FormData.parse("a=1%0D%0A2%0A3").first("a")).contains("1\r\n2\n3");
    }

    @Test
    void a_name_without_an_equals_sign_has_an_empty_value_and_empty_pairs_are_passed_over() {
        FormData form = FormData.parse("&a&&b=&=c&");

        assertThat(form.names()).containsExactly("a", "b", "");
        assertThat(form.first("a")).contains("");
        assertThat(form.first("b")).contains("");
        assertThat(form.first("")).contains("c");
    }

    @Test
    void a_value_may_hold_an_equals_sign() {
        assertThat(FormData.parse("a=b=c").first("a")).contains("b=c");
    }

    @Test
    void a_field_that_was_not_sent_has_no_value() {
        assertThat(FormData.empty().first("a")).isEmpty();
        assertThat(FormData.empty().all("a")).isEmpty();
        assertThat(FormData.parse("")).isEqualTo(FormData.empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=%",
                "a=%4",
                "a=%zz",
                "a=%4g",
                "%=a",
                "a=%&b=41",
                "a=%C3",
                "a=%FF",
                "a=%C0%80",
                "a=%ED%A0%80",
                "a=%F4%90%80%80",
                "a=%C3%28"
            })
    void malformed_encoding_is_refused_with_400_and_never_repeated(String encoded) {
        assertThatExceptionOfType(MalformedRequestException.class)
                .isThrownBy(() -> FormData.parse(encoded))
                .satisfies(refused -> {
                    assertThat(refused.status()).isEqualTo(400);
                    assertThat(refused.getMessage()).startsWith("The query ").doesNotContain(encoded);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=é", "a=b c", "a=\n"})
    void a_query_with_characters_that_must_be_encoded_is_refused(String encoded) {
        assertThatExceptionOfType(MalformedRequestException.class)
                .isThrownBy(() -> FormData.parse(encoded))
                .withMessage("The query has a character that must be percent-encoded");
    }

    @Test
    void a_thousand_parameters_are_read_and_one_more_is_refused() {
        String most = "a=b&".repeat(FormData.MAX_PARAMETERS);

        assertThat(FormData.parse(most).all("a")).hasSize(FormData.MAX_PARAMETERS);
        assertThatExceptionOfType(MalformedRequestException.class)
                .isThrownBy(() -> FormData.parse(most + "a=b"))
                .withMessage("The query has more than 1000 parameters");
    }

    @Test
    void names_and_values_stay_out_of_its_text() {
        assertThat(FormData.parse("a=secret")).hasToString("FormData[1 fields]");
    }

    @Test
    void fields_can_be_given_directly_and_are_copied() {
        List<String> values = new ArrayList<>(List.of("1"));
        FormData form = FormData.of(Map.of("a", values));

        values.add("2");

        assertThat(form).isEqualTo(FormData.parse("a=1")).hasSameHashCodeAs(FormData.parse("a=1"));
        assertThat(FormData.of(Map.of("a", List.of()))).isEqualTo(FormData.empty());
    }

    @Property(tries = 500)
    void any_fields_survive_encoding_and_decoding(@ForAll("fields") Map<String, List<String>> fields) {
        StringBuilder encoded = new StringBuilder();
        fields.forEach((name, values) -> values.forEach(value -> encoded.append(encoded.isEmpty() ? "" : "&")
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8))));

        FormData decoded = FormData.parse(encoded.toString());

        assertThat(decoded).isEqualTo(FormData.of(fields));
        assertThat(decoded.names()).containsExactlyElementsOf(fields.keySet());
    }

    @Property(tries = 500)
    void any_text_is_read_or_refused_with_400(@ForAll("queryText") String text) {
        try {
            FormData.parse(text).names().forEach(name -> assertThat(name).isNotNull());
        } catch (MalformedRequestException refused) {
            assertThat(refused.status()).isEqualTo(400);
        }
    }

    @Provide
    Arbitrary<String> queryText() {
        return Arbitraries.strings()
                .withChars("%&=+;aF0\u00e9\u0000")
                .withCharRange('0', 'f')
                .ofMaxLength(40);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> fields() {
        Arbitrary<String> unicode = Arbitraries.integers()
                .between(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .list()
                .ofMaxSize(12)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return Arbitraries.maps(unicode, unicode.list().ofMinSize(1).ofMaxSize(3))
                .ofMaxSize(6)
                .map(LinkedHashMap::new);
    }
}
