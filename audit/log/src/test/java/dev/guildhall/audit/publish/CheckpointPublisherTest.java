package dev.guildhall.audit.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.CheckpointRecorder;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.core.actor.Actor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

@Timeout(value = 1, unit = TimeUnit.MINUTES)
class CheckpointPublisherTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    private static final Logger LOGGER = (Logger) LoggerFactory.getLogger(CheckpointDelivery.class);

    @TempDir
    private Path temp;

    private AuditLog open(CheckpointPublisher... publishers) {
        var builder = FileStore.in(temp.resolve("log"), KEY).checkpointEvery(Duration.ofMillis(2));
        for (CheckpointPublisher publisher : publishers) {
            builder.publishTo(publisher);
        }
        return AuditLog.over(builder.open()).open();
    }

    private static AuditEvent event(int n) {
        return AuditEvent.success("page.answered", Actor.citizen("c-" + n)).build();
    }

    private static Checkpoint signed(long size) {
        return Checkpoint.sign(
                KEY, size, size == 0 ? TreeHasher.EMPTY_ROOT : TreeHasher.leaf(new byte[] {(byte) size}));
    }

    @Test
    void the_last_checkpoint_of_a_closed_log_stands_in_its_file_and_finds_a_tail_that_is_cut_off() throws Exception {
        Path file = temp.resolve("published");
        try (AuditLog log = open(new FileCheckpointPublisher(file))) {
            for (int n = 0; n < 20; n++) {
                log.record(event(n));
            }
        }
        Checkpoint published = Checkpoint.parse(Files.readAllBytes(file));
        assertThat(published.size()).isEqualTo(20);

        Path shorter = temp.resolve("shorter");
        try (AuditLog log = AuditLog.open(shorter, KEY)) {
            log.record(event(0));
        }

        assertThat(LogVerifier.verify(temp.resolve("log"), KEY.verifierKey(), published)
                        .isIntact())
                .isTrue();
        assertThat(LogVerifier.verify(shorter, KEY.verifierKey(), published).toString())
                .contains("the log was cut off");
    }

    @Test
    void a_file_never_takes_a_checkpoint_that_goes_back_or_is_of_another_log() throws Exception {
        Path file = temp.resolve("published");
        CheckpointPublisher publisher = new FileCheckpointPublisher(file);
        publisher.publish(signed(5));
        SigningKey other = SigningKey.generate("example.gov.uk/other", new SecureRandom());

        assertThatThrownBy(() -> publisher.publish(signed(4)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("over 5 entries, but the log has 4: its end may have been cut off");
        assertThatThrownBy(() -> publisher.publish(Checkpoint.sign(KEY, 5, TreeHasher.EMPTY_ROOT)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("the log may have been written anew");
        assertThatThrownBy(() -> publisher.publish(Checkpoint.sign(other, 9, TreeHasher.EMPTY_ROOT)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("another log");
        assertThat(Files.readAllBytes(file)).isEqualTo(signed(5).bytes());
    }

    @Test
    void checkpoints_are_posted_as_notes_until_the_address_has_taken_the_last() throws Exception {
        List<String> taken = new CopyOnWriteArrayList<>();
        AtomicInteger requests = new AtomicInteger();
        HttpServer server = serve(exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            boolean refuses = requests.incrementAndGet() <= 2;
            if (!refuses && "secret".equals(exchange.getRequestHeaders().getFirst("X-Key"))) {
                taken.add(body);
            }
            exchange.sendResponseHeaders(refuses ? 503 : 204, -1);
        });
        try (AuditLog log = open(HttpCheckpointPublisher.to(address(server)).header("X-Key", "secret"))) {
            log.record(event(1));
        } finally {
            server.stop(0);
        }

        Checkpoint last = Checkpoint.parse(taken.get(taken.size() - 1).getBytes(StandardCharsets.UTF_8));
        assertThat(last.isSignedBy(KEY.verifierKey())).isTrue();
        assertThat(last.size()).isEqualTo(1);
        assertThat(requests.get()).isGreaterThan(2);
    }

    @Test
    void an_answer_whose_body_never_ends_holds_up_no_delivery() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        HttpServer server = serve(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('.');
            exchange.getResponseBody().flush();
            await(end);
        });
        Thread publishing = new Thread(() -> {
            try {
                HttpCheckpointPublisher.to(address(server)).publish(signed(1));
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        publishing.start();
        publishing.join(Duration.ofSeconds(20).toMillis());

        boolean held = publishing.isAlive();
        end.countDown();
        server.stop(0);
        assertThat(held).isFalse();
    }

    @Test
    void an_error_of_a_publisher_is_told_and_tried_again() throws Exception {
        CountDownLatch kept = new CountDownLatch(1);
        AtomicInteger attempts = new AtomicInteger();
        CheckpointPublisher publisher = checkpoint -> {
            if (attempts.incrementAndGet() == 1) {
                throw new NoClassDefFoundError("records/Client");
            }
            kept.countDown();
        };
        ListAppender<ILoggingEvent> logged = listen();
        try (CheckpointDelivery delivery =
                new CheckpointDelivery(publisher, Duration.ofMillis(5), Duration.ofSeconds(10))) {
            delivery.offer(signed(1));

            assertThat(kept.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            LOGGER.detachAppender(logged);
        }
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.contains("could not be published") && line.contains("records/Client"));
    }

    @Test
    void an_address_that_hangs_is_given_up_and_told_and_holds_up_no_event() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        HttpServer server = serve(exchange -> await(end));
        HttpCheckpointPublisher publisher =
                HttpCheckpointPublisher.to(address(server)).timeout(Duration.ofMillis(100));

        assertThatThrownBy(() -> publisher.publish(signed(1))).isInstanceOf(IOException.class);
        ListAppender<ILoggingEvent> logged = listen();
        try (CheckpointDelivery delivery = new CheckpointDelivery(publisher, Duration.ofMillis(5), Duration.ZERO)) {
            delivery.offer(signed(2));
        } finally {
            LOGGER.detachAppender(logged);
            end.countDown();
            server.stop(0);
        }

        assertThat(logged.list)
                .last()
                .satisfies(line -> assertThat(line.getFormattedMessage())
                        .contains("its last checkpoint, over 2 entries, was not published"));
    }

    @Test
    void recording_goes_on_while_a_publisher_hangs() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        List<Long> published = new CopyOnWriteArrayList<>();
        try (AuditLog log = open(checkpoint -> {
            end.await();
            published.add(checkpoint.size());
        })) {
            for (int n = 0; n < 50; n++) {
                log.record(event(n));
                log.checkpoint();
            }
            assertThat(published).isEmpty();
            end.countDown();
        }

        assertThat(published).isSorted().endsWith(50L).hasSizeLessThan(5);
    }

    @Test
    void every_failure_is_logged_and_the_latest_checkpoint_is_tried_again() throws Exception {
        ListAppender<ILoggingEvent> logged = listen();
        AtomicInteger attempts = new AtomicInteger();
        List<Long> published = new CopyOnWriteArrayList<>();
        try (CheckpointDelivery delivery = new CheckpointDelivery(
                checkpoint -> {
                    if (attempts.incrementAndGet() <= 3) {
                        throw new IOException("the place is closed");
                    }
                    published.add(checkpoint.size());
                },
                Duration.ofMillis(1),
                Duration.ofSeconds(30))) {
            delivery.offer(signed(1));
            delivery.offer(signed(2));
        } finally {
            LOGGER.detachAppender(logged);
        }

        assertThat(published).endsWith(2L);
        assertThat(logged.list)
                .hasSize(3)
                .allMatch(line -> line.getFormattedMessage().contains("could not be published; it is tried again in PT")
                        && line.getFormattedMessage().contains("the place is closed"));
    }

    @Test
    void a_checkpoint_recorded_in_another_log_is_whole_there() throws Exception {
        Path records = temp.resolve("records");
        try (AuditLog office = AuditLog.over(FileStore.in(records, KEY).open())
                        .schemas(CheckpointRecorder.schemas())
                        .open();
                AuditLog log = open(new CheckpointRecorder(office))) {
            log.record(event(1));
            log.checkpoint();
        }

        List<StoredEntry> entries = FolderReader.of(records).entries(0, 100);
        var last = EventReader.read(entries.get(entries.size() - 1).bytes().orElseThrow());
        Value note = last.event().details().getOrDefault(CheckpointRecorder.NOTE, Value.of(""));
        byte[] bytes = Base64.getDecoder().decode(((Value.TextValue) note).text());
        assertThat(Checkpoint.parse(bytes))
                .isEqualTo(FolderReader.of(temp.resolve("log")).latest());
    }

    @Test
    void an_address_that_is_not_of_http_is_refused() {
        assertThatThrownBy(() -> HttpCheckpointPublisher.to(URI.create("ftp://example.gov.uk/")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ListAppender<ILoggingEvent> listen() {
        ListAppender<ILoggingEvent> logged = new ListAppender<>();
        logged.start();
        LOGGER.addAppender(logged);
        return logged;
    }

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private static HttpServer serve(Answer answer) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                answer.to(exchange);
            }
        });
        server.start();
        return server;
    }

    private static URI address(HttpServer server) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/checkpoints");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
