package dev.guildhall.audit.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.guildhall.audit.merkle.TreeHasher;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoteTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    @TempDir
    private Path folder;

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Checkpoint checkpoint() {
        return Checkpoint.sign(KEY, 17, TreeHasher.leaf(new byte[] {1}));
    }

    // the key and the note that the C2SP text gives as its example
    @Test
    void the_published_note_is_verified_with_the_published_key() throws Exception {
        VerifierKey key = VerifierKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
        Note note = Note.parse(
                utf8("This is an example message.\n\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6"
                        + "TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"));

        assertThat(note.isSignedBy(key)).isTrue();
        assertThat(note.isSignedBy(KEY.verifierKey())).isFalse();
        assertThat(key).hasToString("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    }

    @Test
    void the_public_key_that_belongs_to_a_seed_is_that_of_rfc_8032() {
        // RFC 8032, section 7.1, tests 1 and 2
        HexFormat hex = HexFormat.of();
        byte[] first = hex.parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
        byte[] second = hex.parseHex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");

        assertThat(hex.formatHex(Ed25519.rawPublicKey(first)))
                .isEqualTo("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a");
        assertThat(hex.formatHex(Ed25519.rawPublicKey(second)))
                .isEqualTo("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c");
    }

    @Test
    void a_key_is_saved_for_its_owner_alone_and_loaded_again() throws Exception {
        assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"), "no owners here");
        Path file = folder.resolve("audit.key");

        KEY.save(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.readString(file)).startsWith("PRIVATE+KEY+example.gov.uk/permits+");
        assertThat(SigningKey.load(file).verifierKey()).isEqualTo(KEY.verifierKey());
        assertThat(checkpoint().isSignedBy(SigningKey.load(file).verifierKey())).isTrue();
        assertThatThrownBy(() -> KEY.save(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void a_file_without_a_key_is_refused_without_showing_what_is_in_it() throws Exception {
        Path file = folder.resolve("audit.key");
        Files.writeString(file, "PRIVATE+KEY+example.com+00000000+c2VjcmV0");

        assertThatThrownBy(() -> SigningKey.load(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds no signing key")
                .hasMessageNotContaining("c2VjcmV0");
        assertThat(KEY).hasToString("SigningKey[example.gov.uk/permits]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "example.com/foo",
                "example.com/foo+530d903a",
                "example.com/foo+530d903b+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/fop+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AukyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
                "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U",
                "exam ple+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
            })
    void a_verifier_key_that_is_not_copied_whole_is_refused(String text) {
        assertThatThrownBy(() -> VerifierKey.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "a+b", "a\u00a0b", "a\tb", "\ud800"})
    void an_origin_has_no_spaces_and_no_plus(String origin) {
        assertThatThrownBy(() -> SigningKey.generate(origin, new SecureRandom()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("give one such as example.gov.uk/audit");
    }

    @Test
    void a_checkpoint_reads_back_as_it_was_signed() throws Exception {
        Checkpoint read = Checkpoint.parse(checkpoint().bytes());

        assertThat(read).isEqualTo(checkpoint());
        assertThat(read.origin()).isEqualTo("example.gov.uk/permits");
        assertThat(read.size()).isEqualTo(17);
        assertThat(read.root()).isEqualTo(checkpoint().root());
        assertThat(read.isSignedBy(KEY.verifierKey())).isTrue();
    }

    @Test
    void signatures_of_unknown_keys_are_read_over() throws Exception {
        String cosigned = checkpoint().text() + "\u2014 witness.example AAAAAAECAwQ=\n";

        Checkpoint read = Checkpoint.parse(utf8(cosigned));

        assertThat(read.isSignedBy(KEY.verifierKey())).isTrue();
        assertThat(read.text()).isEqualTo(cosigned);
    }

    @Test
    void a_checkpoint_of_another_log_is_not_believed_even_when_the_key_signed_it() throws Exception {
        Note note = Note.sign("example.gov.uk/other\n0\n" + TreeHasher.EMPTY_ROOT + "\n", KEY);

        Checkpoint read = Checkpoint.parse(utf8(note.format()));

        assertThat(read.isSignedBy(KEY.verifierKey())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "example.gov.uk/permits\n017\nROOT\n",
                "example.gov.uk/permits\n-1\nROOT\n",
                "example.gov.uk/permits\n9223372036854775808\nROOT\n",
                "example.gov.uk/permits\n17\nROOT=\n",
                "example.gov.uk/permits\n17\n",
                "example.gov.uk/permits\n17\nROOT\n\nextension\n",
                "\n17\nROOT\n",
            })
    void a_text_that_is_no_checkpoint_is_refused(String text) {
        Note note = Note.sign(text.replace("ROOT", TreeHasher.EMPTY_ROOT.base64()), KEY);

        assertThatThrownBy(() -> Checkpoint.parse(utf8(note.format()))).isInstanceOf(MalformedNoteException.class);
    }

    @Test
    void a_note_is_limited_in_size_and_signatures() {
        String text = checkpoint().text();
        String line = text.substring(text.indexOf('\u2014'));

        assertThatThrownBy(() -> Note.parse(utf8(text + line.repeat(64)))).hasMessageContaining("more than 64");
        assertThatThrownBy(() -> Note.parse(new byte[Note.MAX_BYTES + 1])).hasMessageContaining("more than 1048576");
        assertThatThrownBy(() -> Note.parse(new byte[] {(byte) 0xff})).hasMessage("it is not UTF-8");
        assertThatThrownBy(() -> Note.parse(utf8(text.replace("17", "1\r7")))).hasMessage("it has a control character");
    }

    @Property(tries = 500)
    void any_bytes_are_read_or_refused_with_the_documented_exception(@ForAll byte[] bytes, @ForAll List<String> lines) {
        for (byte[] note : List.of(bytes, utf8(String.join("\n", lines) + "\n\n\u2014 a AAAAAAA=\n"))) {
            try {
                assertThat(Checkpoint.parse(note).isSignedBy(KEY.verifierKey())).isFalse();
            } catch (MalformedNoteException refused) {
                assertThat(refused).hasMessageNotContaining("null");
            }
        }
    }
}
