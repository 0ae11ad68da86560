package example.parkingpermit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.CitizenReceipt;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The receipt that the confirmation page offers. */
class ReceiptTest {

    private static RunningService service;

    @BeforeAll
    static void start(@TempDir Path data) throws Exception {
        service = RunningService.in(data);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void the_confirmation_page_offers_a_receipt_that_verifies_and_tells_of_this_application() throws Exception {
        Visitor visitor = service.visitor().submits();
        Element link = visitor.page().selectFirst("main a:contains(Download your receipt)");

        HttpResponse<String> response = visitor.get(link.attr("href"));

        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
        assertThat(response.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"receipt.json\"");
        assertThat(response.headers().firstValue("Cache-Control")).contains("no-store");
        CitizenReceipt receipt = CitizenReceipt.parse(response.body());
        assertThat(receipt.verifies(service.verifierKey())).isTrue();
        assertThat(receipt.eventJson()).contains("application.submitted", visitor.reference());
        assertThat(response.body()).doesNotContain("Ada", "1985");
    }

    @Test
    void each_person_gets_the_receipt_of_their_own_application() throws Exception {
        Visitor one = service.visitor().submits();
        Visitor other = service.visitor().submits();

        assertThat(CitizenReceipt.parse(one.get("/receipt").body()).eventJson()).contains(one.reference());
        assertThat(CitizenReceipt.parse(other.get("/receipt").body()).eventJson()).contains(other.reference());
        assertThat(one.reference()).isNotEqualTo(other.reference());
    }

    @Test
    void whoever_has_not_submitted_gets_none() {
        assertThat(service.visitor().get("/receipt").statusCode()).isEqualTo(404);
        assertThat(service.visitor().reaches("check-answers").get("/receipt").statusCode())
                .isEqualTo(404);
        assertThat(service.visitor().send("POST", "/receipt", BodyPublishers.noBody()).statusCode())
                .isEqualTo(405);
    }
}
