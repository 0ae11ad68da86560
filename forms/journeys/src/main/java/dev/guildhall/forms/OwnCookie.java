package dev.guildhall.forms;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.SetCookie;
import dev.guildhall.forms.session.SessionCookie;
import dev.guildhall.forms.support.CookieDetails;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The cookies that a journey sets; all are strictly necessary, and the cookies page tells of each. */
enum OwnCookie {
    /** Whose application it is. */
    SESSION(
            SessionCookie.PLAIN_NAME,
            Text.of(
                    "Keeps your answers together while you use the service",
                    "Cadw eich atebion gyda’i gilydd wrth i chi ddefnyddio’r gwasanaeth")),
    /** The chosen language. */
    LANGUAGE(
            "guildhall-language",
            Text.of("Remembers the language that you chose", "Cofio’r iaith a ddewiswyd gennych")),
    /** The earlier application whose confirmation is kept in view. */
    SUBMITTED(
            "guildhall-submitted",
            Text.of(
                    "Lets you see the confirmation of an application that you sent, after you started another",
                    "Gadael i chi weld cadarnhad o gais a anfonwyd gennych, ar ôl i chi ddechrau un arall"));

    private static final Text UNTIL_CLOSED = Text.of("When you close your browser", "Pan fyddwch yn cau eich porwr");

    private final String plainName;
    private final Text purpose;

    OwnCookie(String plainName, Text purpose) {
        this.plainName = plainName;
        this.purpose = purpose;
    }

    /** What the cookie of a request holds, unverified. */
    Optional<String> of(FormsRequest request) {
        return request.cookie(name(request));
    }

    SetCookie set(FormsRequest request, String value) {
        return protectedAs(request, SetCookie.of(name(request), value));
    }

    /** Makes the browser drop the cookie. */
    SetCookie forget(FormsRequest request) {
        return protectedAs(request, SetCookie.forget(name(request)));
    }

    private static SetCookie protectedAs(FormsRequest request, SetCookie cookie) {
        return request.secure() ? cookie.encryptedOnly() : cookie;
    }

    /** Over TLS no other host can plant a cookie of this name (RFC 6265bis, section 4.1.3.2). */
    private String name(FormsRequest request) {
        return request.secure() ? "__Host-" + plainName : plainName;
    }

    /** What the script of the timeout warning keeps in the browser's storage. */
    static final CookieDetails TIMEOUT = new CookieDetails(
            "guildhall-timeout",
            Text.of(
                    "Lets all tabs warn you at the same time before you are signed out; kept in your browser’s storage"
                            + " rather than as a cookie, and holds only a time",
                    "Gadael i bob tab eich rhybuddio ar yr un pryd cyn i chi gael eich allgofnodi; caiff ei gadw yn"
                            + " storfa eich porwr yn hytrach nag fel cwci, ac amser yn unig sydd ynddo"),
            Text.of("When you delete it from your browser", "Pan fyddwch yn ei ddileu o’ch porwr"));

    /** What the cookies page tells of all of them, under the names that this browser shows. */
    static List<CookieDetails> details(FormsRequest request) {
        return Stream.of(values())
                .map(cookie -> new CookieDetails(cookie.name(request), cookie.purpose, UNTIL_CLOSED))
                .toList();
    }
}
