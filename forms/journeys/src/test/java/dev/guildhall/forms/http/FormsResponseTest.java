package dev.guildhall.forms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsResponseTest {

    @Test
    void a_page_is_html_in_utf_8() {
        FormsResponse page = FormsResponse.html(200, "<p>Tŷ</p>");

        assertThat(page.header("content-type")).contains("text/html; charset=utf-8");
        assertThat(page.bodyText()).isEqualTo("<p>Tŷ</p>");
        assertThat(page.length()).isEqualTo(10);
    }

    @Test
    void a_redirect_is_a_303_without_a_body() {
        FormsResponse redirect = FormsResponse.redirect("/permit/address?lang=cy");

        assertThat(redirect.status()).isEqualTo(303);
        assertThat(redirect.header("Location")).contains("/permit/address?lang=cy");
        assertThat(redirect.length()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "permit", "//evil.example", "/\\evil.example", "https://evil.example", "/a b", "/é"})
    void a_redirect_to_another_host_is_refused(String location) {
        assertThatIllegalArgumentException().isThrownBy(() -> FormsResponse.redirect(location));
    }

    @Test
    void headers_keep_their_order_and_may_repeat() {
        FormsResponse response = FormsResponse.empty(204)
                .withHeader("A", "1")
                .withAddedHeader("B", "2")
                .withAddedHeader("A", "3");

        assertThat(response.headers())
                .containsExactly(
                        new FormsResponse.Header("A", "1"),
                        new FormsResponse.Header("B", "2"),
                        new FormsResponse.Header("A", "3"));
        assertThat(response.withHeader("a", "4").headers())
                .containsExactly(new FormsResponse.Header("B", "2"), new FormsResponse.Header("a", "4"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nSet-Cookie: b=c", "a\nb", "a\rb", "a\u0000b", "a\u010ab", "é"})
    void a_header_cannot_be_smuggled_in(String value) {
        FormsResponse response = FormsResponse.empty(200);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> response.withHeader("X-Value", value))
                .withMessage("The value of the header X-Value has a line break, a control or a non-ASCII character");
        assertThatIllegalArgumentException().isThrownBy(() -> response.withHeader(value, "a"));
        assertThatIllegalArgumentException().isThrownBy(() -> FormsResponse.redirect("/" + value));
        assertThatIllegalArgumentException().isThrownBy(() -> SetCookie.of("a", value));
        assertThatIllegalArgumentException().isThrownBy(() -> SetCookie.of(value, "a"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.of("a", "b").path("/" + value));
    }

    @Property(tries = 300)
    void any_header_value_that_is_accepted_stays_one_line_when_cut_to_bytes(@ForAll String value) {
        FormsResponse response = FormsResponse.empty(200);
        try {
            response = response.withHeader("X-Value", value);
        } catch (IllegalArgumentException refused) {
            assertThat(refused.getMessage()).startsWith("The value of the header X-Value");
            return;
        }
        assertThat(response.header("X-Value").orElseThrow().chars()).allMatch(c -> c.byteValue() >= ' ');
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, 199, 600})
    void a_status_that_is_no_answer_is_refused(int status) {
        assertThatIllegalArgumentException().isThrownBy(() -> FormsResponse.empty(status));
    }

    @Test
    void a_body_cannot_be_changed_from_outside() {
        byte[] bytes = {'a'};
        FormsResponse response = FormsResponse.bytes(200, "text/plain", bytes);

        bytes[0] = 'b';
        response.body()[0] = 'c';

        assertThat(response.bodyText()).isEqualTo("a");
    }

    @Test
    void a_cookie_is_kept_from_scripts_and_other_sites_forms_by_default() {
        FormsResponse response = FormsResponse.empty(200)
                .withCookie(SetCookie.of("guildhall", "abc"))
                .withCookie(SetCookie.of("lang", "cy"));

        assertThat(response.headers())
                .containsExactly(
                        new FormsResponse.Header("Set-Cookie", "guildhall=abc; Path=/; HttpOnly; SameSite=Lax"),
                        new FormsResponse.Header("Set-Cookie", "lang=cy; Path=/; HttpOnly; SameSite=Lax"));
    }

    @Test
    void a_cookie_says_everything_that_it_was_given() {
        SetCookie cookie = SetCookie.of("seen", "yes")
                .path("/permit")
                .keptFor(Duration.ofDays(1))
                .encryptedOnly()
                .readableByScripts()
                .sameSite(SetCookie.SameSite.STRICT);

        assertThat(cookie.headerValue()).isEqualTo("seen=yes; Path=/permit; Max-Age=86400; Secure; SameSite=Strict");
        assertThat(SetCookie.forget("seen").headerValue())
                .isEqualTo("seen=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        assertThat(cookie).hasToString("SetCookie[seen]");
        assertThat(cookie.name()).isEqualTo("seen");
        assertThat(cookie.value()).isEqualTo("yes");
        assertThat(SetCookie.of("a", "b")
                        .sameSite(SetCookie.SameSite.NONE)
                        .encryptedOnly()
                        .headerValue())
                .isEqualTo("a=b; Path=/; Secure; HttpOnly; SameSite=None");
    }

    @Test
    void a_cookie_that_browsers_would_drop_is_refused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> SetCookie.of("__Host-a", "b").headerValue())
                .withMessage("Browsers drop the cookie __Host-a: make it encryptedOnly()");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        SetCookie.of("__Host-a", "b").encryptedOnly().path("/x").headerValue())
                .withMessage("Browsers drop the cookie __Host-a: give it the path /");
        assertThatIllegalStateException()
                .isThrownBy(() -> SetCookie.of("__Secure-a", "b").headerValue())
                .withMessage("Browsers drop the cookie __Secure-a: make it encryptedOnly()");
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        SetCookie.of("a", "b").sameSite(SetCookie.SameSite.NONE).headerValue());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.of("a", "b").keptFor(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SetCookie.of("a", "b").path("/;Domain=evil.example"));
    }
}
