package dev.guildhall.audit.note;

import dev.guildhall.audit.merkle.Hash;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a log vouches for at one moment, signed: its name, how many entries it has, and the root over all of them.
 *
 * <pre>{@code
 * Checkpoint checkpoint = Checkpoint.parse(Files.readAllBytes(folder.resolve("checkpoint")));
 * if (checkpoint.isSignedBy(key)) { ... checkpoint.size() ... checkpoint.root() ... }
 * }</pre>
 *
 * <p>A parsed checkpoint is not yet verified: believe nothing of it before {@link #isSignedBy}. Immutable.
 *
 * @see <a href="https://c2sp.org/tlog-checkpoint">C2SP tlog-checkpoint</a>
 */
public final class Checkpoint {

    private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

    private final Note note;
    private final String origin;
    private final long size;
    private final Hash root;
    private final List<String> extensions;

    private Checkpoint(Note note, String origin, long size, Hash root, List<String> extensions) {
        this.note = note;
        this.origin = origin;
        this.size = size;
        this.root = root;
        this.extensions = extensions;
    }

    /** Signs that the key's log has so many entries under this root. */
    public static Checkpoint sign(SigningKey key, long size, Hash root) {
        return new Checkpoint(Note.sign(text(key.name(), size, root), key), key.name(), size, root, List.of());
    }

    /** Signs, with all of the keys, that the log of their name has so many entries, and what one more line says. */
    static Checkpoint sign(long size, Hash root, String extension, SigningKey... keys) {
        String origin = keys[0].name();
        String text = text(origin, size, root) + extension + "\n";
        return new Checkpoint(Note.sign(text, keys), origin, size, root, List.of(extension));
    }

    private static String text(String origin, long size, Hash root) {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * Reads a checkpoint without verifying it.
     *
     * @throws MalformedNoteException when the bytes are no checkpoint
     */
    public static Checkpoint parse(byte[] bytes) throws MalformedNoteException {
        Note note = Note.parse(bytes);
        String[] lines = note.text().split("\n", -1);
        // the text ends in a newline, so the last element is empty and belongs to no line
        for (int i = 0; i < lines.length - 1; i++) {
            if (lines[i].isEmpty()) {
                throw new MalformedNoteException("line " + (i + 1) + " is empty");
            }
        }
        if (lines.length < 4) {
            throw new MalformedNoteException("it has no origin, size and root, each on a line of its own");
        }
        List<String> extensions = List.of(lines).subList(3, lines.length - 1);
        return new Checkpoint(note, lines[0], size(lines[1]), root(lines[2]), extensions);
    }

    private static long size(String line) throws MalformedNoteException {
        try {
            if (SIZE.matcher(line).matches()) {
                return Long.parseLong(line);
            }
        } catch (NumberFormatException tooLarge) {
            throw new MalformedNoteException("its size is over " + Long.MAX_VALUE, tooLarge);
        }
        throw new MalformedNoteException("its second line is no size in decimal");
    }

    private static Hash root(String line) throws MalformedNoteException {
        try {
            return Hash.ofBase64(line);
        } catch (IllegalArgumentException e) {
            throw new MalformedNoteException("its third line is no root hash in base64", e);
        }
    }

    /** Whether the key vouches for the checkpoint: it signed it, and the checkpoint is of the key's own log. */
    public boolean isSignedBy(VerifierKey key) {
        return origin.equals(key.name()) && note.isSignedBy(key);
    }

    /**
     * When the witness vouched for the checkpoint: that it was the largest of this log that the witness had seen, and that
     * it agreed with all that it had seen before.
     *
     * @return the latest of the times, where it cosigned more than once; empty when it did not cosign, or any cosignature of
     *     its name and key is wrong
     */
    public Optional<Instant> cosignedBy(WitnessKey witness) {
        Optional<Instant> latest = Optional.empty();
        for (Note.Signature line : note.signaturesOf(witness.name(), witness.keyId())) {
            Optional<Instant> time = witness.verifies(note.text(), line.bytes());
            if (time.isEmpty()) {
                return time;
            }
            latest = latest.filter(time.get()::isBefore).or(() -> time);
        }
        return latest;
    }

    /** The log's name. */
    public String origin() {
        return origin;
    }

    /** The number of entries in the log. */
    public long size() {
        return size;
    }

    /** The root of the tree over all entries. */
    public Hash root() {
        return root;
    }

    /** The lines that are signed after the root; none as a rule. */
    List<String> extensions() {
        return extensions;
    }

    /** The checkpoint as a signed note, to be published or kept. */
    public String text() {
        return note.format();
    }

    /** The bytes of {@link #text}. */
    public byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Checkpoint that && text().equals(that.text());
    }

    @Override
    public int hashCode() {
        return root.hashCode();
    }

    @Override
    public String toString() {
        return "Checkpoint[" + origin + ", " + size + " entries, root " + root + "]";
    }
}
