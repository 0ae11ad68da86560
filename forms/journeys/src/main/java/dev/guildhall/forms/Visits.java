package dev.guildhall.forms;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.Visit.Origin;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.http.SetCookie;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.session.Session;
import dev.guildhall.forms.session.SessionCookie;
import dev.guildhall.forms.session.SessionTokens;
import java.time.Clock;
import java.util.Optional;

/** Knows a person again by the cookies of a request, and hands out new ones. */
final class Visits {

    /** The cookie that keeps the chosen language; strictly necessary, holds nothing else. */
    private static final String LANGUAGE_COOKIE = "guildhall-language";

    /** The cookie that keeps the confirmation of an earlier application in view; strictly necessary. */
    private static final String SUBMITTED_COOKIE = "guildhall-submitted";

    private final ServiceDetails service;
    private final SessionTokens tokens;
    private final Clock clock;

    Visits(ServiceDetails service, SessionTokens tokens, Clock clock) {
        this.service = service;
        this.tokens = tokens;
        this.clock = clock;
    }

    Visit of(FormsRequest request) {
        Optional<Session> known = SessionCookie.of(request).flatMap(token -> tokens.verify(token, clock));
        return new Visit(
                request,
                known.orElseGet(() -> tokens.start(clock)),
                known.isPresent() ? Origin.KNOWN : Origin.NEW,
                language(request));
    }

    private Language language(FormsRequest request) {
        return chosen(request)
                .or(() -> request.cookie(name(request, LANGUAGE_COOKIE)).flatMap(Language::ofTag))
                .filter(service::speaks)
                .orElse(service.languages().get(0));
    }

    private Optional<Language> chosen(FormsRequest request) {
        return request.query(Addresses.LANGUAGE).flatMap(Language::ofTag).filter(service::speaks);
    }

    /** The response with the cookies that keep the person's session and language. */
    FormsResponse keep(Visit visit, FormsResponse response) {
        FormsResponse kept = response.withCookie(
                SessionCookie.set(visit.request(), tokens.token(tokens.renewed(visit.session(), clock))));
        return chosen(visit.request())
                .map(language -> kept.withCookie(cookie(visit.request(), LANGUAGE_COOKIE, language.tag())))
                .orElse(kept);
    }

    /** The same visit with a session of its own, for another application. */
    Visit startedAfresh(Visit visit) {
        return new Visit(visit.request(), tokens.start(clock), Origin.NEW, visit.language());
    }

    /** The response with a cookie that keeps the confirmation of an earlier application in view. */
    FormsResponse keepSubmitted(Visit visit, FormsResponse response) {
        return response.withCookie(cookie(visit.request(), SUBMITTED_COOKIE, tokens.token(visit.session())));
    }

    /** The session of an earlier application whose confirmation is kept in view. */
    Optional<Session> submitted(Visit visit) {
        return visit.request()
                .cookie(name(visit.request(), SUBMITTED_COOKIE))
                .flatMap(token -> tokens.verify(token, clock));
    }

    private static SetCookie cookie(FormsRequest request, String name, String value) {
        SetCookie cookie = SetCookie.of(name(request, name), value);
        return request.secure() ? cookie.encryptedOnly() : cookie;
    }

    /** Over TLS no other host can plant a cookie of this name (RFC 6265bis, section 4.1.3.2). */
    private static String name(FormsRequest request, String plain) {
        return request.secure() ? "__Host-" + plain : plain;
    }
}
