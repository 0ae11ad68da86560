package dev.guildhall.audit;

import static dev.guildhall.audit.PrunedLogs.CASE;
import static dev.guildhall.audit.PrunedLogs.LASTING;
import static dev.guildhall.audit.PrunedLogs.OFFICER;
import static dev.guildhall.audit.PrunedLogs.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.file.FileStore;
import dev.guildhall.audit.file.FolderReader;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import dev.guildhall.audit.tile.DurableFiles;
import dev.guildhall.audit.verify.LogVerifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random logs, of random kinds, at random times: what is over is cut, nothing else is, and all of it verifies. */
class PruningPropertyTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());

    /** What is done to a log: so many events of a seed, then so many days pass. */
    private record Step(Kind kind, int events, int days, long seed) {}

    private enum Kind {
        RECORD,
        CHECKPOINT,
        PRUNE,
        REOPEN
    }

    /** What an entry should be. */
    private record Expected(Receipt receipt, String action, Instant recorded, boolean cut) {
        Expected prunedAt(Instant now) {
            Optional<Period> period = action.equals(VISIT)
                    ? Optional.of(Period.ofDays(30))
                    : action.equals(CASE) ? Optional.of(Period.ofYears(6)) : Optional.empty();
            boolean over = period.filter(p -> recorded.isBefore(
                            now.atOffset(ZoneOffset.UTC).minus(p).toInstant()))
                    .isPresent();
            return new Expected(receipt, action, recorded, cut || over);
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Kind.RECORD, Kind.RECORD, Kind.CHECKPOINT, Kind.PRUNE, Kind.PRUNE, Kind.REOPEN),
                        Arbitraries.integers().between(1, 170),
                        Arbitraries.of(0, 1, 20, 31, 400, 2_200),
                        Arbitraries.longs())
                .as(Step::new)
                .list()
                .ofMinSize(3)
                .ofMaxSize(12);
    }

    @Property(tries = 40)
    void whatever_happens_to_a_log_exactly_what_is_over_is_cut_and_the_rest_verifies(@ForAll("steps") List<Step> steps)
            throws Exception {
        Path folder = Files.createTempDirectory("pruned-log");
        PrunedLogs.Setting clock = new PrunedLogs.Setting();
        List<Expected> expected = new ArrayList<>();
        List<Checkpoint> checkpoints = new ArrayList<>();
        AuditLog log = PrunedLogs.open(FileStore.in(folder, KEY), clock);
        for (Step step : steps) {
            switch (step.kind()) {
                case RECORD -> record(log, step, clock.instant(), expected);
                case CHECKPOINT -> checkpoints.add(log.checkpoint());
                case PRUNE -> prune(log, folder, clock.instant(), expected);
                case REOPEN -> {
                    log.close();
                    log = PrunedLogs.open(FileStore.in(folder, KEY), clock);
                }
            }
            clock.advance(Duration.ofDays(step.days()));
        }
        Checkpoint last = log.checkpoint();

        for (int i = 0; i < expected.size(); i += 37) {
            Receipt receipt = expected.get(i).receipt();
            assertThat(log.prove(receipt).verifies(receipt.leafHash(), KEY.verifierKey()))
                    .isTrue();
        }
        for (Checkpoint earlier : checkpoints) {
            if (earlier.size() > 0) {
                assertThat(log.proveConsistency(earlier.size(), last).verifies(earlier.root(), last.root()))
                        .isTrue();
            }
        }
        log.close();
        List<StoredEntry> entries = FolderReader.of(folder).entries(0, 65_536);
        assertThat(entries).hasSize(expected.size());
        for (int i = 0; i < entries.size(); i++) {
            assertThat(entries.get(i).leafHash())
                    .isEqualTo(expected.get(i).receipt().leafHash());
            assertThat(entries.get(i).bytes().isEmpty())
                    .as("entry " + i + ", " + expected.get(i))
                    .isEqualTo(expected.get(i).cut());
        }
        var verification = LogVerifier.verify(folder, KEY.verifierKey());
        assertThat(verification.faults()).isEmpty();
        assertThat(verification.pruned())
                .isEqualTo(expected.stream().filter(Expected::cut).count());
        DurableFiles.deleteFolder(folder);
    }

    private static void record(AuditLog log, Step step, Instant now, List<Expected> expected) {
        Random random = new Random(step.seed());
        List<String> kinds = random.nextInt(4) == 0 ? List.of(LASTING) : List.of(VISIT, CASE, LASTING, VISIT);
        List<Receipt> receipts = PrunedLogs.record(log, step.events(), kinds);
        for (int n = 0; n < receipts.size(); n++) {
            expected.add(new Expected(receipts.get(n), kinds.get(n % kinds.size()), now, false));
        }
    }

    private static void prune(AuditLog log, Path folder, Instant now, List<Expected> expected) {
        long before = expected.stream().filter(Expected::cut).count();

        Pruning pruning = log.prune(now, OFFICER);

        expected.replaceAll(each -> each.prunedAt(now));
        long after = expected.stream().filter(Expected::cut).count();
        assertThat(pruning.entries()).isEqualTo(after - before);
        assertThat(pruning.total()).isEqualTo(after);
        if (!pruning.isEmpty()) {
            long index = expected.size();
            StoredEntry told = FolderReader.of(folder).entries(index, 1).get(0);
            expected.add(new Expected(new Receipt(index, told.leafHash()), "log.pruned", now, false));
        }
    }
}
