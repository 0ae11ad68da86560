package dev.guildhall.forms;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.Visit.Origin;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.session.Session;
import dev.guildhall.forms.session.SessionCookie;
import dev.guildhall.forms.session.SessionTokens;
import java.time.Clock;
import java.util.Optional;

/** Knows a person again by the cookies of a request, and hands out new ones. */
final class Visits {

    private final ServiceDetails service;
    private final SessionTokens tokens;
    private final Clock clock;

    Visits(ServiceDetails service, SessionTokens tokens, Clock clock) {
        this.service = service;
        this.tokens = tokens;
        this.clock = clock;
    }

    Visit of(FormsRequest request) {
        Optional<String> token = SessionCookie.of(request);
        Optional<Session> known = token.flatMap(value -> tokens.verify(value, clock));
        if (known.isPresent()) {
            return new Visit(request, known.get(), Origin.KNOWN, language(request));
        }
        boolean over = token.filter(value -> tokens.isOver(value, clock)).isPresent();
        return new Visit(request, tokens.start(clock), over ? Origin.AFTER_TIMEOUT : Origin.NEW, language(request));
    }

    private Language language(FormsRequest request) {
        return chosen(request)
                .or(() -> OwnCookie.LANGUAGE.of(request).flatMap(Language::ofTag))
                .filter(service::speaks)
                .orElse(service.languages().get(0));
    }

    private Optional<Language> chosen(FormsRequest request) {
        return request.query(Addresses.LANGUAGE).flatMap(Language::ofTag).filter(service::speaks);
    }

    /** The response with the cookies that keep the person's session and language. */
    FormsResponse keep(Visit visit, FormsResponse response) {
        return keepLanguage(
                visit,
                response.withCookie(
                        SessionCookie.set(visit.request(), tokens.token(tokens.renewed(visit.session(), clock)))));
    }

    /** The response with the cookies of a page that starts no session, but goes on with one that there is. */
    FormsResponse keepKnown(Visit visit, FormsResponse response) {
        return visit.isKnown() ? keep(visit, response) : keepLanguage(visit, response);
    }

    /** The response with the cookie that keeps the language, when it was chosen just now. */
    private FormsResponse keepLanguage(Visit visit, FormsResponse response) {
        return chosen(visit.request())
                .map(language -> response.withCookie(OwnCookie.LANGUAGE.set(visit.request(), language.tag())))
                .orElse(response);
    }

    /** The response that makes the browser forget the session, and the confirmation of an earlier application. */
    FormsResponse end(Visit visit, FormsResponse response) {
        return keepLanguage(
                visit,
                response.withCookie(SessionCookie.forget(visit.request()))
                        .withCookie(OwnCookie.SUBMITTED.forget(visit.request())));
    }

    /** The same visit, about another application. */
    Visit startedAfresh(Visit visit) {
        Session another = tokens.startAnother(visit.session(), clock);
        return new Visit(visit.request(), another, visit.origin(), visit.language());
    }

    /** The same visit in a session of its own, about an application that was begun before. */
    Visit resuming(Visit visit, String application) {
        return new Visit(visit.request(), tokens.resume(application, clock), visit.origin(), visit.language());
    }

    /** The response with a cookie that keeps the confirmation of an earlier application in view. */
    FormsResponse keepSubmitted(Visit visit, FormsResponse response) {
        return response.withCookie(OwnCookie.SUBMITTED.set(visit.request(), tokens.token(visit.session())));
    }

    /** The session of an earlier application whose confirmation is kept in view. */
    Optional<Session> submitted(Visit visit) {
        return OwnCookie.SUBMITTED.of(visit.request()).flatMap(token -> tokens.verify(token, clock));
    }
}
