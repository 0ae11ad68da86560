package dev.guildhall.accessibility.cli;

import dev.guildhall.accessibility.run.PageSource;
import dev.guildhall.accessibility.run.PageText;
import dev.guildhall.accessibility.run.UnreadablePageException;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/** Reads addresses, each within a time and a number of bytes, however they are packed and wherever they are sent on to. */
final class Web {
    private static final int MAX_REDIRECTS = 10;
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=\\s*\"?([^\\s\";]+)", Pattern.CASE_INSENSITIVE);

    private final Client client;
    private final Duration timeout;
    private final int maxBytes;

    Web(Duration timeout) {
        this(timeout, PageSource.MAX_BYTES);
    }

    Web(Duration timeout, int maxBytes) {
        this(timeout, maxBytes, new Client(timeout));
    }

    private Web(Duration timeout, int maxBytes, Client client) {
        this.timeout = timeout;
        this.maxBytes = maxBytes;
        this.client = client;
    }

    /** A client that is made only when an address is read, for that takes a tenth of a second. */
    private static final class Client {
        private final Duration timeout;
        private @Nullable HttpClient made;

        Client(Duration timeout) {
            this.timeout = timeout;
        }

        synchronized HttpClient get() {
            if (made == null) {
                made = HttpClient.newBuilder()
                        .connectTimeout(timeout)
                        .followRedirects(Redirect.NEVER)
                        .build();
            }
            return made;
        }
    }

    /** The same, for what is shorter. */
    Web upTo(int bytes) {
        return new Web(timeout, bytes, client);
    }

    /**
     * What an address answered.
     *
     * @param address of the answer, after all redirects
     * @param mediaType in lower case, without parameters; empty if none was given
     */
    record Answer(URI address, PageText text, String mediaType) {}

    /** Reads an address, following redirects to addresses that are allowed. */
    Answer get(URI address, Predicate<URI> allowed) throws IOException, UnreadablePageException {
        URI next = address;
        for (int redirects = 0; redirects <= MAX_REDIRECTS; redirects++) {
            HttpResponse<byte[]> response = send(next);
            int status = response.statusCode();
            Optional<String> location = response.headers().firstValue("Location");
            if (status / 100 == 3 && location.isPresent()) {
                next = target(next, location.get());
                if (!allowed.test(next)) {
                    throw new UnreadablePageException(
                            "It is sent on to another site, which was not asked for; give that address.");
                }
            } else if (status / 100 != 2) {
                throw new UnreadablePageException("It was answered with status " + status + ", not with a page.");
            } else {
                return answer(next, response);
            }
        }
        throw new UnreadablePageException("It is sent on more than " + MAX_REDIRECTS + " times.");
    }

    private static URI target(URI from, String location) throws UnreadablePageException {
        try {
            URI target = from.resolve(location);
            if (isWeb(target)) {
                return target;
            }
        } catch (IllegalArgumentException malformed) {
            // told below
        }
        throw new UnreadablePageException("It is sent on to something that is not an http or https address.");
    }

    static boolean isWeb(URI address) {
        return ("http".equalsIgnoreCase(address.getScheme()) || "https".equalsIgnoreCase(address.getScheme()))
                && address.getHost() != null;
    }

    /** The client's own timeout ends with the headers, so the body is waited for here. */
    private HttpResponse<byte[]> send(URI address) throws IOException, UnreadablePageException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("User-Agent", "guildhall-accessibility")
                .header("Accept", "text/html, application/xhtml+xml, image/svg+xml;q=0.9, text/css;q=0.8, */*;q=0.1")
                .header("Accept-Encoding", "gzip")
                .timeout(timeout)
                .build();
        CompletableFuture<HttpResponse<byte[]>> response =
                client.get().sendAsync(request, head -> new LimitedBody(maxBytes));
        try {
            return response.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            response.cancel(true);
            throw new UnreadablePageException(
                    "It was not answered in full within " + timeout.toSeconds() + " seconds.");
        } catch (InterruptedException stop) {
            response.cancel(true);
            Thread.currentThread().interrupt();
            throw new UnreadablePageException("The check was stopped.");
        } catch (ExecutionException failed) {
            throw told(failed.getCause());
        }
    }

    private UnreadablePageException told(@Nullable Throwable cause) {
        for (Throwable each = cause; each != null; each = each.getCause()) {
            if (each instanceof LimitedBody.TooLongException) {
                return tooLong();
            }
        }
        String name =
                cause == null ? "unknown" : cause.getClass().getSimpleName().replace("Exception", "");
        return new UnreadablePageException(
                "It could not be fetched (" + name + "); is the address right and the server running?");
    }

    private UnreadablePageException tooLong() {
        return new UnreadablePageException(
                "It has more than " + maxBytes + " bytes, which is the limit; split the page.");
    }

    private Answer answer(URI address, HttpResponse<byte[]> response) throws IOException, UnreadablePageException {
        String type = response.headers().firstValue("Content-Type").orElse("");
        Matcher charset = CHARSET.matcher(type);
        byte[] body = unpacked(
                response.body(),
                response.headers().firstValue("Content-Encoding").orElse(""));
        Optional<String> label = charset.find() ? Optional.of(charset.group(1)) : Optional.empty();
        return new Answer(
                address, PageText.of(body, label), type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    private byte[] unpacked(byte[] body, String packing) throws IOException, UnreadablePageException {
        if (packing.isEmpty() || packing.equalsIgnoreCase("identity")) {
            return body;
        }
        if (!packing.equalsIgnoreCase("gzip")) {
            throw new UnreadablePageException("It is packed in a way that was not asked for; only gzip is read.");
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            byte[] whole = in.readNBytes(maxBytes + 1);
            if (whole.length > maxBytes) {
                throw tooLong();
            }
            return whole;
        } catch (ZipException | EOFException damaged) {
            throw new UnreadablePageException("It says that it is packed with gzip, but it is not, or not whole.");
        }
    }
}
