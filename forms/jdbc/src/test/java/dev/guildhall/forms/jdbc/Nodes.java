package dev.guildhall.forms.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.forms.JourneyHandler;
import dev.guildhall.forms.delivery.DeliveryPolicy;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealingKey;
import dev.guildhall.forms.session.SessionKey;
import dev.guildhall.forms.session.SessionKeys;
import dev.guildhall.forms.submission.Submission;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Nodes of one service: they share the keys, the database and what they deliver to, and nothing else. */
final class Nodes implements AutoCloseable {

    static final DeliveryPolicy QUICK = DeliveryPolicy.standard()
            .lease(Duration.ofSeconds(1))
            .poll(Duration.ofMinutes(5))
            .workers(2);

    final List<Submission<Enquiry>> delivered = new CopyOnWriteArrayList<>();

    private final List<JourneyHandler> started = new ArrayList<>();
    private final SessionKeys sessions = SessionKeys.of(SessionKey.random(new SecureRandom()));
    private final KeyProvider keys = KeyProvider.local(SealingKey.random("2026-05", new SecureRandom()));

    JourneyHandler node(DataSource source) {
        return node(source, Clock.systemUTC());
    }

    JourneyHandler node(DataSource source, Clock clock) {
        JourneyHandler node = JourneyHandler.of(Enquiry.journey())
                .store(JdbcJourneyStore.of(source, clock))
                .clock(clock)
                .keys(keys)
                .sessionKeys(sessions)
                .deliveryPolicy(QUICK)
                .onSubmit(delivered::add)
                .build();
        started.add(node);
        return node;
    }

    /** Waits until nothing is being delivered. */
    void awaitDeliveries() throws InterruptedException {
        for (JourneyHandler node : started) {
            assertThat(node.deliveries().awaitIdle(Duration.ofSeconds(20))).isTrue();
        }
    }

    @Override
    public void close() {
        started.forEach(node -> node.deliveries().close());
    }
}
