package dev.guildhall.forms.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class GuardedHandlerTest {

    private static final FormsRequest REQUEST =
            FormsRequest.to("POST", "/permit/canary-path").build();

    private final Logger logger = (Logger) LoggerFactory.getLogger(GuardedHandler.class);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen() {
        log.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        logger.detachAppender(log);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    @Test
    void what_goes_wrong_becomes_a_page_and_a_log_line_without_any_value() {
        FormsHandler failing = request -> {
            throw new IllegalStateException("canary-outer", new IllegalArgumentException("canary-inner: Ada Lovelace"));
        };

        FormsResponse response = new GuardedHandler(failing).handle(REQUEST);

        assertThat(response.status()).isEqualTo(500);
        assertThat(response.bodyText())
                .contains("<h1>Sorry, there is a problem with the service</h1>", "<div lang=\"cy\">")
                .doesNotContain("canary");
        assertThat(log.list).singleElement().satisfies(event -> {
            assertThat(event.getLevel()).isEqualTo(Level.ERROR);
            assertThat(event.getThrowableProxy()).isNull();
            assertThat(event.getFormattedMessage())
                    .startsWith("A POST request failed: java.lang.IllegalStateException\n\tat "
                            + getClass().getName())
                    .contains("\nCaused by: java.lang.IllegalArgumentException\n\tat ")
                    .doesNotContain("canary", "Ada");
        });
    }

    @Test
    void a_stack_overflow_still_gets_an_answer_and_a_short_trace() {
        FormsResponse response = new GuardedHandler(GuardedHandlerTest::overflow).handle(REQUEST);

        assertThat(response.status()).isEqualTo(500);
        assertThat(log.list)
                .singleElement()
                .satisfies(event -> assertThat(event.getFormattedMessage().lines())
                        .hasSizeLessThanOrEqualTo(Trace.MAX_FRAMES + 2)
                        .last()
                        .asString()
                        .contains("more"));
    }

    // recursion without end is what the test is about
    @SuppressWarnings("InfiniteRecursion")
    private static FormsResponse overflow(FormsRequest request) {
        return overflow(request);
    }

    @Test
    void a_request_that_cannot_be_read_gets_the_status_that_says_so() {
        assertThat(statusOf(new MalformedRequestException("bad"))).isEqualTo(400);
        assertThat(statusOf(new BodyTooLargeException(10))).isEqualTo(413);
        assertThat(statusOf(new UnsupportedContentTypeException("text/plain"))).isEqualTo(415);
        assertThat(log.list).allSatisfy(event -> assertThat(event.getLevel()).isEqualTo(Level.DEBUG));
    }

    private static int statusOf(RequestRefusedException refusal) {
        return new GuardedHandler(request -> {
                    throw refusal;
                })
                .handle(REQUEST)
                .status();
    }

    @Test
    void every_response_has_the_protective_headers() {
        FormsResponse response = new GuardedHandler(request -> FormsResponse.text(200, "ok")).handle(REQUEST);

        assertThat(response.header("Cache-Control")).contains("no-store");
        assertThat(response.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(response.header("X-Frame-Options")).contains("DENY");
        assertThat(response.header("Referrer-Policy")).contains("same-origin");
        assertThat(response.header("Content-Security-Policy").orElseThrow()).startsWith("default-src 'none'");
    }

    @Test
    void a_header_that_the_handler_set_stays() {
        FormsHandler asset = request ->
                FormsResponse.text(200, "a{}").withHeader("cache-control", "public, max-age=31536000, immutable");

        FormsResponse response = new GuardedHandler(asset).handle(REQUEST);

        assertThat(response.headers().stream().filter(h -> h.name().equalsIgnoreCase("Cache-Control")))
                .singleElement()
                .isEqualTo(new FormsResponse.Header("cache-control", "public, max-age=31536000, immutable"));
    }
}
