package dev.guildhall.forms.schema;

import dev.guildhall.forms.submission.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Writes submissions as rows of comma-separated values that are safe to open in a spreadsheet (RFC 4180).
 *
 * <pre>{@code
 * SubmissionCsv<Permit> csv = SubmissionCsv.of(Permit.class);
 * writer.write(csv.header()); // "reference","submittedAt","language","resident","name","address.line1",...
 * for (Submission<Permit> submission : submissions) {
 *     writer.write(csv.row(submission));
 * }
 * }</pre>
 *
 * <p>Each component but the hash of a password is a column, each component of a nested record a column of its own, a list or set one cell with a JSON
 * array; a component that is {@code null} is an empty cell. Every cell is quoted and every line ends with CR LF. A text that
 * a spreadsheet might run as a formula, or that begins with an apostrophe, gets an apostrophe before it: take one leading
 * apostrophe off, and the text is what it was, whatever its characters. Numbers are as they are. Immutable.
 *
 * @param <T> the record
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class SubmissionCsv<T extends Record> {

    /** What begins a formula, also in full width, and what may hide its beginning; and the mark itself. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private final ValueType.OfRecord type;

    private SubmissionCsv(ValueType.OfRecord type) {
        this.type = type;
    }

    /**
     * Writes submissions of this record.
     *
     * @throws IllegalArgumentException when it holds what {@link SubmissionJson} does not write
     */
    public static <T extends Record> SubmissionCsv<T> of(Class<T> type) {
        return new SubmissionCsv<>(Passwords.leftOutOf(RecordTypes.of(type)));
    }

    /** The same with columns for the hashes of passwords, as {@code PasswordHash.encoded} writes them. */
    public SubmissionCsv<T> withPasswordHashes() {
        return new SubmissionCsv<>(RecordTypes.of(type.type()));
    }

    /** The names of the columns, and the end of the line. */
    public String header() {
        List<String> names = new ArrayList<>(List.of("reference", "submittedAt", "language"));
        names(type, "", names);
        return line(names);
    }

    /** One submission, and the end of the line. */
    public String row(Submission<T> submission) {
        List<String> cells = new ArrayList<>(List.of(
                text(submission.reference()),
                submission.submittedAt().toString(),
                submission.language().tag()));
        cells(type, submission.application(), cells);
        return line(cells);
    }

    private static void names(ValueType.OfRecord type, String prefix, List<String> names) {
        for (Part part : type.parts()) {
            if (part.type() instanceof ValueType.OfRecord nested) {
                names(nested, prefix + part.name() + ".", names);
            } else {
                names.add(prefix + part.name());
            }
        }
    }

    private static void cells(ValueType.OfRecord type, @Nullable Record record, List<String> cells) {
        for (Part part : type.parts()) {
            Object value = record == null ? null : part.of(record);
            if (part.type() instanceof ValueType.OfRecord nested) {
                cells(nested, (Record) value, cells);
            } else {
                cells.add(value == null ? "" : cell(part.type(), value));
            }
        }
    }

    private static String cell(ValueType type, Object value) {
        if (type instanceof ValueType.OfList || type instanceof ValueType.OfSet) {
            return SubmissionJson.array(type, value);
        }
        return type instanceof ValueType.OfText ? text((String) value) : SubmissionJson.text(type, value);
    }

    private static String text(String value) {
        return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
