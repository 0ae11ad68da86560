package dev.guildhall.audit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.Corpus;
import dev.guildhall.audit.json.JsonValue.JsonArray;
import dev.guildhall.audit.json.JsonValue.JsonInteger;
import dev.guildhall.audit.json.JsonValue.JsonLiteral;
import dev.guildhall.audit.json.JsonValue.JsonNumber;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonValueTest {

    private static Stream<Path> published() {
        return Corpus.files(Corpus.folder("jcs/input"), ".json").stream();
    }

    @Provide
    Arbitrary<JsonValue> values() {
        Arbitrary<String> texts = Arbitraries.strings()
                .ofMaxLength(12)
                .filter(text -> StandardCharsets.UTF_8.newEncoder().canEncode(text));
        Arbitrary<JsonValue> leaves = Arbitraries.oneOf(
                texts.map(JsonString::new),
                Arbitraries.doubles().map(JsonNumber::new),
                Arbitraries.longs().map(JsonInteger::new),
                Arbitraries.of(JsonLiteral.class));
        Arbitrary<JsonValue> arrays = leaves.list().ofMaxSize(4).map(JsonArray::new);
        Arbitrary<JsonValue> objects = Arbitraries.maps(texts, Arbitraries.oneOf(leaves, arrays))
                .ofMaxSize(4)
                .map(JsonObject::of);
        return Arbitraries.oneOf(
                leaves, arrays, objects, objects.list().ofMaxSize(3).map(JsonArray::new));
    }

    @ParameterizedTest
    @MethodSource("published")
    void a_text_is_canonicalised_as_published(Path input) throws Exception {
        Path output = input.resolveSibling("../output/" + input.getFileName());

        byte[] canonical = JsonValue.parse(Files.readAllBytes(input)).canonicalBytes();

        assertThat(new String(canonical, StandardCharsets.UTF_8)).isEqualTo(Files.readString(output));
        assertThat(JsonValue.parse(canonical).canonicalBytes()).isEqualTo(canonical);
    }

    @Property(tries = 300)
    void every_value_reads_back_as_itself_from_its_canonical_form(@ForAll("values") JsonValue value) {
        byte[] canonical = value.canonicalBytes();

        assertThat(JsonValue.parse(canonical).canonicalBytes()).isEqualTo(canonical);
    }

    @Property
    void every_integer_that_a_long_holds_is_read_exactly(@ForAll long number) {
        assertThat(JsonValue.parse(" " + number + " ")).isEqualTo(new JsonInteger(number));
    }

    @Property
    void every_number_has_the_canonical_form_of_the_nearest_double(
            @ForAll @BigRange(min = "-1e40", max = "1e40") BigInteger integer) {
        for (BigInteger each : List.of(integer, integer.shiftRight(64), integer.shiftRight(78))) {
            String canonical = JsonValue.parse(each.toString()).canonical();

            assertThat(canonical).isEqualTo(new JsonNumber(each.doubleValue()).canonical());
            assertThat(JsonValue.parse(each + ".0").canonical()).isEqualTo(canonical);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "-0, 0",
        "9007199254740991, 9007199254740991",
        "-9007199254740993, -9007199254740992",
        "9223372036854775807, 9223372036854776000",
        "-9223372036854775808, -9223372036854776000",
        "9223372036854775808, 9223372036854776000",
    })
    void an_integer_is_canonical_as_a_double_is(String number, String canonical) {
        assertThat(JsonValue.parse(number).canonical()).isEqualTo(canonical);
    }

    @Property(tries = 500)
    void any_text_is_read_or_refused_with_the_documented_exception(@ForAll String text) {
        try {
            assertThat(JsonValue.parse(JsonValue.parse(text).canonical())).isNotNull();
        } catch (JsonException refused) {
            assertThat(refused).hasMessageStartingWith("The JSON");
        }
    }

    @Test
    void members_are_ordered_by_utf_16_code_units() {
        JsonValue value = JsonObject.of(
                Map.of("\ufb33", JsonLiteral.NULL, "\ud83d\ude02", JsonLiteral.TRUE, "b", new JsonArray(List.of())));

        assertThat(value.canonical()).isEqualTo("{\"b\":[],\"\ud83d\ude02\":true,\"\ufb33\":null}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":1}    | Duplicate",
                "[1] 2               | more text after its value",
                "[1,                 | malformed at line 1",
                "1e999               | has no JSON form",
                "\"\\ud800\"         | lone surrogate",
                "{\"\\udc00\":1}     | surrogate",
                "nul                 | malformed",
                "NaN                 | malformed",
                "'a'                 | malformed",
                "[01]                | malformed",
            })
    void what_could_be_read_in_two_ways_is_refused(String text, String message) {
        String json = text.startsWith("'") ? text : text.strip();

        assertThatThrownBy(() -> JsonValue.parse(json))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining(message);
    }

    @Test
    void limits_are_kept() {
        String deep = "[".repeat(JsonValue.MAX_DEPTH + 1) + "]".repeat(JsonValue.MAX_DEPTH + 1);
        String deepest = "[".repeat(JsonValue.MAX_DEPTH) + "]".repeat(JsonValue.MAX_DEPTH);
        byte[] latin = "\"\u00e9\"".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(JsonValue.parse(deepest).canonical()).isEqualTo(deepest);
        assertThatThrownBy(() -> JsonValue.parse(deep)).isInstanceOf(JsonException.class);
        assertThatThrownBy(() -> JsonValue.parse(" ".repeat(JsonValue.MAX_LENGTH) + "1"))
                .hasMessage("The JSON is longer than 8388608: give less");
        assertThatThrownBy(() -> JsonValue.parse(latin)).hasMessage("The JSON is not in UTF-8");
        assertThatThrownBy(() -> JsonValue.parse("")).hasMessage("The JSON is empty");
    }

    @Test
    void an_integer_that_a_double_does_not_hold_is_refused() {
        assertThat(new String(
                        new CanonicalWriter()
                                .integer(CanonicalWriter.MAX_INTEGER)
                                .toBytes(),
                        StandardCharsets.UTF_8))
                .isEqualTo("9007199254740991");
        assertThatThrownBy(() -> new CanonicalWriter().integer(1L << 53))
                .isInstanceOf(JsonException.class)
                .hasMessageContaining("give it as a string");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"a\":1,\"a\":2}   | NAMED_TWICE    | 8",
                "{\"a\":{\"b\":1,\"b\":{}}} | NAMED_TWICE | 13",
                "{\"a\":1           | MALFORMED      | 7",
                "[\"\\ud800\"]      | LONE_SURROGATE | 0",
                "1e999             | OUT_OF_RANGE   | 0",
            })
    void a_refusal_says_what_sort_of_fault_it_is_and_where(String json, JsonFault fault, int column) {
        assertThatThrownBy(() -> JsonValue.parse(json)).isInstanceOfSatisfying(JsonException.class, refused -> {
            assertThat(refused.fault()).isEqualTo(fault);
            assertThat(refused.column().orElse(0)).isEqualTo(column);
        });
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_from_other_faults() {
        assertThatThrownBy(() -> JsonValue.parse(new byte[] {'"', (byte) 0xe9, '"'}))
                .isInstanceOfSatisfying(
                        JsonException.class,
                        refused -> assertThat(refused.fault()).isEqualTo(JsonFault.NOT_UTF_8));
    }
}
