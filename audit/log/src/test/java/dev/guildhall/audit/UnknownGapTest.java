package dev.guildhall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.merkle.TreeHasher;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.store.OutcomeUnknownException;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.core.actor.Actor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class UnknownGapTest {

    private static final AuditEvent EVENT =
            AuditEvent.success("page.answered", Actor.citizen("c-17")).build();

    private final Deque<AuditUnavailableException> failures = new ArrayDeque<>();
    private final List<AuditEvent> gaps = new ArrayList<>();
    private final ContinuingLog log =
            new ContinuingLog(this::record, event -> CompletableFuture.supplyAsync(() -> record(event)), gaps::add);

    private Receipt record(AuditEvent event) {
        if (!failures.isEmpty()) {
            throw failures.remove();
        }
        return new Receipt(0, TreeHasher.leaf(new byte[0]));
    }

    private static AuditUnavailableException lost() {
        return new AuditUnavailableException("The event was not recorded");
    }

    private static AuditUnavailableException unknown() {
        return new OutcomeUnknownException("It is not known", new IllegalStateException());
    }

    @Test
    void events_that_may_be_recorded_are_told_of_apart_from_those_that_are_not() {
        failures.add(unknown());
        assertThat(log.recordAsync(EVENT).join()).isEmpty();
        assertThat(log.unrecorded()).isEqualTo(1);

        log.record(EVENT);

        assertThat(gaps)
                .singleElement()
                .satisfies(gap -> assertThat(gap.details())
                        .containsEntry("unrecorded", Value.of(0))
                        .containsEntry("unknown", Value.of(1)));
    }

    @Test
    void a_gap_of_lost_events_alone_tells_of_no_others() {
        failures.add(lost());
        assertThat(log.recordAsync(EVENT).join()).isEmpty();

        log.end();

        assertThat(gaps)
                .singleElement()
                .satisfies(gap -> assertThat(gap.details())
                        .containsEntry("unrecorded", Value.of(1))
                        .doesNotContainKey("unknown"));
        assertThat(log.unrecorded()).isZero();
    }
}
