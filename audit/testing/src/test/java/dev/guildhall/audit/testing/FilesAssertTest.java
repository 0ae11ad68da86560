package dev.guildhall.audit.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.core.actor.Actor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FilesAssertTest {

    private static final String CANARY = "QQ123456C";

    @TempDir
    private Path folder;

    private void file(String content) throws IOException {
        Files.createDirectories(folder.resolve("tile"));
        Files.writeString(folder.resolve("tile/000"), "some text before " + content + " and after");
    }

    private String found() {
        try {
            AuditAssert.assertThatFilesIn(folder).holdNoneOf("Mr Nobody", CANARY);
            return "";
        } catch (AssertionError e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void a_value_in_clear_is_told_with_its_file_and_place_and_never_itself() throws Exception {
        file(CANARY);

        assertThat(found())
                .isEqualTo("Personal value 2 of 2 (9 characters) stands in clear at byte 17 of tile/000:"
                        + " declare the field as personal, or leave the value out.");
    }

    @Test
    void a_value_is_found_in_every_form() throws Exception {
        for (String hidden : new String[] {
            CANARY.toLowerCase(Locale.ROOT),
            HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8)),
            HexFormat.of().withUpperCase().formatHex(CANARY.getBytes(StandardCharsets.UTF_8)),
            base64("" + CANARY),
            base64("x" + CANARY + "yz"),
            base64("xy" + CANARY + "z"),
            new String(CANARY.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1),
        }) {
            file(hidden);

            assertThat(found()).as(hidden).startsWith("Personal value 2 of 2 (9 characters) stands ");
        }
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_value_in_the_name_of_a_file_is_found() throws Exception {
        Files.writeString(folder.resolve("s-" + CANARY + ".key"), "");

        assertThat(found()).startsWith("Personal value 2 of 2 (9 characters) stands in the name of ");
    }

    @Test
    void a_log_that_holds_identifiers_only_passes() {
        try (AuditLog log = AuditLog.open(folder, SigningKey.generate("example.org/testing", new SecureRandom()))) {
            log.record(
                    AuditEvent.success("permit.granted", Actor.citizen("c-17")).build());

            assertThatCode(() -> AuditAssert.assertThatFilesIn(folder).holdNoneOf(CANARY, "Ada King"))
                    .doesNotThrowAnyException();
            log.record(AuditEvent.success("permit.granted", Actor.citizen("c-17"))
                    .detail("holder", CANARY)
                    .build());
            assertThat(found()).contains("in clear at byte ");
        }
        assertThat(found()).contains("in clear at byte ").contains("tile/entries/000.p/2");
    }

    @Test
    void nothing_to_look_through_and_values_that_turn_up_by_chance_are_no_success() {
        assertThatThrownBy(() -> AuditAssert.assertThatFilesIn(folder).holdNoneOf(CANARY))
                .isInstanceOf(AssertionError.class)
                .hasMessage("There are no files in " + folder + ", so nothing was looked through.");
        assertThatThrownBy(() -> AuditAssert.assertThatFilesIn(folder).holdNoneOf())
                .hasMessage("No value is given: give those that must not be found");
        assertThatThrownBy(() ->
                        AuditAssert.assertThatFilesIn(folder.resolve("gone")).holdNoneOf(CANARY))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void a_short_value_is_refused() throws Exception {
        file("");

        assertThatThrownBy(() -> AuditAssert.assertThatFilesIn(folder).holdNoneOf("C-17"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "A value to be looked for has 4 characters: give at least 6, for shorter ones turn up by chance");
    }

    @Test
    void a_value_across_the_pieces_in_which_a_file_is_read_is_found() throws Exception {
        for (int at : new int[] {(1 << 20) - 4, (1 << 20) + 50, 2 << 20, (2 << 20) - 9}) {
            byte[] large = new byte[3 << 20];
            System.arraycopy(CANARY.getBytes(StandardCharsets.UTF_8), 0, large, at, CANARY.length());
            Files.write(folder.resolve("large"), large);

            assertThat(found()).contains("in clear at byte " + at + " of large");
        }
    }

    @Property(tries = 200)
    void any_value_between_any_bytes_is_found_as_base64(
            @ForAll @StringLength(min = 6, max = 40) String value,
            @ForAll @IntRange(max = 7) int before,
            @ForAll @IntRange(max = 7) int after,
            @ForAll boolean url)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(new byte[before]);
        bytes.write(value.getBytes(StandardCharsets.UTF_8));
        bytes.write(new byte[after]);
        Base64.Encoder encoder = url ? Base64.getUrlEncoder() : Base64.getEncoder();
        Path file = Files.createTempFile("canary", "");
        try {
            Files.write(file, encoder.encode(bytes.toByteArray()));

            assertThat(new Canary(value).find(file)).isPresent();
        } finally {
            Files.delete(file);
        }
    }
}
