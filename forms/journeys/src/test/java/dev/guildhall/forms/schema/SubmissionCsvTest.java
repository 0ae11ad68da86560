package dev.guildhall.forms.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.submission.Submission;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubmissionCsvTest {

    /** What the tests write. */
    record Letter(
            @Nullable String text,
            @Nullable Address address,
            @Nullable List<String> lines,
            @Nullable Integer count) {}

    /** Where it goes. */
    record Address(@Nullable String town, @Nullable LocalDate since) {}

    private static final SubmissionCsv<Letter> CSV = SubmissionCsv.of(Letter.class);

    private static Submission<Letter> submission(Letter letter) {
        return new Submission<>("8F3K", letter, Instant.parse("2026-05-01T12:00:00Z"), Language.WELSH);
    }

    @Test
    void a_row_has_a_cell_for_each_column_whatever_is_absent() {
        assertThat(CSV.header())
                .isEqualTo("\"reference\",\"submittedAt\",\"language\",\"text\",\"address.town\",\"address.since\","
                        + "\"lines\",\"count\"\r\n");
        assertThat(CSV.row(submission(new Letter(null, null, null, null))))
                .isEqualTo("\"8F3K\",\"2026-05-01T12:00:00Z\",\"cy\",\"\",\"\",\"\",\"\",\"\"\r\n");
        assertThat(CSV.row(submission(new Letter(
                        "=1+1", new Address("O'Brien, \"Ltd\"", LocalDate.EPOCH), List.of("a", "\"b\""), -5))))
                .isEqualTo("\"8F3K\",\"2026-05-01T12:00:00Z\",\"cy\",\"'=1+1\",\"O'Brien, \"\"Ltd\"\"\",\"1970-01-01\","
                        + "\"[\"\"a\"\",\"\"\\\"\"b\\\"\"\"\"]\",\"-5\"\r\n");
    }

    @Provide
    Arbitrary<String> texts() {
        return Texts.any();
    }

    @Property(tries = 1_000)
    void any_text_is_what_it_was_once_it_is_read_and_begins_no_formula(
            @ForAll("texts") String text, @ForAll("texts") String town) {
        List<String> cells = cells(CSV.row(submission(new Letter(text, new Address(town, null), null, 1))));

        assertThat(cells).hasSize(8);
        assertThat(withoutMark(cells.get(3))).isEqualTo(text);
        assertThat(withoutMark(cells.get(4))).isEqualTo(town);
        assertThat(cells).allSatisfy(cell -> assertThat(cell).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*"));
    }

    private static String withoutMark(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    /** Reads a line as RFC 4180 says. */
    private static List<String> cells(String line) {
        assertThat(line).endsWith("\r\n");
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at < line.length() - 2) {
            assertThat(line.charAt(at)).isEqualTo('"');
            StringBuilder cell = new StringBuilder();
            for (at++; line.charAt(at) != '"' || line.charAt(at + 1) == '"'; at++) {
                cell.append(line.charAt(at));
                at += line.charAt(at) == '"' ? 1 : 0;
            }
            cells.add(cell.toString());
            at += 2;
        }
        return cells;
    }
}
