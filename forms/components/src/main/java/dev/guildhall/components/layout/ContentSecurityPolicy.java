package dev.guildhall.components.layout;

import dev.guildhall.components.template.PageTemplate;

/** The policies under which the pages work; their one inline script is allowed by its hash. */
final class ContentSecurityPolicy {

    static final String NEUTRAL = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self' '" + PageTemplate.inlineScriptHash() + "'",
            "style-src 'self'",
            "img-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'");

    /** The brand has a font and a manifest of its own. */
    static final String GOVUK = String.join("; ", NEUTRAL, "font-src 'self'", "manifest-src 'self'");

    private ContentSecurityPolicy() {}
}
