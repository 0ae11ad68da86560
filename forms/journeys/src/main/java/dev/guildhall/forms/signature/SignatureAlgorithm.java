package dev.guildhall.forms.signature;

/**
 * How a request is signed.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9421#section-3.3">RFC 9421, section 3.3</a>
 */
public enum SignatureAlgorithm {
    /** With a secret that both sides know. */
    HMAC_SHA256("hmac-sha256"),
    /** With a private key; the receiver knows the public one. */
    ED25519("ed25519");

    private final String registered;

    SignatureAlgorithm(String registered) {
        this.registered = registered;
    }

    /** Its name in the registry of HTTP signature algorithms. */
    public String registeredName() {
        return registered;
    }
}
