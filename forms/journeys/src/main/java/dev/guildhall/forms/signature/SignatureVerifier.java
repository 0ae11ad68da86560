package dev.guildhall.forms.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Verifies requests that a {@link RequestSigner} signed: for a receiver that is written in Java, and for tests.
 *
 * <pre>{@code
 * SignatureVerifier verifier = SignatureVerifier.of(Clock.systemUTC(), VerificationKey.hmacSha256("permits-2026", secret));
 * verifier.verify(new SignedRequest("POST", uri, headers), body); // throws InvalidSignatureException
 * }</pre>
 *
 * <p>The signature has to cover the method, the address, the content type, the content digest and the idempotency key, the
 * digest has to be that of the body, and the signature may be {@link #TOLERANCE} old or early. The same request is valid as
 * often as it comes within that time: the idempotency key tells it apart from another.
 */
public final class SignatureVerifier {

    /** How old a signature may be, or how far in the future, unless said otherwise. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Map<String, VerificationKey> keys;
    private final Clock clock;
    private final Duration tolerance;

    private SignatureVerifier(Map<String, VerificationKey> keys, Clock clock, Duration tolerance) {
        this.keys = keys;
        this.clock = clock;
        this.tolerance = tolerance;
    }

    /** Verifies signatures of any of these keys: while a key is being exchanged there are two. */
    public static SignatureVerifier of(Clock clock, VerificationKey... keys) {
        Map<String, VerificationKey> byId =
                Stream.of(keys).collect(Collectors.toUnmodifiableMap(VerificationKey::id, Function.identity()));
        return new SignatureVerifier(byId, clock, TOLERANCE);
    }

    /** The same, with signatures that may be so old or early. */
    public SignatureVerifier tolerance(Duration time) {
        return new SignatureVerifier(keys, clock, time);
    }

    /**
     * Verifies a request.
     *
     * @return the id of the key that signed it
     * @throws InvalidSignatureException when it is not signed, or not as it should be
     */
    public String verify(SignedRequest request, byte[] body) {
        Map<String, String> inputs = StructuredField.dictionary(header(request, "signature-input"));
        Map<String, String> signatures = StructuredField.dictionary(header(request, "signature"));
        Optional<String> label = inputs.keySet().stream()
                .filter(name -> keys.containsKey(StructuredField.parameters(inputs.getOrDefault(name, ""))
                        .getOrDefault("keyid", "")))
                .findFirst();
        String input = label.map(inputs::get).orElseThrow(() -> invalid("no key that is known signed it"));
        String signature = label.map(signatures::get).orElseThrow(() -> invalid("it has no signature"));
        return verify(request, input, StructuredField.bytes(signature), body);
    }

    private String verify(SignedRequest request, String input, byte[] signature, byte[] body) {
        List<String> covered = StructuredField.strings(input);
        Map<String, String> parameters = StructuredField.parameters(input);
        VerificationKey key = keys.get(parameters.getOrDefault("keyid", ""));
        if (key == null) {
            throw invalid("no key that is known signed it");
        }
        check(covered.containsAll(RequestSigner.COVERED), "it does not cover " + RequestSigner.COVERED);
        check(new HashSet<>(covered).size() == covered.size(), "it covers a component twice");
        check(
                key.algorithm()
                        .registeredName()
                        .equals(parameters.getOrDefault("alg", key.algorithm().registeredName())),
                "its algorithm is not that of its key");
        checkTime(parameters);
        check(
                ContentDigest.matches(header(request, ContentDigest.HEADER), body),
                "the body is not the one that was sent");
        check(key.verifies(SignatureBase.of(request, covered, input), signature), "the signature does not match");
        return key.id();
    }

    private void checkTime(Map<String, String> parameters) {
        Instant now = clock.instant();
        Instant created = moment(parameters, "created").orElseThrow(() -> invalid("it does not say when it was made"));
        check(!created.isBefore(now.minus(tolerance)), "it is too old");
        check(!created.isAfter(now.plus(tolerance)), "it was made in the future");
        check(moment(parameters, "expires").filter(end -> !now.isBefore(end)).isEmpty(), "it has expired");
    }

    private static Optional<Instant> moment(Map<String, String> parameters, String name) {
        return Optional.ofNullable(parameters.get(name)).map(seconds -> {
            check(seconds.matches("[0-9]{1,12}"), "its " + name + " is no time");
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        });
    }

    private static String header(SignedRequest request, String name) {
        return request.header(name).orElseThrow(() -> invalid("it has no " + name));
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw invalid(otherwise);
        }
    }

    private static InvalidSignatureException invalid(String reason) {
        return new InvalidSignatureException(reason);
    }
}
