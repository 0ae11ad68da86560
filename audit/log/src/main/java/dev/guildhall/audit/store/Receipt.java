package dev.guildhall.audit.store;

import dev.guildhall.audit.merkle.Hash;
import java.util.Objects;

/**
 * What a log gives for an event that it has on disk: where the event stands, and its hash.
 *
 * <pre>{@code
 * Receipt receipt = log.record(event);
 * TlogProof proof = log.prove(receipt);
 * proof.verifies(receipt.leafHash(), verifierKey);
 * }</pre>
 *
 * <p>Two values to be kept with the case; the event itself need not be kept. It holds no personal data.
 *
 * @param index the entry's index in the log, from 0
 * @param leafHash the entry's hash as a leaf of the log's tree (RFC 6962)
 */
public record Receipt(long index, Hash leafHash) {

    /** @throws IllegalArgumentException when the index is negative */
    public Receipt {
        Objects.requireNonNull(leafHash, "leafHash");
        if (index < 0) {
            throw new IllegalArgumentException("A receipt's index is " + index + ": give 0 or more");
        }
    }
}
