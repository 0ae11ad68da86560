package example.parkingpermit;

import com.sun.net.httpserver.HttpServer;
import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.ReceiptListener;
import dev.guildhall.audit.RecentReceipts;
import dev.guildhall.audit.ServiceEventRecorder;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.core.measure.ServiceMeasures;
import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.httpserver.JdkHttpAdapter;
import dev.guildhall.forms.journey.Journey;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service: the journey on the JDK's own HTTP server, with its audit log in a folder. Applications are kept in memory
 * until they are submitted.
 */
public final class ParkingPermitService implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ParkingPermitService.class);
    private static final int THREADS = 16;
    private static final int RECEIPTS = 10_000;
    private static final String ORIGIN = "parking.exampleton.example/permits";
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService threads;
    private final JourneyHandler journey;
    private final AuditLog log;

    private ParkingPermitService(HttpServer server, ExecutorService threads, JourneyHandler journey, AuditLog log) {
        this.server = server;
        this.threads = threads;
        this.journey = journey;
        this.log = log;
    }

    /** Starts on the port in the environment variable PORT, 8080 when there is none; data goes to the folder named first. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Path.of(arguments.length > 0 ? arguments[0] : "parking-permit-data");
        ParkingPermitService service = start(wantedPort(), data, (event, receipt) -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(service::close, "close"));
        LOG.info("Apply for a parking permit at http://localhost:{} (stop with Ctrl+C)", service.port());
        Thread.currentThread().join();
    }

    private static int wantedPort() {
        String port = System.getenv().getOrDefault("PORT", "8080");
        if (!port.matches("[0-9]{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new IllegalArgumentException("PORT is " + port + ": give a number from 0 to 65535");
        }
        return Integer.parseInt(port);
    }

    /**
     * Starts the service.
     *
     * @param port where to listen, on this machine only; 0 for any free one
     * @param data the folder for the audit log and its key
     * @param receipts hears of the receipt of every event
     */
    static ParkingPermitService start(int port, Path data, ReceiptListener receipts) throws IOException {
        Files.createDirectories(data);
        AuditLog log = AuditLog.open(data.resolve("audit-log"), key(data));
        try {
            Journey<PermitApplication> permit = PermitJourney.journey();
            RecentReceipts recent = RecentReceipts.ofLast(RECEIPTS);
            JourneyHandler journey = JourneyHandler.of(permit)
                    .support(PermitSupport.pages(
                            permit.service(), feedback -> LOG.info("Received feedback: {}", feedback.satisfaction())))
                    .listener(new ServiceEventRecorder(log, both(recent, receipts)).andThen(new ServiceMeasures()))
                    .onSubmit(submission -> LOG.info("Received application {}", submission.reference()))
                    .build();
            HttpServer server = listen(port);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            server.setExecutor(threads);
            server.createContext("/", JdkHttpAdapter.of(new PermitReceipts(journey, recent, log)));
            server.start();
            return new ParkingPermitService(server, threads, journey, log);
        } catch (IOException | RuntimeException failed) {
            log.close();
            throw failed;
        }
    }

    private static ReceiptListener both(ReceiptListener first, ReceiptListener second) {
        return (event, receipt) -> {
            first.recorded(event, receipt);
            second.recorded(event, receipt);
        };
    }

    /**
     * The JDK's server sends the head and the body of an answer one by one. Unless told not to, before the first server is
     * made, the system holds the body back until the browser has acknowledged the head: some 40 ms for every page.
     */
    private static HttpServer listen(int port) throws IOException {
        if (System.getProperty(NO_DELAY) == null) {
            System.setProperty(NO_DELAY, "true");
        }
        try {
            return HttpServer.create(new InetSocketAddress("localhost", port), 0);
        } catch (BindException taken) {
            throw new IOException("Port " + port + " is taken: set PORT to another, such as PORT=8081", taken);
        }
    }

    /** The key that signs the log's checkpoints. The verifier key beside it is for whoever checks the log. */
    private static SigningKey key(Path data) throws IOException {
        Path file = data.resolve("audit-signing-key");
        if (Files.exists(file)) {
            return SigningKey.load(file);
        }
        SigningKey key = SigningKey.generate(ORIGIN, new SecureRandom());
        key.save(file);
        Files.writeString(data.resolve("audit-verifier-key"), key.verifierKey() + "\n");
        return key;
    }

    int port() {
        return server.getAddress().getPort();
    }

    AuditLog log() {
        return log;
    }

    /** Finishes the requests that are being answered and what is being delivered, then signs and closes the log. */
    @Override
    public void close() {
        server.stop(1);
        threads.shutdown();
        journey.close();
        log.close();
    }
}
