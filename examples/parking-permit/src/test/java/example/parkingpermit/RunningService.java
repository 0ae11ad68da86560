package example.parkingpermit;

import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.core.event.ServiceEvent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The service as people use it, on a free port, with its data in a folder of the test's. */
final class RunningService implements AutoCloseable {

    private final Path data;
    private final Map<String, Receipt> receipts;
    private final ParkingPermitService service;

    private RunningService(Path data, Map<String, Receipt> receipts, ParkingPermitService service) {
        this.data = data;
        this.receipts = receipts;
        this.service = service;
    }

    static RunningService in(Path data) throws IOException {
        Map<String, Receipt> receipts = new ConcurrentHashMap<>();
        ParkingPermitService service = ParkingPermitService.start(0, data, (event, receipt) -> {
            if (event instanceof ServiceEvent.Submitted submitted) {
                receipts.put(submitted.reference(), receipt);
            }
        });
        return new RunningService(data, receipts, service);
    }

    int port() {
        return service.port();
    }

    URI address() {
        return URI.create("http://localhost:" + port());
    }

    /** A person who has not been here yet. */
    Visitor visitor() {
        return new Visitor(address());
    }

    /** What the audit log gave for the submission with this reference number. */
    Optional<Receipt> receiptOf(String reference) {
        return Optional.ofNullable(receipts.get(reference));
    }

    TlogProof prove(Receipt receipt) {
        return service.log().prove(receipt);
    }

    Path logFolder() {
        return data.resolve("audit-log");
    }

    /** The key that whoever checks the log is given, as the service wrote it down. */
    VerifierKey verifierKey() throws IOException {
        return VerifierKey.parse(
                Files.readString(data.resolve("audit-verifier-key")).strip());
    }

    @Override
    public void close() {
        service.close();
    }
}
