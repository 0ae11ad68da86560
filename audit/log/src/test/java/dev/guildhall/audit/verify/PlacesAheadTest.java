package dev.guildhall.audit.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InterruptedIOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PlacesAheadTest {
    private static final int PLACES = 2 * PlacesAhead.CHUNK;

    @Test
    @Timeout(60)
    void an_interrupt_is_noticed_where_all_places_are_read_already() throws Exception {
        CountDownLatch unread = new CountDownLatch(PLACES);
        PlacesAhead.Reading reading = index -> {
            unread.countDown();
            return new PlaceRead(index, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        };

        try (PlacesAhead ahead = new PlacesAhead(reading, PLACES)) {
            for (int index = 0; index < PlacesAhead.CHUNK; index++) {
                assertThat(ahead.next().index()).isEqualTo(index);
            }
            unread.await();
            Thread.currentThread().interrupt();

            assertThatThrownBy(ahead::next).isInstanceOf(InterruptedIOException.class);
        }
        assertThat(Thread.interrupted()).isTrue();
    }
}
