package dev.guildhall.forms.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.http.FormsRequest;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    private static final String BOTH = "guildhall=planted; __Host-guildhall=ours";

    @Test
    void over_tls_the_cookie_is_bound_to_the_host() {
        FormsRequest request =
                FormsRequest.to("GET", "/").header("Cookie", BOTH).secure().build();

        assertThat(SessionCookie.of(request)).contains("ours");
        assertThat(SessionCookie.set(request, "token").headerValue())
                .isEqualTo("__Host-guildhall=token; Path=/; Secure; HttpOnly; SameSite=Lax");
        assertThat(SessionCookie.forget(request).headerValue())
                .isEqualTo("__Host-guildhall=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax");
    }

    @Test
    void without_tls_the_cookie_has_a_plain_name() {
        FormsRequest request =
                FormsRequest.to("GET", "/").header("Cookie", BOTH).build();

        assertThat(SessionCookie.of(request)).contains("planted");
        assertThat(SessionCookie.set(request, "token").headerValue())
                .isEqualTo("guildhall=token; Path=/; HttpOnly; SameSite=Lax");
    }
}
