package dev.guildhall.forms.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The examples that RFC 9421 publishes with their keys, in its appendices B.1 and B.2. */
class PublishedVectorsTest {

    private static final SignedRequest REQUEST = new SignedRequest(
            "POST",
            URI.create("https://example.com/foo?param=Value&Pet=dog"),
            Map.of(
                    "Host", List.of("example.com"),
                    "Date", List.of("Tue, 20 Apr 2021 02:07:55 GMT"),
                    "Content-Type", List.of("application/json"),
                    "Content-Length", List.of("18")));

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }

    @Test
    void a_secret_signs_as_in_appendix_b_2_5() {
        byte[] secret =
                base64("uzvJfB4u3N0Jy4T7NZ75MDVcr8zSTInedJtkgcu46YW4XByzNJjxBdtjUkdJPBtbmHhIDi6pcl8jsasjlTMtDQ==");
        List<String> covered = List.of("date", "@authority", "content-type");
        String parameters = SignatureBase.list(covered) + ";created=1618884473;keyid=\"test-shared-secret\"";

        String base = SignatureBase.of(REQUEST, covered, parameters);

        assertThat(base)
                .isEqualTo("\"date\": Tue, 20 Apr 2021 02:07:55 GMT\n"
                        + "\"@authority\": example.com\n"
                        + "\"content-type\": application/json\n"
                        + "\"@signature-params\": (\"date\" \"@authority\" \"content-type\")"
                        + ";created=1618884473;keyid=\"test-shared-secret\"");
        byte[] signature = base64("pxcQw6G3AjtMBQjwo8XzkZf/bws5LelbaMk5rGIGtE8=");
        assertThat(SignatureKey.hmacSha256("test-shared-secret", secret).sign(base))
                .isEqualTo(signature);
        assertThat(VerificationKey.hmacSha256("test-shared-secret", secret).verifies(base, signature))
                .isTrue();
    }

    @Test
    void a_private_key_signs_as_in_appendix_b_2_6() throws Exception {
        KeyFactory keys = KeyFactory.getInstance("Ed25519");
        PrivateKey own = keys.generatePrivate(
                new PKCS8EncodedKeySpec(base64("MC4CAQAwBQYDK2VwBCIEIJ+DYvh6SEqVTm50DFtMDoQikTmiCqirVv9mWG9qfSnF")));
        PublicKey known = keys.generatePublic(
                new X509EncodedKeySpec(base64("MCowBQYDK2VwAyEAJrQLj5P/89iXES9+vFgrIy29clF9CC/oPPsw3c5D0bs=")));
        List<String> covered = List.of("date", "@method", "@path", "@authority", "content-type", "content-length");
        String parameters = SignatureBase.list(covered) + ";created=1618884473;keyid=\"test-key-ed25519\"";

        String base = SignatureBase.of(REQUEST, covered, parameters);

        byte[] signature =
                base64("wqcAqbmYJ2ji2glfAMaRy4gruYYnx2nEFN2HN6jrnDnQCK1u02Gb04v9EDgwUPiu4A0w6vuQv5lIp5WPpBKRCw==");
        assertThat(SignatureKey.ed25519("test-key-ed25519", own).sign(base)).isEqualTo(signature);
        assertThat(VerificationKey.ed25519("test-key-ed25519", known).verifies(base, signature))
                .isTrue();
    }

    @Test
    void derived_components_have_the_values_of_section_2_2() {
        SignedRequest request =
                new SignedRequest("POST", URI.create("https://www.Example.com:8443/path?param=value"), Map.of());

        String base = SignatureBase.of(
                request, List.of("@method", "@target-uri", "@authority", "@scheme", "@path", "@query"), "()");

        assertThat(base.lines())
                .containsExactly(
                        "\"@method\": POST",
                        "\"@target-uri\": https://www.Example.com:8443/path?param=value",
                        "\"@authority\": www.example.com:8443",
                        "\"@scheme\": https",
                        "\"@path\": /path",
                        "\"@query\": ?param=value",
                        "\"@signature-params\": ()");
    }

    @Test
    void the_digest_is_that_of_rfc_9530_appendix_d() {
        String body = """
                {"hello": "world"}
                """;

        assertThat(ContentDigest.of(body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("sha-256=:RK/0qy18MlBSVnWgjwz6lZEWjP/lF5HF9bvEF8FabDg=:");
    }
}
