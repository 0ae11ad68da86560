package dev.guildhall.components.layout;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The policy under which the page works, and the one inline script that it allows by its hash. */
final class ContentSecurityPolicy {

    /** Tells the styles that scripts run, before anything is drawn; must stand inline, or the page would jump. */
    static final String SCRIPT = "document.body.classList.add('js-enabled');"
            + "if('noModule' in HTMLScriptElement.prototype)document.body.classList.add('govuk-frontend-supported')";

    static final String VALUE = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' 'sha256-" + sha256(SCRIPT) + "'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    private ContentSecurityPolicy() {}

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
