package dev.guildhall.forms.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormsRequestTest {

    private static final int LIMIT = 16;

    @Test
    void a_path_is_decoded_and_its_plus_signs_stay() {
        FormsRequest request = FormsRequest.to("GET", "/tr%C3%AAn/a+b%20c?x=1").build();

        assertThat(request.path()).isEqualTo("/trên/a+b c");
        assertThat(request.rawPath()).isEqualTo("/tr%C3%AAn/a+b%20c");
        assertThat(request.rawQuery()).isEqualTo("x=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%", "/%z1", "/%FF", "/a%2Fb", "/a%5Cb", "/a%00", "/a%0Ab", "/a\\b", "/é"})
    void a_path_that_servers_could_disagree_about_is_refused(String path) {
        FormsRequest request = FormsRequest.to("GET", path).build();

        assertThatExceptionOfType(MalformedRequestException.class)
                .isThrownBy(request::path)
                .satisfies(refused -> assertThat(refused.getMessage()).startsWith("The path "));
    }

    @Test
    void a_query_parameter_is_decoded_and_the_first_of_a_name_wins() {
        FormsRequest request = FormsRequest.to("GET", "/?lang=cy&lang=en&a=b+c").build();

        assertThat(request.query("lang")).contains("cy");
        assertThat(request.query("a")).contains("b c");
        assertThat(request.query("b")).isEmpty();
    }

    @Test
    void a_header_is_found_whatever_the_case_of_its_name() {
        FormsRequest request = FormsRequest.to("GET", "/")
                .header("accept", "text/html")
                .header("ACCEPT", "application/json")
                .build();

        assertThat(request.header("Accept")).contains("text/html");
        assertThat(request.headers("aCCept")).containsExactly("text/html", "application/json");
        assertThat(request.header("Other")).isEmpty();
    }

    @Test
    void of_two_cookies_with_one_name_the_first_wins() {
        FormsRequest request = FormsRequest.to("GET", "/")
                .header("Cookie", "a=1; guildhall=first; guildhall=second")
                .header("Cookie", "guildhall=third; b=2")
                .build();

        assertThat(request.cookie("guildhall")).contains("first");
        assertThat(request.cookie("b")).contains("2");
        assertThat(request.cookie("Guildhall")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "guildhall=x",
                ";;; ;guildhall=x",
                "junk; =y; guildhall = x ;",
                "a=\"q;q\"; guildhall=x",
                "guildhall; guildhall=x",
                "guildhall=\u0007; guildhall=x",
                "guildhall=\u00e9; guildhall=x"
            })
    void garbage_among_the_cookies_is_passed_over(String header) {
        assertThat(FormsRequest.to("GET", "/").header("Cookie", header).build().cookie("guildhall"))
                .contains("x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/x-www-form-urlencoded",
                "Application/X-WWW-Form-URLEncoded ; charset=utf-8",
                "application/x-www-form-urlencoded;charset=\"UTF-8\""
            })
    void a_form_is_read_in_utf_8(String contentType) {
        FormsRequest request = FormsRequest.to("POST", "/")
                .header("Content-Type", contentType)
                .body("name=%C3%89&b=ê")
                .build();

        FormData form = request.form(LIMIT);

        assertThat(form.first("name")).contains("É");
        assertThat(form.first("b")).contains("ê");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "multipart/form-data; boundary=x",
                "",
                "application/x-www-form-urlencodedd",
                "application/x-www-form-urlencoded; charset=iso-8859-1"
            })
    void another_content_type_is_refused_with_415(String contentType) {
        FormsRequest request = FormsRequest.to("POST", "/")
                .header("Content-Type", contentType)
                .body("a=b")
                .build();

        assertThatExceptionOfType(UnsupportedContentTypeException.class)
                .isThrownBy(() -> request.form(LIMIT))
                .withMessage("The request's body is in another format: send application/x-www-form-urlencoded")
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(415));
    }

    @Test
    void a_post_without_a_content_type_is_refused_with_415() {
        assertThatExceptionOfType(UnsupportedContentTypeException.class)
                .isThrownBy(() -> FormsRequest.to("POST", "/").build().form(LIMIT));
    }

    @Test
    void a_body_of_the_limit_is_read_and_one_byte_more_is_refused_with_413() {
        assertThat(form("a=" + "x".repeat(LIMIT - 2)).form(LIMIT).first("a")).contains("x".repeat(LIMIT - 2));

        assertThatExceptionOfType(BodyTooLargeException.class)
                .isThrownBy(() -> form("a=" + "x".repeat(LIMIT - 1)).form(LIMIT))
                .withMessage("The request's body is over the limit of 16 bytes")
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(413));
    }

    @Test
    void a_body_that_announces_too_much_is_refused_unread() {
        FormsRequest request = FormsRequest.to("POST", "/")
                .header("Content-Type", FormData.CONTENT_TYPE)
                .header("Content-Length", "17")
                .body(() -> {
                    throw new AssertionError("the body was opened");
                })
                .build();

        assertThatExceptionOfType(BodyTooLargeException.class).isThrownBy(() -> request.form(LIMIT));
    }

    @Test
    void a_length_that_is_no_number_is_refused() {
        FormsRequest request =
                FormsRequest.to("POST", "/").header("Content-Length", "many").build();

        assertThatExceptionOfType(MalformedRequestException.class).isThrownBy(() -> request.body(LIMIT));
    }

    @Test
    void a_body_that_breaks_off_is_refused_with_400() {
        FormsRequest request = FormsRequest.to("POST", "/")
                .header("Content-Type", FormData.CONTENT_TYPE)
                .body(() -> new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection reset");
                    }

                    @Override
                    public int read(byte[] into, int offset, int length) throws IOException {
                        throw new IOException("connection reset");
                    }
                })
                .build();

        assertThatExceptionOfType(MalformedRequestException.class).isThrownBy(() -> request.form(LIMIT));
    }

    @Test
    void paths_queries_and_headers_stay_out_of_its_text() {
        FormsRequest request = FormsRequest.to("GET", "/secret?secret")
                .header("secret", "secret")
                .build();

        assertThat(request).hasToString("FormsRequest[GET, path of 7 characters]");
    }

    private static FormsRequest form(String body) {
        return FormsRequest.to("POST", "/")
                .header("Content-Type", FormData.CONTENT_TYPE)
                .body(body)
                .build();
    }
}
