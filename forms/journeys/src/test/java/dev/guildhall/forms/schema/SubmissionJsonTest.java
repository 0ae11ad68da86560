package dev.guildhall.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SubmissionJsonTest {

    /** What the tests write. */
    record Letter(String text, List<String> lines, BigDecimal amount, BigInteger count, LocalDate sent) {}

    private static final SubmissionJson<Letter> JSON = SubmissionJson.of(Letter.class);
    private static final JsonMapper READER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** Whole characters: no form can send half of a surrogate pair. */
    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Property(tries = 1_000)
    void any_text_and_any_number_is_read_by_another_reader_as_it_was_written(
            @ForAll("texts") String text, @ForAll BigDecimal amount, @ForAll BigInteger count) {
        Letter letter = new Letter(text, List.of(text, "", text), amount, count, LocalDate.EPOCH);

        Letter read = READER.readValue(JSON.write(letter), Letter.class);

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.lines()).isEqualTo(letter.lines());
        assertThat(read.amount()).isEqualByComparingTo(amount);
        assertThat(read.count()).isEqualTo(count);
    }

    @Test
    void what_is_absent_is_left_out_and_the_rest_is_in_the_order_of_the_record() {
        Everything some = new Everything(
                null,
                null,
                null,
                "</script>\u2028\"",
                null,
                true,
                5,
                null,
                null,
                new BigDecimal("1E+3"),
                null,
                null,
                null,
                Everything.Band.LOW,
                List.of(),
                null,
                null,
                new Everything.Address("1 St", null),
                null);

        assertThat(SubmissionJson.of(Everything.class).write(some))
                .isEqualTo("{\"free\":\"</script>\u2028\\\"\",\"resident\":true,\"doors\":5,\"price\":1000,"
                        + "\"band\":\"LOW\",\"bands\":[],\"address\":{\"line1\":\"1 St\"}}");
    }
}
