package dev.guildhall.audit;

import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.MalformedEntryException;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.TlogProof;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a person takes away to show later what was recorded: the event as it stands in the log, and the proof that the log
 * vouches for it. It is checked off line, with the log's verifier key alone.
 *
 * <pre>{@code
 * CitizenReceipt receipt = log.citizenReceipt(log.record(event));
 * String file = receipt.json();                       // offered on the confirmation page
 * CitizenReceipt.parse(file).verifies(verifierKey);   // true
 * }</pre>
 *
 * <p>It says what the event says, so it is for those who may know that. A parsed receipt is not yet verified: believe nothing
 * of it before {@link #verifies}. Immutable.
 */
public final class CitizenReceipt {

    private final String event;
    private final TlogProof proof;

    private CitizenReceipt(String event, TlogProof proof) {
        this.event = event;
        this.proof = proof;
    }

    /**
     * The receipt of an entry.
     *
     * @param entry the entry's bytes, which are canonical JSON
     * @throws IllegalArgumentException when the proof is not this entry's, or the entry is no audit event
     */
    public static CitizenReceipt of(byte[] entry, TlogProof proof) {
        Objects.requireNonNull(proof, "proof");
        CitizenReceipt receipt = new CitizenReceipt(canonical(entry), proof);
        if (!proof.inclusion().verifies(receipt.leafHash(), proof.checkpoint().root())) {
            throw new IllegalArgumentException("The proof is not of this entry: give the proof of the entry's receipt");
        }
        return receipt;
    }

    /** An event's canonical form, which must be how it is written: only those bytes have the entry's hash. */
    private static String canonical(byte[] entry) {
        try {
            EventReader.read(entry);
        } catch (MalformedEntryException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()), e);
        }
        String text = new String(entry, StandardCharsets.UTF_8);
        if (!JsonValue.parse(text).canonical().equals(text)) {
            throw new IllegalArgumentException("The entry is not in canonical form (RFC 8785)");
        }
        return text;
    }

    /**
     * Reads a receipt without verifying it.
     *
     * @throws MalformedReceiptException when the text is no receipt
     */
    public static CitizenReceipt parse(String json) throws MalformedReceiptException {
        return ReceiptJson.read(json);
    }

    static CitizenReceipt read(byte[] entry, TlogProof proof) {
        return new CitizenReceipt(canonical(entry), proof);
    }

    /** Whether the key's log vouches, with its signature, for the event. */
    public boolean verifies(VerifierKey key) {
        return proof.verifies(leafHash(), key);
    }

    /** What was recorded; believe it only once the receipt is verified. */
    public RecordedEvent event() {
        try {
            return EventReader.read(event.getBytes(StandardCharsets.UTF_8));
        } catch (MalformedEntryException e) {
            throw new IllegalStateException("A receipt's event was read before", e);
        }
    }

    /** The event as canonical JSON: the entry as text. */
    public String eventJson() {
        return event;
    }

    /** The entry's hash as a leaf of the log's tree. */
    public Hash leafHash() {
        return TreeHasher.leaf(event.getBytes(StandardCharsets.UTF_8));
    }

    /** The proof that the entry is in the log. */
    public TlogProof proof() {
        return proof;
    }

    /**
     * The receipt as canonical JSON: {@code checkpoint}, the signed note; {@code event}; {@code index}; {@code path}, the
     * hashes of the inclusion proof in base64; {@code type}.
     */
    public String json() {
        return ReceiptJson.write(this);
    }

    /** The index and the log's name; what the event says is left out, so that it reaches no application log. */
    @Override
    public String toString() {
        return "CitizenReceipt[" + proof.checkpoint().origin() + ", entry " + proof.index() + "]";
    }
}
