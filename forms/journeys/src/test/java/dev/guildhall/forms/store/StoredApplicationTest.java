package dev.guildhall.forms.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class StoredApplicationTest {

    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final ApplicationKey KEY = new ApplicationKey("permit", "a1");

    @Test
    void a_store_restores_an_application_whole_and_shares_no_bytes_with_it() {
        byte[] bytes = {1, 2, 3};
        Status submitted = new Status.Submitted("REF", NOON);

        StoredApplication restored =
                StoredApplication.restored(KEY, 7, "2", submitted, NOON, NOON.plusSeconds(60), bytes);
        bytes[0] = 9;
        restored.contents()[1] = 9;

        assertThat(restored.key()).isEqualTo(KEY);
        assertThat(restored.version()).isEqualTo(7);
        assertThat(restored.journeyVersion()).isEqualTo("2");
        assertThat(restored.status()).isEqualTo(submitted);
        assertThat(restored.startedAt()).isEqualTo(NOON);
        assertThat(restored.expiresAt()).isEqualTo(NOON.plusSeconds(60));
        assertThat(restored.contents()).containsExactly(1, 2, 3);
    }
}
