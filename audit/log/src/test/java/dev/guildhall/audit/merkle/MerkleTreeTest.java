package dev.guildhall.audit.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MerkleTreeTest {

    private static final int MOST = 600;
    private static final List<List<Hash>> LEVELS = levels();

    private static List<List<Hash>> levels() {
        List<List<Hash>> levels = new ArrayList<>();
        List<Hash> below = new ArrayList<>();
        for (int n = 0; n < MOST; n++) {
            below.add(TreeHasher.leaf(Integer.toString(n).getBytes(StandardCharsets.UTF_8)));
        }
        while (!below.isEmpty()) {
            levels.add(below);
            List<Hash> above = new ArrayList<>();
            for (int i = 0; i + 1 < below.size(); i += 2) {
                above.add(TreeHasher.node(below.get(i), below.get(i + 1)));
            }
            below = above;
        }
        return levels;
    }

    private static MerkleTree tree(long size) {
        return new MerkleTree(size, (height, index) -> LEVELS.get(height).get((int) index));
    }

    private static Hash leaf(int index) {
        return LEVELS.get(0).get(index);
    }

    /** The definition of RFC 6962, section 2.1, word for word. */
    private static Hash root(List<Hash> leaves) {
        if (leaves.isEmpty()) {
            return TreeHasher.EMPTY_ROOT;
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int split = 1;
        while (split * 2 < leaves.size()) {
            split *= 2;
        }
        return TreeHasher.node(root(leaves.subList(0, split)), root(leaves.subList(split, leaves.size())));
    }

    private static List<Hash> with(List<Hash> path, int place, int bit) {
        byte[] bytes = path.get(place).bytes();
        bytes[bit / 8] ^= (byte) (1 << (bit % 8));
        List<Hash> mutated = new ArrayList<>(path);
        mutated.set(place, Hash.of(bytes));
        return mutated;
    }

    @Property(tries = 200)
    void every_root_is_that_of_the_definition(@ForAll @IntRange(max = MOST) int size) throws Exception {
        assertThat(tree(size).root()).isEqualTo(root(LEVELS.get(0).subList(0, size)));
    }

    @Property(tries = 300)
    void every_leaf_is_proved_at_its_index_and_at_no_other(
            @ForAll @IntRange(min = 1, max = MOST) int size,
            @ForAll @IntRange(max = MOST) int a,
            @ForAll @IntRange(max = MOST) int b)
            throws Exception {
        int index = a % size;
        int other = b % size;
        Hash root = tree(size).root();

        InclusionProof proof = tree(size).inclusionProof(index);

        assertThat(proof.verifies(leaf(index), root)).isTrue();
        assertThat(new InclusionProof(other, size, proof.path()).verifies(leaf(index), root))
                .isEqualTo(other == index);
        assertThat(proof.verifies(leaf(other), root)).isEqualTo(other == index);
    }

    @Property(tries = 300)
    void any_smaller_tree_is_a_beginning_of_any_larger(
            @ForAll @IntRange(min = 1, max = MOST) int a, @ForAll @IntRange(min = 1, max = MOST) int b)
            throws Exception {
        int earlier = Math.min(a, b);
        int later = Math.max(a, b);

        ConsistencyProof proof = tree(later).consistencyProof(earlier);

        assertThat(proof.verifies(tree(earlier).root(), tree(later).root())).isTrue();
        if (earlier < later) {
            assertThat(proof.verifies(tree(later).root(), tree(later).root())).isFalse();
            assertThat(new ConsistencyProof(earlier + 1, later, proof.path())
                            .verifies(tree(earlier).root(), tree(later).root()))
                    .isFalse();
        }
    }

    @Property(tries = 300)
    void any_subtree_is_proved_to_be_part_of_the_tree(
            @ForAll @IntRange(min = 1, max = MOST) int size,
            @ForAll @IntRange(max = 9) int height,
            @ForAll @IntRange(max = MOST) int place,
            @ForAll @IntRange(max = 511) int width)
            throws Exception {
        long start = (place % (((size - 1) >> height) + 1L)) << height;
        long end = Math.min(size, start + 1 + width % (1 << height));
        Subtree subtree = new Subtree(start, end);

        SubtreeConsistencyProof proof = tree(size).consistencyProof(subtree);

        assertThat(proof.verifies(tree(size).rootOf(subtree), tree(size).root()))
                .isTrue();
    }

    @Property(tries = 500)
    void a_mutated_inclusion_proof_never_verifies(
            @ForAll @IntRange(min = 2, max = MOST) int size,
            @ForAll @IntRange(max = MOST) int a,
            @ForAll @IntRange(max = 20) int place,
            @ForAll @IntRange(max = 255) int bit)
            throws Exception {
        InclusionProof proof = tree(size).inclusionProof(a % size);
        List<Hash> path = proof.path();
        List<Hash> longer = new ArrayList<>(path);
        longer.add(place % (path.size() + 1), leaf(0));

        assertNotVerified(proof, with(path, place % path.size(), bit), size);
        assertNotVerified(proof, path.subList(1, path.size()), size);
        assertNotVerified(proof, path.subList(0, path.size() - 1), size);
        assertNotVerified(proof, longer, size);
    }

    private static void assertNotVerified(InclusionProof proof, List<Hash> path, int size) throws Exception {
        InclusionProof mutated = new InclusionProof(proof.index(), proof.size(), path);
        assertThat(mutated.verifies(leaf((int) proof.index()), tree(size).root()))
                .isFalse();
    }

    @Property(tries = 500)
    void a_mutated_consistency_proof_never_verifies(
            @ForAll @IntRange(min = 1, max = MOST - 1) int a,
            @ForAll @IntRange(min = 1, max = MOST - 1) int b,
            @ForAll @IntRange(max = 20) int place,
            @ForAll @IntRange(max = 255) int bit)
            throws Exception {
        int earlier = Math.min(a, b);
        int later = Math.max(a, b) + 1;
        List<Hash> path = tree(later).consistencyProof(earlier).path();
        Hash first = tree(earlier).root();
        Hash last = tree(later).root();

        assertThat(new ConsistencyProof(earlier, later, with(path, place % path.size(), bit)).verifies(first, last))
                .isFalse();
        assertThat(new ConsistencyProof(earlier, later, path.subList(1, path.size())).verifies(first, last))
                .isFalse();
        assertThat(new ConsistencyProof(earlier, later, path.subList(0, path.size() - 1)).verifies(first, last))
                .isFalse();
    }

    @Property(tries = 300)
    void a_proof_with_any_numbers_ends_without_an_exception(
            @ForAll long index, @ForAll long size, @ForAll @LongRange(max = 70) long hashes) {
        List<Hash> path = new ArrayList<>();
        for (long i = 0; i < hashes; i++) {
            path.add(leaf((int) i));
        }

        assertThat(new InclusionProof(index, size, path).verifies(leaf(0), leaf(1)))
                .isFalse();
        assertThat(new ConsistencyProof(index, size, path).verifies(leaf(0), leaf(1)))
                .isFalse();
    }

    @Test
    void a_proof_from_the_empty_tree_never_verifies() throws Exception {
        Hash root = tree(3).root();

        assertThat(new ConsistencyProof(0, 3, List.of()).verifies(TreeHasher.EMPTY_ROOT, root))
                .isFalse();
        assertThatThrownBy(() -> tree(3).consistencyProof(0))
                .hasMessage("There is no consistency proof from a tree of 0 entries to one of 3: give 1 to 3");
    }

    @Test
    void a_hash_has_one_text() {
        String text = leaf(1).base64();
        String otherSpareBits = text.substring(0, 42) + (char) (text.charAt(42) + 1) + "=";

        assertThat(Hash.ofBase64(text)).isEqualTo(leaf(1));
        assertThatThrownBy(() -> Hash.ofBase64(otherSpareBits)).hasMessageContaining("not in its one base64 form");
        assertThatThrownBy(() -> Hash.of(new byte[31])).hasMessage("A hash has 31 bytes: give 32");
    }
}
