package dev.guildhall.forms.delivery;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.schema.SubmissionJson;
import dev.guildhall.forms.signature.RequestSigner;
import dev.guildhall.forms.submission.RejectedSubmissionException;
import dev.guildhall.forms.submission.Submission;
import dev.guildhall.forms.submission.SubmissionHandler;
import dev.guildhall.forms.submission.TryLaterException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Delivers each submission by a signed HTTP POST of a CloudEvent.
 *
 * <pre>{@code
 * JourneyHandler.of(journey)
 *         .onSubmit(HttpDelivery.of(journey)
 *                 .to(URI.create("https://cases.example.gov.uk/permits"))
 *                 .signedWith(SignatureKey.hmacSha256("permits-2026", secret))
 *                 .build())
 * }</pre>
 *
 * <p>The body is a CloudEvent 1.0 in structured mode whose id and subject are the reference; {@code Idempotency-Key} is the
 * reference too, the same at every attempt. The request is signed as in RFC 9421 ({@link RequestSigner}). A status from 200
 * to 299 acknowledges the submission. 408, 409, 425, 429, redirects, which are not followed, all from 500 on, and no answer
 * in time are tried again, no sooner than {@code Retry-After} asks; any other status rejects the submission for good. What the
 * receiver answers is neither read nor logged.
 *
 * @param <T> the journey's record
 */
public final class HttpDelivery<T extends Record> implements SubmissionHandler<T> {

    private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429);

    private final URI target;
    private final URI source;
    private final String type;
    private final Optional<URI> schema;
    private final SubmissionJson<T> json;
    private final RequestSigner signer;
    private final HttpClient client;
    private final Duration timeout;
    private final Clock clock;

    HttpDelivery(HttpDeliveryBuilder<T> builder, URI target, RequestSigner signer, SubmissionJson<T> json) {
        this.target = target;
        this.source = builder.source;
        this.type = builder.type;
        this.schema = Optional.ofNullable(builder.schema);
        this.json = json;
        this.signer = signer;
        this.timeout = builder.timeout;
        this.clock = builder.clock;
        this.client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(builder.timeout)
                .version(HttpClient.Version.HTTP_1_1)
                .build();
    }

    /** Starts the delivery of a journey's submissions. */
    public static <T extends Record> HttpDeliveryBuilder<T> of(Journey<T> journey) {
        return new HttpDeliveryBuilder<>(journey);
    }

    @Override
    public void accept(Submission<T> submission) {
        byte[] body = CloudEventJson.write(new CloudEvent(
                submission.reference(),
                source,
                type,
                submission.submittedAt(),
                submission.language().tag(),
                schema,
                json.write(submission.application())));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", CloudEvent.MEDIA_TYPE);
        headers.put("Idempotency-Key", '"' + submission.reference() + '"');
        headers.putAll(signer.sign("POST", target, headers, body));
        HttpRequest.Builder request =
                HttpRequest.newBuilder(target).timeout(timeout).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        judge(send(request.build()));
    }

    private HttpResponse<Void> send(HttpRequest request) {
        CompletableFuture<HttpResponse<Void>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
        try {
            // also ends an answer whose body never does
            return answer.get(timeout.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw new NoAnswerException("The receiver did not answer within " + timeout, late);
        } catch (ExecutionException failed) {
            throw new NoAnswerException("The receiver could not be reached", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("The attempt was interrupted", interrupted);
        } finally {
            answer.cancel(true);
        }
    }

    private void judge(HttpResponse<Void> response) {
        int status = response.statusCode();
        if (status >= 200 && status < 300) {
            return;
        }
        if (status >= 400 && status < 500 && !PASSING.contains(status)) {
            throw new RejectedSubmissionException("The receiver answered with status " + status);
        }
        throw response.headers()
                .firstValue("Retry-After")
                .flatMap(field -> RetryAfter.of(field, clock))
                .<RuntimeException>map(TryLaterException::new)
                .orElseGet(() -> new NoAnswerException(
                        "The receiver answered with status " + status, new IOException("status " + status)));
    }

    /** What it delivers where. */
    @Override
    public String toString() {
        return type + " to " + target.getHost();
    }
}
