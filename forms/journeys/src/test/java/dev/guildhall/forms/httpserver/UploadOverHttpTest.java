package dev.guildhall.forms.httpserver;

import static dev.guildhall.forms.question.Questions.fileUpload;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.http.MultipartBody;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedFileStore;
import dev.guildhall.forms.upload.FolderFileStore;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.upload.VirusScanner;
import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadOverHttpTest {

    /** What is applied for. */
    public record Photo(@Nullable UploadedFile photo) {}

    private static final int TEN_MB = 10 * 1024 * 1024;

    @TempDir
    Path folder;

    private final List<Photo> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private SealedFileStore files;
    private JourneyHandler handler;
    private HttpServer server;

    @BeforeEach
    void serve() throws IOException {
        files = SealedFileStore.of(
                FolderFileStore.in(folder), KeyProvider.ofThisProcess(new SecureRandom()), new SecureRandom());
        Journey<Photo> journey = Journey.of("photo", Photo.class)
                .page("photo", fileUpload("photo", Text.of("Upload a photo")))
                .checkAnswers()
                .build();
        handler = JourneyHandler.of(journey)
                .files(files)
                .virusScanner(VirusScanner.scanningNothing())
                .onSubmit(submission -> received.add(submission.application()))
                .build();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", JdkHttpAdapter.of(handler));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        handler.close();
        threads.shutdownNow();
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + server.getAddress().getPort() + path);
    }

    private Document page(String path) throws IOException, InterruptedException {
        HttpResponse<String> page = client.send(HttpRequest.newBuilder(at(path)).build(), BodyHandlers.ofString());
        return Jsoup.parse(page.body());
    }

    private String csrf(String path) throws IOException, InterruptedException {
        return page(path).expectFirst("input[name=csrf]").attr("value");
    }

    private HttpResponse<String> post(String path, String type, byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> upload(byte[] content) throws IOException, InterruptedException {
        byte[] body = new MultipartBody()
                .field("csrf", csrf("/photo/photo"))
                .file("photo", "holiday.png", content)
                .bytes();
        return post("/photo/photo", MultipartBody.CONTENT_TYPE, body);
    }

    private static byte[] png(int length) {
        byte[] content = new byte[length];
        new Random(1).nextBytes(content);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}, 0, content, 0, 8);
        return content;
    }

    @Test
    void a_file_of_ten_megabytes_reaches_the_team_unchanged() throws IOException, InterruptedException {
        HttpResponse<String> uploaded = upload(png(TEN_MB));
        Document check = page("/photo/check-answers");
        HttpResponse<String> submitted = post(
                "/photo/check-answers",
                "application/x-www-form-urlencoded",
                ("csrf=" + check.select("input[name=csrf]").val() + "&shown="
                                + check.select("input[name=shown]").val())
                        .getBytes(StandardCharsets.US_ASCII));

        assertThat(uploaded.headers().firstValue("Location")).contains("/photo/check-answers");
        assertThat(submitted.headers().firstValue("Location")).contains("/photo/confirmation");
        assertThat(handler.deliveries().awaitIdle(Duration.ofSeconds(30))).isTrue();
        UploadedFile photo = Objects.requireNonNull(received.get(0).photo());
        try (InputStream content = files.open(photo.id())) {
            assertThat(Arrays.equals(content.readAllBytes(), png(TEN_MB))).isTrue();
        }
    }

    @Test
    void a_file_over_the_limit_is_told_at_its_field() throws IOException, InterruptedException {
        HttpResponse<String> refused = upload(png(TEN_MB * 2));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).select("#photo-error").text())
                .isEqualTo("Error: The selected file must be smaller than 10MB");
    }
}
