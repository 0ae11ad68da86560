package dev.guildhall.audit.publish;

import dev.guildhall.audit.note.Checkpoint;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sends each checkpoint to an address by POST, as a C2SP signed note in {@code text/plain; charset=utf-8}. An answer from 200
 * to 299 says that it is kept.
 *
 * <pre>{@code
 * HttpCheckpointPublisher.to(URI.create("https://records.example.gov.uk/checkpoints"))
 *         .header("Authorization", "Bearer " + token)
 *         .timeout(Duration.ofSeconds(5))
 * }</pre>
 *
 * <p>Redirects are not followed. Immutable.
 */
public final class HttpCheckpointPublisher implements CheckpointPublisher {

    /** How long may pass until the answer begins, unless said otherwise. */
    public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(10);

    private final URI address;
    private final Map<String, String> headers;
    private final Duration timeout;
    private final HttpClient client;

    private HttpCheckpointPublisher(URI address, Map<String, String> headers, Duration timeout) {
        if (!"https".equals(address.getScheme()) && !"http".equals(address.getScheme())) {
            throw new IllegalArgumentException("The address is not one of HTTP: give one with https");
        }
        this.address = address;
        this.headers = Map.copyOf(headers);
        this.timeout = timeout;
        this.client = HttpClient.newBuilder()
                .connectTimeout(timeout)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    /**
     * A publisher to this address.
     *
     * @throws IllegalArgumentException when it is not of {@code https} or {@code http}
     */
    public static HttpCheckpointPublisher to(URI address) {
        return new HttpCheckpointPublisher(address, Map.of(), DEFAULT_TIMEOUT);
    }

    /** The same with a header, such as the one that lets the log in. */
    public HttpCheckpointPublisher header(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new HttpCheckpointPublisher(address, more, timeout);
    }

    /**
     * The same with another time that may pass until the answer begins; its body is not read.
     *
     * @throws IllegalArgumentException when it is not positive
     */
    public HttpCheckpointPublisher timeout(Duration limit) {
        if (limit.isZero() || limit.isNegative()) {
            throw new IllegalArgumentException("The timeout is " + limit + ": give more than zero");
        }
        return new HttpCheckpointPublisher(address, headers, limit);
    }

    @Override
    public void publish(Checkpoint checkpoint) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .timeout(timeout)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(checkpoint.bytes()));
        headers.forEach(request::setHeader);
        HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        // the timeout ends with the headers: a body, which may never end, is not waited for
        answer.body().close();
        int status = answer.statusCode();
        if (status < 200 || status > 299) {
            throw new IOException(address.getHost() + " answered with status " + status);
        }
    }
}
