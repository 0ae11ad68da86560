package example.parkingpermit;

import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.RecentReceipts;
import dev.guildhall.audit.json.JsonValue;
import dev.guildhall.audit.json.JsonValue.JsonObject;
import dev.guildhall.audit.json.JsonValue.JsonString;
import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The journey, and beside it the receipt of the application that the person has submitted, as a file. Whose application that
 * is the journey says: it is asked for the confirmation page with the person's own cookies.
 */
final class PermitReceipts implements FormsHandler {

    /** Where the receipt is offered. */
    static final String PATH = "/receipt";

    private static final String CONFIRMATION = "/apply-for-a-parking-permit/confirmation";

    private final FormsHandler journey;
    private final RecentReceipts receipts;
    private final AuditLog log;

    PermitReceipts(FormsHandler journey, RecentReceipts receipts, AuditLog log) {
        this.journey = journey;
        this.receipts = receipts;
        this.log = log;
    }

    @Override
    public FormsResponse handle(FormsRequest request) {
        if (!request.rawPath().equals(PATH)) {
            return journey.handle(request);
        }
        if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
            return FormsResponse.text(405, "Method not allowed").withHeader("Allow", "GET, HEAD");
        }
        return reference(request)
                .flatMap(receipts::ofReference)
                .map(receipt -> file(log.citizenReceipt(receipt).json()))
                .orElseGet(() -> FormsResponse.text(404, "There is no receipt: submit an application first"))
                .withHeader("Cache-Control", "no-store")
                .withHeader("X-Content-Type-Options", "nosniff");
    }

    private static FormsResponse file(String json) {
        return FormsResponse.bytes(200, "application/json", json.getBytes(StandardCharsets.UTF_8))
                .withHeader("Content-Disposition", "attachment; filename=\"receipt.json\"");
    }

    /** The reference number that this person was given. */
    private Optional<String> reference(FormsRequest request) {
        FormsRequest.Builder confirmation =
                FormsRequest.to("GET", CONFIRMATION).header("Accept", "application/json");
        request.headers("Cookie").forEach(cookie -> confirmation.header("Cookie", cookie));
        FormsResponse told = journey.handle((request.secure() ? confirmation.secure() : confirmation).build());
        if (told.status() == 200
                && JsonValue.parse(told.body()) instanceof JsonObject page
                && page.members().get("reference") instanceof JsonString reference) {
            return Optional.of(reference.value());
        }
        return Optional.empty();
    }
}
