package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Change;
import dev.guildhall.audit.event.EventBuilder;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.subject.FileSubjectKeys;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

/** Records values that stand nowhere else, and looks for them everywhere, in each form that they could take. */
class CanaryTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Actor OFFICER = Actor.system("o-4");
    private static final String SUBJECT = "QQ123456C";
    private static final String HOLDER = "Canary Goldfinch-Yellowhammer";
    private static final String BEFORE = "Serinus of the Canaries";
    private static final long BORN = 7_419_530_286_141L;
    private static final AuditSchemas SCHEMAS = AuditSchemas.of(ActionSchema.of("permit.granted")
            .integer("months")
            .personalText("holder")
            .personalInteger("born")
            .build());

    private final ListAppender<ILoggingEvent> applicationLog = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private final Level level = root.getLevel();
    private final List<String> told = new ArrayList<>();

    @TempDir
    private Path temp;

    private SubjectKeys keys;

    @BeforeEach
    void listen() {
        keys = FileSubjectKeys.open(temp.resolve("keys"), MasterKey.generate(new SecureRandom()));
        root.setLevel(Level.TRACE);
        applicationLog.start();
        root.addAppender(applicationLog);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(applicationLog);
        root.setLevel(level);
    }

    private Path folder() {
        return temp.resolve("log");
    }

    private AuditLog open() {
        return AuditLog.over(FileStore.in(folder(), KEY)
                        .segmentBytes(256 << 10)
                        .checkpointEvery(Duration.ofDays(1))
                        .open())
                .schemas(SCHEMAS)
                .subjectKeys(keys)
                .open();
    }

    private static EventBuilder granted() {
        return AuditEvent.success("permit.granted", OFFICER)
                .subject(SUBJECT)
                .detail("months", 12)
                .detail("holder", HOLDER)
                .detail("born", BORN)
                .change("holder", Change.of(BEFORE, HOLDER));
    }

    private void tell(Object object) {
        told.add(object.toString());
    }

    private void tellThrown(Callable<?> call) {
        try {
            call.call();
        } catch (Exception thrown) {
            StringWriter text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            told.add(text.toString());
            return;
        }
        throw new AssertionError("nothing was thrown");
    }

    /** Every form in which a text can stand among bytes. */
    private static Map<String, byte[]> forms(String text) {
        Map<String, byte[]> forms = new LinkedHashMap<>();
        BiConsumer<String, String> put = (name, form) -> forms.put(name, form.getBytes(StandardCharsets.ISO_8859_1));
        List<byte[]> encodings = List.of(
                text.getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16LE),
                text.getBytes(StandardCharsets.UTF_16BE));
        for (byte[] bytes : encodings) {
            String name = text + " in encoding " + encodings.indexOf(bytes);
            forms.put(name, bytes);
            put.accept(name + ", hex", HexFormat.of().formatHex(bytes));
            put.accept(name + ", HEX", HexFormat.of().withUpperCase().formatHex(bytes));
            for (int shift = 0; shift < 3; shift++) {
                // what of the base64 does not depend on the bytes around
                int from = (3 - shift) % 3;
                int length = (bytes.length - from) / 3 * 3;
                byte[] aligned = Arrays.copyOfRange(bytes, from, from + length);
                put.accept(name + ", base64 " + shift, Base64.getEncoder().encodeToString(aligned));
                put.accept(name + ", base64url " + shift, Base64.getUrlEncoder().encodeToString(aligned));
            }
        }
        return forms;
    }

    private void assertNowhere(String canary) throws IOException {
        Map<String, byte[]> forms = forms(canary);
        for (Path file : LogFiles.in(temp)) {
            assertNone(temp.relativize(file).toString(), file.toString().getBytes(StandardCharsets.UTF_8), forms);
            assertNone(temp.relativize(file).toString(), LogFiles.read(file).orElse(new byte[0]), forms);
        }
        StringBuilder logged = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(applicationLog.list)) {
            logged.append(event.getFormattedMessage()).append('\n');
            for (IThrowableProxy thrown = event.getThrowableProxy(); thrown != null; thrown = thrown.getCause()) {
                logged.append(thrown.getMessage()).append('\n');
            }
        }
        assertNone("the application's log", logged.toString().getBytes(StandardCharsets.UTF_8), forms);
        assertNone("what was told", String.join("\n", told).getBytes(StandardCharsets.UTF_8), forms);
    }

    private static void assertNone(String where, byte[] bytes, Map<String, byte[]> forms) {
        String haystack = new String(bytes, StandardCharsets.ISO_8859_1);
        forms.forEach((name, form) -> assertThat(haystack.contains(new String(form, StandardCharsets.ISO_8859_1)))
                .as(name + " in " + where)
                .isFalse());
    }

    private void assertAllNowhere() throws IOException {
        for (String canary : List.of(SUBJECT, HOLDER, BEFORE, Long.toString(BORN))) {
            assertNowhere(canary);
        }
    }

    @Test
    void no_personal_value_stands_in_clear_in_any_file_log_exception_or_toString_before_and_after_erasure()
            throws Exception {
        try (AuditLog log = open()) {
            AuditEvent event = granted().build();
            tell(event);
            tell(event.details());
            tell(event.changes());
            tell(granted());
            tell(log.record(event));
            log.recordAsync(event).get();
            log.around(granted(), () -> 1);
            tell(keys.token(SUBJECT));
            tell(keys.findOrCreate(keys.token(SUBJECT)));
            tell(keys);
            tell(log);
            tell(SCHEMAS);
            tellThrown(() -> log.record(granted().detail("hodler", HOLDER).build()));
            tellThrown(() -> log.record(AuditEvent.success("permit.granted", OFFICER)
                    .detail("holder", HOLDER)
                    .build()));
            tellThrown(() -> log.record(AuditEvent.success("permit.granted", OFFICER)
                    .subject(SUBJECT)
                    .detail("months", HOLDER)
                    .build()));
            tellThrown(() -> granted().detail("holder", HOLDER));
            tellThrown(() -> granted().change("born", HOLDER + "\n", HOLDER));
            tellThrown(() -> granted().subject(SUBJECT + "\n"));
            tellThrown(() -> log.record(AuditEvent.success("permit.granted", OFFICER)
                    .subject(SUBJECT)
                    .detail("holder", HOLDER.repeat(3_000))
                    .build()));
            tellThrown(() -> log.around(granted(), () -> {
                throw new SecurityException("not allowed");
            }));
            assertThat(Files.exists(folder().resolve("wal"))).isTrue();
            assertAllNowhere();
            log.checkpoint();
            assertAllNowhere();

            tell(log.erase(SUBJECT, OFFICER));

            assertAllNowhere();
            tellThrown(() -> log.record(granted().build()));
            try {
                log.recordAsync(granted().build()).get();
            } catch (RuntimeException | ExecutionException refused) {
                tell(refused);
            }
            tell(log.continuing());
            tell(FolderReader.of(folder()).entries(0, 10));
            tell(log.recordedSubject(SUBJECT));
        }
        assertAllNowhere();
        open().close();
        assertAllNowhere();
        assertThat(told).hasSizeGreaterThan(20);
        assertThat(FolderReader.of(folder()).latest().size()).isEqualTo(5);
    }

    @Test
    void the_search_finds_each_form_of_a_canary() {
        byte[] canary = HOLDER.getBytes(StandardCharsets.UTF_8);
        for (String before : List.of("", "x", "xy")) {
            byte[] within = (before + HOLDER + " behind").getBytes(StandardCharsets.UTF_8);
            String base64 = Base64.getEncoder().encodeToString(within);
            assertThat(forms(HOLDER).values())
                    .as("base64 behind \"" + before + "\"")
                    .anyMatch(form -> base64.contains(new String(form, StandardCharsets.ISO_8859_1)));
        }
        assertThat(forms(HOLDER).values()).anyMatch(form -> Arrays.equals(form, canary));
    }

    @Test
    void a_national_insurance_number_cannot_be_recovered_by_hashing_candidates() throws Exception {
        try (AuditLog log = open()) {
            log.record(granted().build());
            log.erase(SUBJECT, OFFICER);
        }
        String everything = bytesOfAllFiles();

        // an attacker has all files, knows the number but for three digits, and every plain hash
        for (int n = 0; n < 1_000; n++) {
            String candidate = String.format("QQ123%03dC", n);
            for (byte[] guess : guesses(candidate)) {
                assertThat(everything).doesNotContain(new String(guess, StandardCharsets.ISO_8859_1));
                assertThat(everything).doesNotContain(HexFormat.of().formatHex(guess));
                assertThat(everything)
                        .doesNotContain(Base64.getUrlEncoder().withoutPadding().encodeToString(guess));
                assertThat(everything)
                        .doesNotContain(Base64.getEncoder().withoutPadding().encodeToString(guess));
            }
        }
        assertThat(everything).contains(keys.token(SUBJECT).text());
        assertThat(MasterKey.generate(new SecureRandom()).token(SUBJECT)).isNotEqualTo(keys.token(SUBJECT));
    }

    private static List<byte[]> guesses(String candidate) throws Exception {
        byte[] bytes = candidate.getBytes(StandardCharsets.UTF_8);
        List<byte[]> guesses = new ArrayList<>();
        for (String algorithm : List.of("MD5", "SHA-1", "SHA-256", "SHA-512")) {
            guesses.add(MessageDigest.getInstance(algorithm).digest(bytes));
        }
        for (String key : List.of(KEY.name(), KEY.verifierKey().toString(), "guildhall subject token v1")) {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            guesses.add(mac.doFinal(bytes));
        }
        return guesses;
    }

    private String bytesOfAllFiles() throws IOException {
        StringBuilder everything = new StringBuilder();
        for (Path file : LogFiles.in(temp)) {
            byte[] bytes = LogFiles.read(file).orElse(new byte[0]);
            everything.append(file).append(new String(bytes, StandardCharsets.ISO_8859_1));
        }
        return everything.toString();
    }
}
