package dev.guildhall.forms.signature;

import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Signs requests with a body: the method, the whole address, the body by its digest, and the header fields that say what the
 * body is and which request it is.
 *
 * <pre>{@code
 * Map<String, String> headers = new RequestSigner(key, clock).sign("POST", uri, sent, body);
 * // Content-Digest, Signature-Input, Signature: send them with the rest
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9421">RFC 9421: HTTP Message Signatures</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9530">RFC 9530: Digest Fields</a>
 */
public final class RequestSigner {

    /** What every signature covers. */
    static final List<String> COVERED =
            List.of("@method", "@target-uri", "content-type", ContentDigest.HEADER, "idempotency-key");

    /** The signature's name in its two header fields. */
    static final String LABEL = "guildhall";

    private final SignatureKey key;
    private final Clock clock;

    public RequestSigner(SignatureKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * The header fields to add to a request.
     *
     * @param headers what the request is sent with; {@code Content-Type} and {@code Idempotency-Key} among them
     */
    public Map<String, String> sign(String method, URI target, Map<String, String> headers, byte[] body) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        String digest = ContentDigest.of(body);
        all.put(ContentDigest.HEADER, List.of(digest));
        String parameters =
                SignatureBase.list(COVERED) + ";created=" + clock.instant().getEpochSecond() + ";keyid=\"" + key.id()
                        + "\";alg=\"" + key.algorithm().registeredName() + '"';
        String base = SignatureBase.of(new SignedRequest(method, target, all), COVERED, parameters);
        Map<String, String> added = new LinkedHashMap<>();
        added.put("Content-Digest", digest);
        added.put("Signature-Input", LABEL + "=" + parameters);
        added.put("Signature", LABEL + "=:" + Base64.getEncoder().encodeToString(key.sign(base)) + ":");
        return added;
    }
}
