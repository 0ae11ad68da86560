package dev.guildhall.audit.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.store.StoredEntry;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AppendTest {

    private static final String CANARY = "QQ123456C";

    @TempDir
    private Path temp;

    private Path log;
    private String key;

    @BeforeEach
    void begin() {
        log = temp.resolve("log");
        key = Cli.init(log);
    }

    private Cli.Result append(String lines) {
        return Cli.here().append(log, lines);
    }

    @Test
    void each_receipt_tells_the_index_and_the_hash_of_its_entry_in_the_order_of_the_lines() {
        Cli.Result result = append(Cli.events(1_000));

        assertThat(result.exit()).isZero();
        assertThat(result.err()).isEmpty();
        List<StoredEntry> entries = FolderReader.of(log).entries(0, 1_000);
        assertThat(result.lines()).hasSize(1_000);
        for (int n = 0; n < 1_000; n++) {
            byte[] entry = entries.get(n).bytes().orElseThrow();
            Hash leaf = TreeHasher.leaf(entry);
            assertThat(result.lines().get(n)).isEqualTo("{\"index\":" + n + ",\"leafHash\":\"" + leaf.base64() + "\"}");
            assertThat(new String(entry, StandardCharsets.UTF_8)).contains("\"details\":{\"n\":" + n + "}");
        }
        assertThat(Cli.here().run("verify", log.toString(), "--key", key).exit())
                .isZero();
    }

    @Test
    void a_second_run_goes_on_where_the_first_ended() {
        append(Cli.events(3));

        assertThat(append(Cli.event(3)).out()).startsWith("{\"index\":3,");
    }

    @Test
    void a_receipt_comes_while_more_events_are_awaited() throws Exception {
        Process process = Cli.jar().start("append", log.toString());
        try (BufferedReader receipts = process.inputReader(StandardCharsets.UTF_8)) {
            for (int n = 0; n < 3; n++) {
                process.getOutputStream().write(Cli.event(n).getBytes(StandardCharsets.UTF_8));
                process.getOutputStream().flush();

                assertThat(receipts.readLine()).startsWith("{\"index\":" + n + ",");
            }
            process.getOutputStream().close();
            assertThat(process.waitFor()).isZero();
        }
    }

    @Test
    void every_part_of_an_event_is_recorded() {
        append("{\"action\":\"permit.changed\",\"outcome\":\"refused\","
                + "\"actor\":{\"kind\":\"officer\",\"id\":\"o-4\",\"assurance\":\"very-high\"},\"subject\":\"s-1\","
                + "\"resource\":\"permit/7\",\"when\":\"2026-07-01T12:00:00Z\",\"where\":{\"address\":\"192.0.2.1\"},"
                + "\"why\":{\"basis\":\"public-task\",\"case\":\"c/9\"},"
                + "\"trace\":{\"trace\":\"0af7651916cd43dd8448eb211c80319c\",\"span\":\"b7ad6b7169203331\"},"
                + "\"changes\":{\"band\":{\"before\":\"A\",\"after\":\"B\"},\"note\":{\"after\":2}},"
                + "\"details\":{\"caf\\u00e9s\":1}}".replace("caf\\u00e9s", "months"));

        Cli.Result shown = Cli.here().run("show", log.toString(), "0");

        assertThat(shown.lines())
                .contains(
                        "action       permit.changed",
                        "outcome      refused",
                        "actor        officer o-4 (assurance very-high)",
                        "subject      " + token("s-1"),
                        "resource     permit/7",
                        "when         2026-07-01T12:00:00Z",
                        "address      192.0.2.1",
                        "basis        public-task",
                        "case         c/9",
                        "trace        0af7651916cd43dd8448eb211c80319c b7ad6b7169203331",
                        "band         from A to B",
                        "note         from nothing to 2",
                        "months       1");
    }

    private String token(String subject) {
        return Cli.keys(log).token(subject).text();
    }

    private static String event(String member, String value) {
        return Cli.event(1)
                .replaceFirst(
                        "\"" + member + "\":(\\{[^}]*}|\"[^\"]*\")",
                        Matcher.quoteReplacement("\"" + member + "\":" + value));
    }

    private static Stream<Arguments> refusedLines() {
        return Stream.of(
                Arguments.of(CANARY, "it is no JSON at column 1: give one JSON object on each line"),
                Arguments.of("[\"" + CANARY + "\"]", "The line is no JSON object"),
                Arguments.of("{\"" + CANARY + "\":1,\"" + CANARY + "\":2}", "an object names a member twice"),
                Arguments.of(event("subject", "\"a" + CANARY + "\\u0000\""), "\"subject\" has a control character"),
                Arguments.of(event("subject", "\"" + CANARY + "\t\""), "a text has a control character at column"),
                Arguments.of(event("subject", "\"" + CANARY + "\\ud800\""), "a text has a lone surrogate"),
                Arguments.of("{\"" + CANARY + "\\udc00\":1}", "a text has a lone surrogate at column 12"),
                Arguments.of(event("subject", "\"" + CANARY + "\\ud83d\\u0041\""), "a text has a lone surrogate"),
                Arguments.of(event("subject", "17"), "\"subject\" is no text"),
                Arguments.of(event("actor", "\"" + CANARY + "\""), "\"actor\" is no object"),
                Arguments.of(
                        event("actor", "{\"kind\":\"" + CANARY + "\",\"id\":\"i\"}"),
                        "\"actor.kind\" is not one of citizen, agent, officer, system"),
                Arguments.of(event("actor", "{\"kind\":\"citizen\"}"), "\"actor.id\" is missing"),
                Arguments.of(
                        event("actor", "{\"kind\":\"citizen\",\"id\":\"i\",\"" + CANARY + "\":1}"),
                        "\"actor\" has a member that is not one of assurance, id, kind"),
                Arguments.of(event("action", "\"" + CANARY + "\""), "\"action\" is not made of lower-case words"),
                Arguments.of(event("outcome", "\"" + CANARY + "\""), "\"outcome\" is not success, refused or failed"),
                Arguments.of(
                        event("details", "{\"" + CANARY + " \":1}"),
                        "the name of a detail is not a letter followed by"),
                Arguments.of(event("details", "{\"n\":1.5}"), "is no integer: give an integer, or a text"),
                Arguments.of(event("details", "{\"n\":1e2}"), "is no integer: give an integer, or a text"),
                Arguments.of(event("details", "{\"n\":true}"), "is neither a text nor an integer"),
                Arguments.of(event("details", "{\"n\":null}"), "is neither a text nor an integer"),
                Arguments.of(event("details", "{\"n\":[1]}"), "is neither a text nor an integer"),
                Arguments.of(
                        event("details", "{\"n\":9007199254740993}"),
                        "is beyond 2^53 - 1 either way, where JSON numbers are no longer exact: give it as a text"),
                Arguments.of(
                        event("details", "{\"n\":9007199254740991.4}"), "is no integer: give an integer, or a text"),
                Arguments.of(event("details", "{\"n\":01}"), "it is no JSON at column"),
                Arguments.of(event("subject", "null"), "\"subject\" is no text"),
                Arguments.of(
                        Cli.event(1).replace("application.submitted", "subject.erased"),
                        "is the log's own, which records it when it does it"),
                Arguments.of(
                        event("details", "{\"n\":{\"sealed\":\"" + CANARY + "\"}}"),
                        "is neither a text nor an integer"),
                Arguments.of(
                        event("details", "{\"n\":\"" + CANARY.repeat(8_000) + "\"}"),
                        "the event is longer than 65535 bytes as canonical JSON"),
                Arguments.of("{\"" + CANARY.repeat(200_000) + "\":1}", "it is longer than 1048576 bytes"),
                Arguments.of(
                        "{\"recorded\":\"" + CANARY + "\"," + Cli.event(1).substring(1),
                        "an object has a member that is not one of action, actor"));
    }

    @ParameterizedTest
    @MethodSource("refusedLines")
    void a_malformed_line_is_told_with_its_number_and_the_mend_and_the_others_are_recorded(String line, String reason) {
        Cli.Result result = append(Cli.event(1) + line.stripTrailing() + "\n" + Cli.event(3));

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.lines()).hasSize(2);
        assertThat(result.err())
                .startsWith("line 2: refused: ")
                .contains(reason)
                .endsWith("1 line was refused and not recorded\n")
                .doesNotContain(CANARY);
        assertThat(Cli.here().run("export", log.toString()).out()).doesNotContain(CANARY);
    }

    @Test
    void a_line_that_is_not_utf_8_is_refused() {
        byte[] line = Cli.event(1).replace("s-17", "s-\u00e9").getBytes(StandardCharsets.ISO_8859_1);

        Cli.Result result = Cli.here().append(log, line);

        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).startsWith("line 1: refused: it is not in UTF-8: give UTF-8");
    }

    @Test
    void blank_lines_carriage_returns_and_a_missing_last_newline_are_no_faults() {
        Cli.Result result = append("\n" + Cli.event(1).replace("\n", "\r\n") + "  \n"
                + Cli.event(2).strip());

        assertThat(result.exit()).isZero();
        assertThat(result.lines()).hasSize(2);
    }

    @Test
    void an_event_of_65535_bytes_is_recorded_and_one_of_65536_is_not() {
        append(Cli.event(1));
        int length = FolderReader.of(log).entries(0, 1).get(0).bytes().orElseThrow().length;
        String filler = "x".repeat(65_535 - length - ",\"f\":\"\"".length());
        String longest = Cli.event(1).replace("{\"n\":1}", "{\"f\":\"" + filler + "\",\"n\":1}");

        Cli.Result result = append(longest + longest.replace("\"f\":\"", "\"f\":\"x"));

        assertThat(result.lines()).hasSize(1);
        assertThat(result.err()).startsWith("line 2: refused: the event is longer than 65535 bytes");
    }

    @Test
    void an_empty_input_records_nothing() {
        Cli.Result result = append("");

        assertThat(result.exit()).isZero();
        assertThat(result.out()).isEmpty();
    }
}
