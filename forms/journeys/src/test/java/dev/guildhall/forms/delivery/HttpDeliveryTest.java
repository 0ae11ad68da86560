package dev.guildhall.forms.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.Permit;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.schema.SubmissionSchema;
import dev.guildhall.forms.signature.SignatureKey;
import dev.guildhall.forms.signature.SignatureVerifier;
import dev.guildhall.forms.signature.SignedRequest;
import dev.guildhall.forms.signature.VerificationKey;
import dev.guildhall.forms.submission.RejectedSubmissionException;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.submission.TryLaterException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpDeliveryTest {

    private static final byte[] SECRET = "a secret of thirty-two bytes at least".getBytes(StandardCharsets.UTF_8);
    private static final SignatureKey KEY = SignatureKey.hmacSha256("permits", SECRET);
    private static final Journey<Permit> JOURNEY = Permit.journey();

    /** What the receiver got. */
    private record Received(String method, URI path, Map<String, List<String>> headers, String text) {
        byte[] body() {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final CountDownLatch hang = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private volatile int status = 202;
    private volatile String retryAfter = "";
    private HttpServer server = start();

    private HttpServer start() {
        try {
            HttpServer receiver = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            receiver.setExecutor(threads);
            receiver.createContext("/", this::answer);
            return receiver;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        received.add(new Received(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                Map.copyOf(exchange.getRequestHeaders()),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
        if (status == 0) {
            exchange.sendResponseHeaders(200, 10);
            Office.await(hang);
        } else {
            if (!retryAfter.isEmpty()) {
                exchange.getResponseHeaders().set("Retry-After", retryAfter);
            }
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
        exchange.close();
    }

    @BeforeEach
    void listen() {
        server.start();
    }

    @AfterEach
    void stop() {
        hang.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private URI target() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/cases?from=permit");
    }

    private HttpDelivery<Permit> delivery() {
        return HttpDelivery.of(JOURNEY).to(target()).signedWith(KEY).build();
    }

    private static Submission<Permit> submission() {
        Permit permit = new Permit(
                true,
                "Ada \"</b> ŵ💷",
                LocalDate.of(1985, 12, 10),
                new Permit.Address("1 High St", null, "Leeds", null, "AB1 2CD"),
                true,
                null,
                5,
                List.of(Permit.Use.WORK),
                Permit.Contact.POST,
                null);
        return new Submission<>("8F3K", permit, Instant.parse("2026-05-01T12:00:00.123Z"), Language.WELSH);
    }

    @Test
    void a_submission_is_posted_as_a_cloud_event_under_its_reference() {
        HttpDelivery.of(JOURNEY)
                .to(target())
                .signedWith(KEY)
                .source(URI.create("https://forms.example/permit"))
                .type("example.permit.submitted")
                .describedBy(
                        SubmissionSchema.of(JOURNEY).withId(URI.create("https://forms.example/permit/1/schema.json")))
                .build()
                .accept(submission());

        assertThat(received).singleElement().satisfies(request -> {
            assertThat(request.method()).isEqualTo("POST");
            assertThat(request.headers().get("Content-type")).containsExactly("application/cloudevents+json");
            assertThat(request.headers().get("Idempotency-key")).containsExactly("\"8F3K\"");
            assertThat(request.text())
                    .isEqualTo("{\"specversion\":\"1.0\",\"id\":\"8F3K\",\"source\":\"https://forms.example/permit\","
                            + "\"type\":\"example.permit.submitted\",\"subject\":\"8F3K\","
                            + "\"time\":\"2026-05-01T12:00:00.123Z\",\"language\":\"cy\","
                            + "\"datacontenttype\":\"application/json\","
                            + "\"dataschema\":\"https://forms.example/permit/1/schema.json\","
                            + "\"data\":{\"resident\":true,\"name\":\"Ada \\\"</b> ŵ💷\",\"born\":\"1985-12-10\","
                            + "\"address\":{\"line1\":\"1 High St\",\"town\":\"Leeds\",\"postcode\":\"AB1 2CD\"},"
                            + "\"electric\":true,\"doors\":5,\"uses\":[\"WORK\"],\"contact\":\"POST\"}}");
        });
    }

    @Test
    void the_receiver_can_verify_who_sent_it() {
        delivery().accept(submission());

        Received request = received.get(0);
        SignatureVerifier verifier =
                SignatureVerifier.of(Clock.systemUTC(), VerificationKey.hmacSha256("permits", SECRET));

        assertThat(verifier.verify(new SignedRequest(request.method(), target(), request.headers()), request.body()))
                .isEqualTo("permits");
    }

    @Test
    void every_status_has_its_consequence() {
        for (int good : new int[] {200, 201, 202, 204}) {
            status = good;
            delivery().accept(submission());
        }
        for (int final4xx : new int[] {400, 401, 403, 404, 405, 410, 413, 415, 422}) {
            status = final4xx;
            assertThatThrownBy(() -> delivery().accept(submission()))
                    .isInstanceOf(RejectedSubmissionException.class)
                    .hasMessage("The receiver answered with status " + final4xx);
        }
        for (int passing : new int[] {301, 302, 307, 308, 408, 409, 425, 429, 500, 502, 503, 504}) {
            status = passing;
            assertThatThrownBy(() -> delivery().accept(submission()))
                    .isInstanceOf(NoAnswerException.class)
                    .hasMessage("The receiver answered with status " + passing);
        }
        assertThat(received)
                .as("no redirect is followed")
                .extracting(Received::path)
                .containsOnly(URI.create("/cases?from=permit"));
    }

    @Test
    void retry_after_is_honoured_as_seconds_and_as_a_date() {
        status = 503;
        retryAfter = "120";
        assertThat(catchThrowable(() -> delivery().accept(submission())))
                .isInstanceOfSatisfying(
                        TryLaterException.class,
                        later -> assertThat(later.pause()).isEqualTo(Duration.ofMinutes(2)));
        TestClock clock = new TestClock();
        assertThat(RetryAfter.of("Fri, 01 May 2026 12:10:00 GMT", clock)).contains(Duration.ofMinutes(10));
        assertThat(RetryAfter.of("soon", clock)).isEmpty();
        assertThat(RetryAfter.of("99999999999999999999", clock)).isEmpty();
        assertThat(new TryLaterException(Duration.ofSeconds(-1)).pause()).isZero();
    }

    @Test
    void an_answer_that_never_ends_is_given_up() {
        status = 0;

        assertThatThrownBy(() -> HttpDelivery.of(JOURNEY)
                        .to(target())
                        .signedWith(KEY)
                        .timeout(Duration.ofMillis(300))
                        .build()
                        .accept(submission()))
                .isInstanceOf(NoAnswerException.class);
    }

    @Test
    void a_receiver_that_is_not_there_can_be_tried_again() {
        HttpDelivery<Permit> delivery = delivery();
        server.stop(0);

        assertThatThrownBy(() -> delivery.accept(submission())).isInstanceOf(NoAnswerException.class);
    }

    @Test
    void a_way_that_is_not_encrypted_or_lacks_a_part_is_refused_when_built() {
        HttpDeliveryBuilder<Permit> builder = HttpDelivery.of(JOURNEY);
        assertThatThrownBy(builder::build).hasMessageContaining("say where with to(...)");
        builder.signedWith(KEY);
        assertThatThrownBy(() -> builder.to(URI.create("http://cases.example/")).build())
                .hasMessage(
                        "Submissions of permit would be posted to cases.example without TLS: give an https address, or say"
                                + " allowingPlainHttp() where the way is secret by other means");
        for (String odd :
                List.of("ftp://cases.example/", "/cases", "https://u:p@cases.example/", "https://cases.example/#x")) {
            assertThatThrownBy(() -> builder.to(URI.create(odd)).build())
                    .hasMessageContaining("cannot be posted there");
        }
        for (String fine :
                List.of("https://cases.example/", "http://localhost:80/", "http://[::1]/", "http://127.0.0.9/x")) {
            assertThat(builder.to(URI.create(fine)).build()).asString().startsWith("dev.guildhall.forms.submitted to ");
        }
        assertThat(builder.to(URI.create("http://cases.internal/"))
                        .allowingPlainHttp()
                        .build())
                .isNotNull();
    }
}
