package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.guildhall.audit.AuditLog;
import dev.guildhall.audit.PrunedLogs;
import dev.guildhall.audit.entry.EventReader;
import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.ErasedValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.file.FolderCopy;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.proof.TlogProof;
import dev.guildhall.audit.retention.RetentionPolicy;
import dev.guildhall.audit.schema.ActionSchema;
import dev.guildhall.audit.schema.AuditSchemas;
import dev.guildhall.audit.sealing.PersonalReader;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectErasedException;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Verification;
import dev.guildhall.core.actor.Actor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;
import org.postgresql.ds.PGSimpleDataSource;

/** Nodes that record personal data while one of them erases subjects and prunes the log. */
class PrivacyPropertyTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final Actor OFFICER = Actor.system("o-4");
    private static final String VISIT = "page.answered";
    private static final String GRANTED = "permit.granted";
    private static final String HOLDER = "Canary Goldfinch-Yellowhammer";
    private static final String SUBJECT = "QQ12345";
    private static final int SUBJECTS = 5;
    private static final AuditSchemas SCHEMAS = AuditSchemas.of(
            ActionSchema.of(VISIT).personalText("holder").retention("visits").build(),
            ActionSchema.of(GRANTED).personalText("holder").text("town").build());
    private static final RetentionPolicy POLICY = RetentionPolicy.keep("visits", Period.ofDays(30));

    private final PGSimpleDataSource source = PostgresServer.shared().source();
    private final PrunedLogs.Setting clock = new PrunedLogs.Setting();
    private final MasterKey master = MasterKey.generate(new SecureRandom());
    private final List<HikariDataSource> pools = new ArrayList<>();
    private final List<AuditLog> logs = new ArrayList<>();

    @BeforeTry
    void begin() {
        Pools.empty(source);
        Pools.emptySubjectKeys(source);
    }

    @AfterTry
    void closePools() {
        pools.forEach(HikariDataSource::close);
        pools.clear();
    }

    private AuditLog node() {
        HikariDataSource pool = Pools.of(source, 5);
        pools.add(pool);
        AuditLog log = AuditLog.over(JdbcAuditStore.in(pool, KEY)
                        .clock(clock)
                        .checkpointEvery(Duration.ofMillis(50))
                        .open())
                .schemas(SCHEMAS)
                .subjectKeys(JdbcSubjectKeys.open(pool, master))
                .retention(POLICY)
                .open();
        logs.add(log);
        return log;
    }

    private static String subject(int number) {
        return SUBJECT + number + "C";
    }

    /** Records events of subjects in turn, whichever of them are not erased. */
    private static List<Receipt> record(AuditLog log, Random random, int events) {
        List<Receipt> receipts = new ArrayList<>();
        for (int n = 0; n < events; n++) {
            AuditEvent event = AuditEvent.success(random.nextBoolean() ? VISIT : GRANTED, OFFICER)
                    .subject(subject(random.nextInt(SUBJECTS)))
                    .detail("holder", HOLDER)
                    .build();
            try {
                receipts.add(log.record(event));
            } catch (SubjectErasedException erased) {
                receipts.add(log.record(AuditEvent.success(GRANTED, OFFICER)
                        .detail("town", "Llanfairpwll")
                        .build()));
            }
        }
        return receipts;
    }

    /** Erases, readmits and prunes until the others have ended; answers the receipts of what tells of that. */
    private List<Receipt> eraseAndPrune(AuditLog log, Random random, AtomicBoolean ended) {
        List<Receipt> receipts = new ArrayList<>();
        do {
            String subject = subject(random.nextInt(SUBJECTS));
            receipts.add(random.nextInt(3) == 0 ? log.readmit(subject, OFFICER) : log.erase(subject, OFFICER));
            clock.advance(Duration.ofDays(random.nextInt(20)));
            log.prune(clock.instant(), OFFICER);
        } while (!ended.get());
        return receipts;
    }

    @Property(tries = 5, shrinking = ShrinkingMode.OFF)
    void every_receipt_is_proved_and_nothing_personal_is_in_clear_whatever_nodes_record_erase_and_prune_at_once(
            @ForAll @IntRange(min = 1, max = 3) int nodes,
            @ForAll @IntRange(min = 1, max = 3) int threads,
            @ForAll @IntRange(min = 5, max = 60) int events,
            @ForAll long seed)
            throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(nodes * threads + 1);
        List<Callable<List<Receipt>>> writers = new ArrayList<>();
        for (int node = 0; node < nodes; node++) {
            AuditLog log = node();
            for (int thread = 0; thread < threads; thread++) {
                Random random = new Random(seed + writers.size());
                writers.add(() -> record(log, random, events));
            }
        }
        AuditLog last = node();
        AtomicBoolean ended = new AtomicBoolean();
        Future<List<Receipt>> pruner = executor.submit(() -> eraseAndPrune(last, new Random(seed), ended));

        List<Receipt> receipts = new ArrayList<>();
        for (Future<List<Receipt>> written : executor.invokeAll(writers)) {
            receipts.addAll(written.get());
        }
        ended.set(true);
        receipts.addAll(pruner.get());
        executor.shutdown();
        last.erase(subject(0), OFFICER);
        clock.advance(Duration.ofDays(31));
        last.prune(clock.instant(), OFFICER);

        assertProved(last, receipts);
        List<StoredEntry> entries = assertVerified();
        assertErased(entries);
        assertNothingInClear();
        logs.forEach(AuditLog::close);
        logs.clear();
    }

    private static void assertProved(AuditLog log, List<Receipt> receipts) {
        assertThat(receipts).extracting(Receipt::index).doesNotHaveDuplicates();
        for (Receipt receipt : receipts) {
            TlogProof proof = log.prove(receipt);
            assertThat(proof.verifies(receipt.leafHash(), KEY.verifierKey())).isTrue();
        }
    }

    /** A copy of the log verifies, and no index is missing. */
    private List<StoredEntry> assertVerified() throws Exception {
        Path copy = Files.createTempDirectory("privacy");
        try (JdbcAuditStore store = JdbcAuditStore.in(source, KEY).clock(clock).open()) {
            FolderCopy.write(store, copy);
            Verification verification = LogVerifier.verify(copy, KEY.verifierKey());
            List<StoredEntry> entries = store.entries(0, 65_536);
            assertThat(verification.faults()).isEmpty();
            assertThat(verification.pruned())
                    .isEqualTo(entries.stream()
                            .filter(entry -> entry.bytes().isEmpty())
                            .count());
            assertThat(entries)
                    .extracting(StoredEntry::index)
                    .containsExactlyElementsOf(
                            LongStream.range(0, store.checkpoint().size())
                                    .boxed()
                                    .toList());
            return entries;
        } finally {
            DurableFiles.deleteFolder(copy);
        }
    }

    private void assertErased(List<StoredEntry> entries) throws Exception {
        SubjectKeys keys = JdbcSubjectKeys.open(source, master);
        PersonalReader reader = new PersonalReader(keys, KEY.name());
        for (StoredEntry entry : entries) {
            if (entry.bytes().isEmpty()) {
                continue;
            }
            RecordedEvent sealed = EventReader.read(entry.bytes().get());
            assertThat(sealed.event().action()).isNotEqualTo(VISIT);
            Value before = sealed.event().details().get("holder");
            if (before == null) {
                continue;
            }
            assertThat(before).isInstanceOf(SealedValue.class);
            Value opened = reader.open(sealed).event().details().get("holder");
            boolean erased = sealed.event()
                    .subject()
                    .equals(Optional.of(keys.token(subject(0)).text()));
            if (erased) {
                assertThat(opened).isInstanceOf(ErasedValue.class);
            } else {
                assertThat(opened).isIn(Value.of(HOLDER), new ErasedValue());
            }
        }
    }

    private void assertNothingInClear() throws Exception {
        byte[] dump = TableDump.of(source);
        assertThat(TableDump.has(dump, utf8("log.pruned"))).isTrue();
        for (String canary : List.of(HOLDER, "Goldfinch", SUBJECT, subject(1))) {
            assertThat(TableDump.has(dump, utf8(canary))).isFalse();
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
