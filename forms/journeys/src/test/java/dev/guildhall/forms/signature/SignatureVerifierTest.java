package dev.guildhall.forms.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignatureVerifierTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    private static final URI TARGET = URI.create("https://cases.example/permits?x=1");
    private static final byte[] BODY = "{\"id\":\"8F3K\"}".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SECRET = "a secret of thirty-two bytes at least".getBytes(StandardCharsets.UTF_8);
    private static final SignatureKey KEY = SignatureKey.hmacSha256("permits", SECRET);

    private final SignatureVerifier verifier = SignatureVerifier.of(
            CLOCK, VerificationKey.hmacSha256("other", new byte[32]), VerificationKey.hmacSha256("permits", SECRET));

    private static Map<String, String> signed(SignatureKey key, Clock clock) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/cloudevents+json");
        headers.put("Idempotency-Key", "\"8F3K\"");
        headers.putAll(new RequestSigner(key, clock).sign("POST", TARGET, headers, BODY));
        return headers;
    }

    private static SignedRequest request(String method, URI target, Map<String, String> headers) {
        Map<String, List<String>> all = new HashMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return new SignedRequest(method, target, all);
    }

    private void isRefused(String why, SignedRequest request, byte[] body) {
        assertThatThrownBy(() -> verifier.verify(request, body))
                .isInstanceOf(InvalidSignatureException.class)
                .hasMessageStartingWith("The request is not signed as it should be: ")
                .hasMessageContaining(why);
    }

    @Test
    void what_was_signed_is_verified_with_either_kind_of_key() throws Exception {
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        SignatureVerifier both = SignatureVerifier.of(CLOCK, VerificationKey.ed25519("ed", pair.getPublic()));

        assertThat(verifier.verify(request("POST", TARGET, signed(KEY, CLOCK)), BODY))
                .isEqualTo("permits");
        assertThat(both.verify(
                        request("POST", TARGET, signed(SignatureKey.ed25519("ed", pair.getPrivate()), CLOCK)), BODY))
                .isEqualTo("ed");
    }

    @Test
    void what_was_changed_on_the_way_is_refused() {
        Map<String, String> headers = signed(KEY, CLOCK);

        isRefused("does not match", request("PUT", TARGET, headers), BODY);
        isRefused("does not match", request("POST", URI.create("https://cases.example/other"), headers), BODY);
        isRefused("the body is not", request("POST", TARGET, headers), new byte[] {1});
        for (String covered : List.of("Content-Type", "Idempotency-Key")) {
            Map<String, String> changed = new HashMap<>(headers);
            changed.put(covered, "x");
            isRefused("does not match", request("POST", TARGET, changed), BODY);
            changed.remove(covered);
            isRefused("header field that is not there", request("POST", TARGET, changed), BODY);
        }
        Map<String, String> digest = new HashMap<>(headers);
        digest.put("Content-Digest", ContentDigest.of(new byte[] {1}));
        isRefused("does not match", request("POST", TARGET, digest), new byte[] {1});
    }

    @Test
    void a_signature_that_is_too_old_or_of_an_unknown_key_or_covers_too_little_is_refused() {
        isRefused("too old", request("POST", TARGET, signed(KEY, Clock.offset(CLOCK, Duration.ofSeconds(-301)))), BODY);
        isRefused(
                "the future", request("POST", TARGET, signed(KEY, Clock.offset(CLOCK, Duration.ofSeconds(301)))), BODY);
        isRefused("no key", request("POST", TARGET, signed(SignatureKey.hmacSha256("gone", SECRET), CLOCK)), BODY);
        isRefused(
                "does not match",
                request("POST", TARGET, signed(SignatureKey.hmacSha256("other", SECRET), CLOCK)),
                BODY);
        isRefused("no signature-input", request("POST", TARGET, Map.of()), BODY);

        Map<String, String> headers = signed(KEY, CLOCK);
        for (Map.Entry<String, String> change : Map.of(
                        "\"@method\" ",
                        "does not cover",
                        ";created=" + NOON.getEpochSecond(),
                        "when it was made",
                        "hmac-sha256",
                        "algorithm")
                .entrySet()) {
            Map<String, String> changed = new HashMap<>(headers);
            changed.computeIfPresent("Signature-Input", (name, value) -> value.replace(change.getKey(), ""));
            isRefused(change.getValue(), request("POST", TARGET, changed), BODY);
        }
        Map<String, String> twice = new HashMap<>(headers);
        twice.computeIfPresent(
                "Signature-Input", (name, value) -> value.replace("\"@method\"", "\"@method\" \"@method\""));
        isRefused("twice", request("POST", TARGET, twice), BODY);
        Map<String, String> odd = new HashMap<>(headers);
        odd.computeIfPresent("Signature-Input", (name, value) -> value.replace("\"@method\"", "\"@method\";req"));
        isRefused("not understood", request("POST", TARGET, odd), BODY);
    }

    @Test
    void a_signature_whose_last_character_stands_for_the_same_bytes_is_refused() {
        Map<String, String> headers = signed(KEY, CLOCK);
        String whole = headers.getOrDefault("Signature", "");
        int last = whole.indexOf("=:", whole.indexOf(':') + 1) - 1;
        char sibling = (char) (whole.charAt(last) + 1);
        headers.put("Signature", whole.substring(0, last) + sibling + whole.substring(last + 1));

        assertThat(Base64.getDecoder().decode("AB=="))
                .isEqualTo(Base64.getDecoder().decode("AA=="));
        assertThatThrownBy(() -> verifier.verify(request("POST", TARGET, headers), BODY))
                .isInstanceOf(InvalidSignatureException.class);
    }

    @Property(tries = 1_000)
    void any_change_to_the_signature_fields_is_refused_and_throws_nothing_else(
            @ForAll boolean input, @ForAll @IntRange(min = 0, max = 300) int at, @ForAll char put) {
        String name = input ? "Signature-Input" : "Signature";
        Map<String, String> headers = signed(KEY, CLOCK);
        String whole = headers.getOrDefault(name, "");
        int place = at % whole.length();
        String changed = whole.substring(0, place) + put + whole.substring(place + 1);
        headers.put(name, changed);

        if (!changed.equals(whole)) {
            assertThatThrownBy(() -> verifier.verify(request("POST", TARGET, headers), BODY))
                    .isInstanceOf(InvalidSignatureException.class);
        }
    }

    @Test
    void no_key_tells_its_secret_and_a_short_one_is_refused() {
        assertThat(KEY).hasToString("signature key permits (hmac-sha256)");
        assertThat(VerificationKey.hmacSha256("permits", SECRET)).hasToString("verification key permits (hmac-sha256)");
        assertThatThrownBy(() -> SignatureKey.hmacSha256("permits", new byte[SignatureKey.MIN_SECRET - 1]))
                .hasMessage("A secret has 31 bytes: give at least 32 random ones");
        assertThatThrownBy(() -> SignatureKey.hmacSha256("a\"b", SECRET)).hasMessageContaining("printable ASCII");
    }
}
