package dev.guildhall.audit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.InclusionProof;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import java.security.SecureRandom;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TlogProofTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Hash LEFT = TreeHasher.leaf(new byte[] {1});
    private static final Hash RIGHT = TreeHasher.leaf(new byte[] {2});

    private static TlogProof proof() {
        return new TlogProof(
                new InclusionProof(1, 2, List.of(LEFT)), Checkpoint.sign(KEY, 2, TreeHasher.node(LEFT, RIGHT)));
    }

    @Test
    void a_proof_is_the_text_of_c2sp() throws Exception {
        String text = proof().text();

        assertThat(text)
                .isEqualTo("c2sp.org/tlog-proof@v1\nindex 1\n" + LEFT + "\n\n"
                        + proof().checkpoint().text());
        assertThat(TlogProof.parse(text)).isEqualTo(proof());
        assertThat(TlogProof.parse(text).verifies(RIGHT, KEY.verifierKey())).isTrue();
        assertThat(TlogProof.parse(text).verifies(LEFT, KEY.verifierKey())).isFalse();
    }

    @Test
    void extra_data_is_read_over_for_nothing_protects_it() throws Exception {
        String text = proof().text().replace("index", "extra AAAA\nindex");

        assertThat(TlogProof.parse(text)).isEqualTo(proof());
    }

    @Test
    void a_proof_of_another_log_is_not_believed() {
        SigningKey other = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

        assertThat(proof().verifies(RIGHT, other.verifierKey())).isFalse();
    }

    @Test
    void a_proof_in_a_tree_of_one_entry_has_no_hashes() throws Exception {
        TlogProof proof = new TlogProof(new InclusionProof(0, 1, List.of()), Checkpoint.sign(KEY, 1, LEFT));

        assertThat(TlogProof.parse(proof.text()).verifies(LEFT, KEY.verifierKey()))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "@v1, @v2, does not begin with c2sp.org/tlog-proof@v1",
        "index 1, index 01, no line with the index",
        "index 1, index -1, no line with the index",
        "index 1, index 9999999999999999999, a line is malformed",
        "index 1, extra !, no line with the index",
        "=, '', a line is malformed",
        "'\n\n', '\n', no empty line before its checkpoint",
    })
    void a_text_that_is_no_proof_is_refused(String part, String changed, String message) {
        String text = proof().text();
        String cut = part.isBlank() ? text.substring(0, text.indexOf("\n\n")) : text.replaceFirst(part, changed);

        assertThatThrownBy(() -> TlogProof.parse(cut))
                .isInstanceOf(MalformedProofException.class)
                .hasMessageStartingWith("The text is no tlog-proof: ")
                .hasMessageContaining(message);
    }

    @Test
    void a_way_longer_than_any_tree_is_high_is_refused() {
        String text = proof().text().replace(LEFT + "\n", (LEFT + "\n").repeat(64));

        assertThatThrownBy(() -> TlogProof.parse(text)).hasMessageContaining("more than 63 hashes");
        assertThatThrownBy(() -> TlogProof.parse("x".repeat(TlogProof.MAX_LENGTH + 1)))
                .hasMessageContaining("more than 2097152 characters");
    }

    @Property(tries = 500)
    void any_text_is_read_or_refused_with_the_documented_exception(@ForAll String text, @ForAll List<String> lines) {
        String shaped = "c2sp.org/tlog-proof@v1\nindex 1\n" + String.join("\n", lines) + "\n\n" + text;
        for (String candidate : List.of(text, shaped)) {
            try {
                assertThat(TlogProof.parse(candidate).verifies(RIGHT, KEY.verifierKey()))
                        .isFalse();
            } catch (MalformedProofException refused) {
                assertThat(refused).hasMessageStartingWith("The text is no tlog-proof: ");
            }
        }
    }
}
