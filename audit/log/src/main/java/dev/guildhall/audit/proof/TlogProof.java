package dev.guildhall.audit.proof;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.InclusionProof;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.note.WitnessPolicy;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A proof that an entry is in a log, complete in itself: it is checked off line, with the log's verifier key alone.
 *
 * <pre>{@code
 * TlogProof proof = TlogProof.parse(Files.readString(Path.of("17.tlog-proof")));
 * Hash leaf = TreeHasher.leaf(entry);           // or receipt.leafHash()
 * boolean logged = proof.verifies(leaf, VerifierKey.parse("example.com/log+33d7b496+..."));
 * }</pre>
 *
 * <p>Extra data, which the format allows and does not protect, is read over and not kept.
 *
 * @param inclusion the entry's index and its way to the root
 * @param checkpoint the signed root
 * @see <a href="https://c2sp.org/tlog-proof">C2SP tlog-proof</a>
 */
public record TlogProof(InclusionProof inclusion, Checkpoint checkpoint) {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 2 << 20;
    /** The longest way to a root: a tree has at most 2^63 - 1 entries. */
    public static final int MAX_PATH = 63;

    private static final String HEADER = "c2sp.org/tlog-proof@v1";
    private static final Pattern INDEX = Pattern.compile("index (0|[1-9][0-9]{0,18})");
    private static final Pattern EXTRA = Pattern.compile("extra [A-Za-z0-9+/]*={0,2}");

    public TlogProof {
        Objects.requireNonNull(inclusion, "inclusion");
        if (inclusion.size() != checkpoint.size()) {
            throw new IllegalArgumentException("The proof is for a tree of " + inclusion.size()
                    + " entries, the checkpoint for one of " + checkpoint.size() + ": give those of one tree");
        }
    }

    /**
     * Reads a proof without verifying it.
     *
     * @throws MalformedProofException when the text is no proof
     */
    public static TlogProof parse(String text) throws MalformedProofException {
        if (text.length() > MAX_LENGTH) {
            throw new MalformedProofException("it has more than " + MAX_LENGTH + " characters");
        }
        int split = text.indexOf("\n\n");
        if (split < 0) {
            throw new MalformedProofException("it has no empty line before its checkpoint");
        }
        List<String> lines = new ArrayList<>(List.of(text.substring(0, split).split("\n", -1)));
        if (!lines.remove(0).equals(HEADER)) {
            throw new MalformedProofException("it does not begin with " + HEADER);
        }
        if (!lines.isEmpty() && EXTRA.matcher(lines.get(0)).matches()) {
            lines.remove(0);
        }
        if (lines.isEmpty() || !INDEX.matcher(lines.get(0)).matches()) {
            throw new MalformedProofException("it has no line with the index in decimal");
        }
        try {
            long index = Long.parseLong(lines.get(0).substring("index ".length()));
            Checkpoint checkpoint = Checkpoint.parse(text.substring(split + 2).getBytes(StandardCharsets.UTF_8));
            List<Hash> path = path(lines.subList(1, lines.size()));
            return new TlogProof(new InclusionProof(index, checkpoint.size(), path), checkpoint);
        } catch (MalformedNoteException e) {
            throw new MalformedProofException("its checkpoint is malformed: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new MalformedProofException("a line is malformed: " + e.getMessage(), e);
        }
    }

    private static List<Hash> path(List<String> lines) throws MalformedProofException {
        if (lines.size() > MAX_PATH) {
            throw new MalformedProofException("it has more than " + MAX_PATH + " hashes");
        }
        return lines.stream().map(Hash::ofBase64).toList();
    }

    /** The index of the entry that is proved. */
    public long index() {
        return inclusion.index();
    }

    /** Whether the key's log vouches, with its signature, for the entry of this leaf hash at this index. */
    public boolean verifies(Hash leafHash, VerifierKey key) {
        return checkpoint.isSignedBy(key) && inclusion.verifies(leafHash, checkpoint.root());
    }

    /** As {@link #verifies(Hash, VerifierKey)}, and enough witnesses have seen the checkpoint. */
    public boolean verifies(Hash leafHash, VerifierKey key, WitnessPolicy policy) {
        return verifies(leafHash, key) && policy.isMetBy(checkpoint);
    }

    /** The proof as text, to be handed out; by custom in a file that ends in {@code .tlog-proof}. */
    public String text() {
        StringBuilder text =
                new StringBuilder(HEADER).append("\nindex ").append(index()).append('\n');
        inclusion.path().forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(checkpoint.text()).toString();
    }
}
