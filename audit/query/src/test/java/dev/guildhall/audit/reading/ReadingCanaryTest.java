package dev.guildhall.audit.reading;

import static dev.guildhall.audit.reading.KeyedLog.BEFORE;
import static dev.guildhall.audit.reading.KeyedLog.BORN;
import static dev.guildhall.audit.reading.KeyedLog.HOLDER;
import static dev.guildhall.audit.reading.KeyedLog.OFFICER;
import static dev.guildhall.audit.reading.KeyedLog.SAID;
import static dev.guildhall.audit.reading.KeyedLog.SUBJECT;
import static dev.guildhall.audit.reading.KeyedLog.granted;
import static dev.guildhall.audit.reading.KeyedLog.visit;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.FileAppender;
import dev.guildhall.audit.export.ExportFormat;
import dev.guildhall.audit.query.AuditQuery;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.testing.AuditAssert;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Reads personal values that stand nowhere else in every way there is, and looks for them in every file. */
class ReadingCanaryTest {

    private static final String[] CANARIES = {SUBJECT, HOLDER, BEFORE, Long.toString(BORN), SAID};
    private static final AuditQuery ALL = AuditQuery.where().build();

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final FileAppender<ILoggingEvent> applicationLog = new FileAppender<>();

    @TempDir
    private Path temp;

    private Path searched;
    private KeyedLog keyed;

    @BeforeEach
    void open() {
        searched = temp.resolve("searched");
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context);
        encoder.setPattern("%msg %mdc%n%ex");
        encoder.start();
        applicationLog.setContext(context);
        applicationLog.setEncoder(encoder);
        applicationLog.setFile(searched.resolve("application.log").toString());
        applicationLog.start();
        root.setLevel(Level.TRACE);
        root.addAppender(applicationLog);
        keyed = KeyedLog.in(searched);
        keyed.record(granted(SUBJECT), visit("c-1", SUBJECT), granted("QQ654321A"));
    }

    @AfterEach
    void close() {
        root.detachAppender(applicationLog);
        root.setLevel(level);
        applicationLog.stop();
        keyed.close();
    }

    /** Reads and exports everything, and leaves the exports and what objects say of themselves in the folder. */
    private void readAll(AuditReader reader, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Object> told = new ArrayList<>(List.of(reader, ALL));
        for (AuditQuery query : List.of(ALL, AuditQuery.where().subject(SUBJECT).build())) {
            EventPage page = reader.find(query, OFFICER);
            told.addAll(List.of(query, page, page.events()));
            page.events()
                    .forEach(event -> told.addAll(List.of(
                            event.event(),
                            event.event().event().details(),
                            event.event().event().changes())));
        }
        told.add(reader.event(0, OFFICER));
        Files.writeString(folder.resolve("told"), told.toString());
        for (ExportFormat format : ExportFormat.values()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(format.text()))) {
                reader.export(ALL, format, out, OFFICER);
            }
        }
        keyed.log().checkpoint();
        keyed.index().refresh();
    }

    @Test
    void no_personal_value_stands_in_any_index_export_or_application_log_before_and_after_erasure_and_pruning()
            throws Exception {
        readAll(keyed.reader(), searched.resolve("sealed"));
        readAll(keyed.reader().tellingErased(keyed.keys()), searched.resolve("told"));
        AuditAssert.assertThatFilesIn(searched).holdNoneOf(CANARIES);

        keyed.log().erase(SUBJECT, OFFICER);
        readAll(keyed.reader(), searched.resolve("sealed-erased"));
        readAll(keyed.reader().tellingErased(keyed.keys()), searched.resolve("told-erased"));
        AuditAssert.assertThatFilesIn(searched).holdNoneOf(CANARIES);

        assertThat(keyed.pruneAfterDays(40).entries()).isEqualTo(1);
        readAll(keyed.reader().tellingErased(keyed.keys()), searched.resolve("pruned"));
        keyed.log().close();
        AuditAssert.assertThatFilesIn(searched).holdNoneOf(CANARIES);
    }

    @Test
    void values_that_are_opened_on_purpose_stand_in_the_export_and_nowhere_else() throws Exception {
        Path exports = temp.resolve("exports");
        readAll(keyed.reader().opening(keyed.keys()), exports);

        for (ExportFormat format : ExportFormat.values()) {
            assertThat(exports.resolve(format.text()))
                    .content()
                    .as(format.text())
                    .contains(HOLDER, BEFORE, Long.toString(BORN), SAID);
        }
        AuditAssert.assertThatFilesIn(searched).holdNoneOf(CANARIES);
        for (ExportFormat format : ExportFormat.values()) {
            Files.deleteIfExists(exports.resolve(format.text()));
        }
        // what objects say of themselves
        AuditAssert.assertThatFilesIn(exports).holdNoneOf(CANARIES);
    }

    @Test
    void an_export_with_keys_says_erased_in_every_format() throws Exception {
        keyed.log().erase(SUBJECT, OFFICER);

        for (AuditReader reader : List.of(
                keyed.reader().tellingErased(keyed.keys()), keyed.reader().opening(keyed.keys()))) {
            Path exports = temp.resolve("exports");
            readAll(reader, exports);

            for (ExportFormat format : ExportFormat.values()) {
                String holder = Files.readString(exports.resolve(format.text()))
                        .lines()
                        .map(line -> line.replace("\"\"", "\""))
                        .filter(line -> line.contains("\"holder\":"))
                        .findFirst()
                        .orElseThrow();
                assertThat(holder)
                        .as(format.text())
                        .contains("\"holder\":{\"erased\":true}")
                        .contains("\"holder\":{\"after\":{\"erased\":true},\"before\":{\"erased\":true}}");
            }
        }
    }
}
