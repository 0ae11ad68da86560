package dev.guildhall.audit.subject;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MasterKeyTest {

    // 32 bytes of zero: fixed, so that tokens and wrapped keys of one version stay those of the next
    private static final String ZEROS = "AUDIT+MASTER+KEY+7f557120+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @TempDir
    private Path temp;

    @Test
    void a_saved_key_is_loaded_again_and_never_overwritten() throws Exception {
        MasterKey key = MasterKey.generate(new SecureRandom());
        Path file = temp.resolve("master.key");
        key.save(file);

        assertThat(MasterKey.load(file).token("s-17")).isEqualTo(key.token("s-17"));
        assertThatThrownBy(() -> key.save(file)).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    void toString_shows_the_id_and_not_the_secret() throws Exception {
        Path file = temp.resolve("master.key");
        MasterKey key = MasterKey.generate(new SecureRandom());
        key.save(file);

        assertThat(Files.readString(file)).hasSize(17 + 8 + 1 + 44 + 1);
        assertThat(key.toString()).matches("MasterKey\\[[0-9a-f]{8}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AUDIT+MASTER+KEY+",
                "AUDIT+MASTER+KEY+00000000+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                "AUDIT+MASTER+KEY+00000000+SECRET",
                "AUDIT+MASTER+KEY+00000000+SECRET*",
                "PRIVATE+KEY+name+00000000+SECRET"
            })
    void what_is_no_key_is_refused_without_showing_it(String text) {
        assertThatThrownBy(() -> MasterKey.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("is not of the form AUDIT+MASTER+KEY+id+base64")
                .hasMessageNotContaining("SECRET")
                .hasNoCause();
    }

    @Test
    void a_token_is_the_same_in_every_version() {
        assertThat(MasterKey.parse(ZEROS).token("s-17").text())
                .isEqualTo("hmac:ZJIDa6Cz53x7Q3QkhTz_kVJYYqasUc8j7HYx--juoDo");
    }

    @Test
    void a_token_is_read_back_from_its_text_and_nothing_else_is_one() {
        SubjectToken token = MasterKey.generate(new SecureRandom()).token("s-17");

        assertThat(SubjectToken.parse(token.text())).contains(token);
        assertThat(SubjectToken.ofHex(token.hex())).isEqualTo(token);
        assertThat(SubjectToken.parse("s-17")).isEmpty();
        assertThat(SubjectToken.parse("hmac:s-17")).isEmpty();
        assertThatThrownBy(() -> new SubjectToken("QQ123456C"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("QQ123456C");
    }
}
