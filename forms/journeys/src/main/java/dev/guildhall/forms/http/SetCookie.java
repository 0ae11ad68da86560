package dev.guildhall.forms.http;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cookie for the browser to keep: until it closes, for every path of this host, out of scripts' sight and not sent
 * with other sites' forms, unless said otherwise.
 *
 * <pre>{@code
 * SetCookie.of("__Host-guildhall", token).encryptedOnly().keptFor(Duration.ofHours(4));
 * SetCookie.of("lang", "cy").readableByScripts();
 * SetCookie.forget("guildhall");
 * }</pre>
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6265#section-4.1">RFC 6265, section 4.1</a>
 */
public final class SetCookie {

    /** Whether the cookie travels with requests that another site causes. */
    public enum SameSite {
        /** With links from other sites, never with their forms. */
        LAX("Lax"),
        /** Never. */
        STRICT("Strict"),
        /** Always; browsers then demand an encrypted connection. */
        NONE("None");

        private final String word;

        SameSite(String word) {
            this.word = word;
        }
    }

    private final String name;
    private final String value;
    private final String path;
    private final @Nullable Duration maxAge;
    private final SameSite sameSite;
    private final boolean httpOnly;
    private final boolean secure;

    private SetCookie(
            String name,
            String value,
            String path,
            @Nullable Duration maxAge,
            SameSite sameSite,
            boolean httpOnly,
            boolean secure) {
        this.name = name;
        this.value = value;
        this.path = path;
        this.maxAge = maxAge;
        this.sameSite = sameSite;
        this.httpOnly = httpOnly;
        this.secure = secure;
    }

    /**
     * A cookie with the defaults.
     *
     * @throws IllegalArgumentException when name or value has a character that a cookie cannot have
     */
    public static SetCookie of(String name, String value) {
        HeaderText.requireToken(name, "cookie's name");
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '"' && c != ',' && c != ';' && c != '\\')) {
            throw new IllegalArgumentException(
                    "The value of the cookie " + name + " has a character that a cookie cannot have: encode it");
        }
        return new SetCookie(name, value, "/", null, SameSite.LAX, true, false);
    }

    /** Makes the browser drop a cookie. */
    public static SetCookie forget(String name) {
        return of(name, "").keptFor(Duration.ZERO);
    }

    /** Sent below this path only. */
    public SetCookie path(String path) {
        HeaderText.requireValue(path, "path of the cookie " + name);
        if (!path.startsWith("/") || path.indexOf(';') >= 0) {
            throw new IllegalArgumentException(
                    "The path of the cookie " + name + " must begin with a slash and have no semicolon");
        }
        return new SetCookie(name, value, path, maxAge, sameSite, httpOnly, secure);
    }

    /** Kept for this long, counted in whole seconds, also when the browser closes. */
    public SetCookie keptFor(Duration maxAge) {
        if (maxAge.isNegative()) {
            throw new IllegalArgumentException(
                    "The cookie " + name + " is kept for a negative time: give zero or more");
        }
        return new SetCookie(name, value, path, maxAge, sameSite, httpOnly, secure);
    }

    public SetCookie sameSite(SameSite sameSite) {
        Objects.requireNonNull(sameSite, "sameSite");
        return new SetCookie(name, value, path, maxAge, sameSite, httpOnly, secure);
    }

    /** Lets the page's scripts read it (no {@code HttpOnly}). */
    public SetCookie readableByScripts() {
        return new SetCookie(name, value, path, maxAge, sameSite, false, secure);
    }

    /** Sent over encrypted connections only ({@code Secure}). */
    public SetCookie encryptedOnly() {
        return new SetCookie(name, value, path, maxAge, sameSite, httpOnly, true);
    }

    public String name() {
        return name;
    }

    public String value() {
        return value;
    }

    /**
     * The value of the {@code Set-Cookie} header.
     *
     * @throws IllegalStateException when browsers would silently drop the cookie: {@code __Host-} and {@code __Secure-}
     *     names and {@link SameSite#NONE} need {@link #encryptedOnly}, and {@code __Host-} needs the path {@code /}
     */
    public String headerValue() {
        boolean host = name.startsWith("__Host-");
        if (!secure && (host || name.startsWith("__Secure-") || sameSite == SameSite.NONE)) {
            throw new IllegalStateException("Browsers drop the cookie " + name + ": make it encryptedOnly()");
        }
        if (host && !path.equals("/")) {
            throw new IllegalStateException("Browsers drop the cookie " + name + ": give it the path /");
        }
        StringBuilder header = new StringBuilder(name + "=" + value + "; Path=" + path);
        if (maxAge != null) {
            header.append("; Max-Age=").append(maxAge.toSeconds());
        }
        if (secure) {
            header.append("; Secure");
        }
        if (httpOnly) {
            header.append("; HttpOnly");
        }
        return header.append("; SameSite=").append(sameSite.word).toString();
    }

    /** The name only: the value may be a secret. */
    @Override
    public String toString() {
        return "SetCookie[" + name + "]";
    }
}
