package dev.guildhall.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.Corpus;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The public proofs, right and wrong, of transparency-dev/merkle. */
class ProofCorpusTest {

    /** A case as it stands in its file. Sizes may be beyond what any tree has, hashes of any length. */
    private static final class Case {
        private final Map<String, Long> numbers = new HashMap<>();
        private final Map<String, byte[]> hashes = new HashMap<>();
        private final List<byte[]> proof = new ArrayList<>();
        private boolean wantErr;

        long number(String name) {
            return Objects.requireNonNull(numbers.get(name), name);
        }

        Hash hash(String name) {
            return Hash.of(Objects.requireNonNull(hashes.get(name), name));
        }

        List<Hash> path() {
            return proof.stream().map(Hash::of).toList();
        }
    }

    private interface Check {
        boolean verifies(Case theCase);
    }

    private static Stream<Path> inclusion() {
        return cases("inclusion");
    }

    private static Stream<Path> consistency() {
        return cases("consistency");
    }

    private static Stream<Path> subtreeInclusion() {
        return cases("subtreeinclusion");
    }

    private static Stream<Path> subtreeConsistency() {
        return cases("subtreeconsistency");
    }

    private static Stream<Path> cases(String kind) {
        return Corpus.files(Corpus.folder("merkle-proofs").resolve(kind), ".json").stream();
    }

    @ParameterizedTest
    @MethodSource("inclusion")
    void an_inclusion_proof_is_judged_as_published(Path file) throws Exception {
        judge(
                file,
                c -> new InclusionProof(c.number("leafIdx"), c.number("treeSize"), c.path())
                        .verifies(c.hash("leafHash"), c.hash("root")));
    }

    @ParameterizedTest
    @MethodSource("consistency")
    void a_consistency_proof_is_judged_as_published(Path file) throws Exception {
        judge(
                file,
                c -> new ConsistencyProof(c.number("size1"), c.number("size2"), c.path())
                        .verifies(c.hash("root1"), c.hash("root2")));
    }

    @ParameterizedTest
    @MethodSource("subtreeInclusion")
    void an_inclusion_proof_in_a_subtree_is_judged_as_published(Path file) throws Exception {
        judge(file, c -> {
            Subtree subtree = new Subtree(c.number("start"), c.number("end"));
            long index = c.number("leafIdx") - subtree.start();
            return new InclusionProof(index, subtree.end() - subtree.start(), c.path())
                    .verifies(c.hash("leafHash"), c.hash("root"));
        });
    }

    @ParameterizedTest
    @MethodSource("subtreeConsistency")
    void a_consistency_proof_of_a_subtree_is_judged_as_published(Path file) throws Exception {
        judge(
                file,
                c -> new SubtreeConsistencyProof(
                                new Subtree(c.number("start"), c.number("end")), c.number("size"), c.path())
                        .verifies(c.hash("root1"), c.hash("root2")));
    }

    private static void judge(Path file, Check check) throws Exception {
        Case theCase = read(file);

        boolean verifies;
        try {
            verifies = check.verifies(theCase);
        } catch (IllegalArgumentException notEvenAProof) {
            verifies = false;
        }

        assertThat(verifies).as(file.toString()).isEqualTo(!theCase.wantErr);
    }

    private static Case read(Path file) throws Exception {
        Case read = new Case();
        try (JsonParser json =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), Files.readString(file))) {
            json.nextToken();
            String name;
            while ((name = json.nextName()) != null) {
                JsonToken token = json.nextToken();
                if (token == JsonToken.VALUE_NUMBER_INT) {
                    read.numbers.put(name, new BigInteger(json.getString()).longValue());
                } else if (token == JsonToken.START_ARRAY) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        read.proof.add(Base64.getDecoder().decode(json.getString()));
                    }
                } else if (name.equals("wantErr")) {
                    read.wantErr = token == JsonToken.VALUE_TRUE;
                } else if (token == JsonToken.VALUE_STRING && !name.equals("desc")) {
                    read.hashes.put(name, Base64.getDecoder().decode(json.getString()));
                }
            }
        }
        return read;
    }
}
