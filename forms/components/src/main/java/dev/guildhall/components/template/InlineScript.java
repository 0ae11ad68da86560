package dev.guildhall.components.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.guildhall.components.html.Html;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** What tells the styles that scripts run, before anything is drawn; it must stand inline, or the page would jump. */
final class InlineScript {

    private static final String SOURCE = "document.body.className += ' js-enabled'"
            + " + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');";

    static final Html MARKUP = Html.of(SOURCE);

    static final String HASH = "sha256-" + sha256(SOURCE);

    private InlineScript() {}

    private static String sha256(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
