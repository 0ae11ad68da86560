package dev.guildhall.forms.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.forms.sealing.KeyProvider;
import dev.guildhall.forms.sealing.SealedJourneyStore;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.StoredApplication;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Prints how many drafts of 2 KiB are found and saved in a second, sealed, by 8 threads; run by hand, judged by nobody. */
final class StoreSpeedReport {

    private static final int THREADS = 8;
    private static final int SECONDS = 5;
    private static final int ROUNDS = 3;

    private StoreSpeedReport() {}

    public static void main(String[] args) throws InterruptedException {
        try (PostgresServer server = PostgresServer.quiet()) {
            HikariConfig config = new HikariConfig();
            config.setDataSource(server.source());
            config.setMaximumPoolSize(THREADS);
            try (HikariDataSource pool = new HikariDataSource(config)) {
                JdbcSchema.create(pool);
                SecureRandom random = new SecureRandom();
                JourneyStore store = SealedJourneyStore.of(
                        JdbcJourneyStore.of(pool, Clock.systemUTC()), KeyProvider.ofThisProcess(random), random);
                for (int round = 1; round <= ROUNDS; round++) {
                    System.out.printf(
                            "Round %d: %d requests per second, each a find and a save of 2 KiB, by %d threads%n",
                            round, round(store, "round" + round) / SECONDS, THREADS);
                }
            }
        }
    }

    private static long round(JourneyStore store, String name) throws InterruptedException {
        LongAdder requests = new LongAdder();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int i = 0; i < THREADS; i++) {
            ApplicationKey key = new ApplicationKey("speed", name + i);
            threads.execute(() -> {
                byte[] draft = new byte[2_048];
                Instant now = Instant.now();
                store.save(StoredApplication.started(key, "1", now, now.plusSeconds(3_600))
                        .withContents(draft));
                while (System.nanoTime() < until) {
                    StoredApplication found = store.find(key).orElseThrow();
                    store.save(
                            found.withContents(draft).withExpiry(Instant.now().plusSeconds(3_600)));
                    requests.increment();
                }
            });
        }
        threads.shutdown();
        threads.awaitTermination(SECONDS * 2L, TimeUnit.SECONDS);
        return requests.sum();
    }
}
