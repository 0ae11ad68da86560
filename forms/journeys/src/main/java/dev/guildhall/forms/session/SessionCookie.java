package dev.guildhall.forms.session;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.SetCookie;
import java.util.Optional;

/**
 * The cookie that carries a session's token.
 *
 * <pre>{@code
 * Optional<Session> session = SessionCookie.of(request).flatMap(token -> tokens.verify(token, clock));
 * response.withCookie(SessionCookie.set(request, tokens.token(session)));
 * }</pre>
 *
 * <p>Over TLS its name begins with {@code __Host-}, which keeps a sibling host and an unencrypted page from planting
 * one; without TLS (a developer's own machine) browsers refuse that name, so it is a plain one. Strictly necessary, so
 * it needs no consent. It goes when the browser closes, and its token expires besides.
 */
public final class SessionCookie {

    /** The cookie's name over TLS. */
    public static final String SECURE_NAME = "__Host-guildhall";

    /** The cookie's name without TLS. */
    public static final String PLAIN_NAME = "guildhall";

    private SessionCookie() {}

    /** What the cookie of a request holds, unverified. */
    public static Optional<String> of(FormsRequest request) {
        return request.cookie(name(request));
    }

    /** The cookie to keep after a request. */
    public static SetCookie set(FormsRequest request, String token) {
        return protectedAs(request, SetCookie.of(name(request), token));
    }

    /** Makes the browser drop the cookie. */
    public static SetCookie forget(FormsRequest request) {
        return protectedAs(request, SetCookie.forget(name(request)));
    }

    private static String name(FormsRequest request) {
        return request.secure() ? SECURE_NAME : PLAIN_NAME;
    }

    private static SetCookie protectedAs(FormsRequest request, SetCookie cookie) {
        return request.secure() ? cookie.encryptedOnly() : cookie;
    }
}
