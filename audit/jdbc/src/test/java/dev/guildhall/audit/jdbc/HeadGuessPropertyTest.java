package dev.guildhall.audit.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.audit.merkle.Hash;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.StoredEntry;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class HeadGuessPropertyTest {

    private static final SigningKey KEY = SigningKey.generate("example.gov.uk/permits", new SecureRandom());
    private static final int NODES = 3;

    private static JdbcAuditStore node() {
        return JdbcAuditStore.in(PostgresServer.shared().source(), KEY)
                .checkpointEvery(Duration.ofDays(1))
                .open();
    }

    /** A turn is a node, and whether the next turn waits for it. */
    @Property(tries = 15)
    void nodes_that_take_any_turns_write_one_sequence_in_which_every_receipt_is_true(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(max = 2 * NODES - 1) Integer> turns) throws Exception {
        Pools.empty(PostgresServer.shared().source());
        Hash[] leaves = new Hash[turns.size()];
        List<JdbcAuditStore> nodes = List.of(node(), node(), node());

        List<CompletableFuture<Receipt>> receipts = new ArrayList<>();
        for (int turn : turns) {
            byte[] entry = {(byte) receipts.size()};
            receipts.add(nodes.get(turn / 2).appendAsync(recorded -> entry));
            if (turn % 2 == 0) {
                receipts.get(receipts.size() - 1).join();
            }
        }

        for (CompletableFuture<Receipt> receipt : receipts) {
            assertThat(leaves[(int) receipt.join().index()]).isNull();
            leaves[(int) receipt.join().index()] = receipt.join().leafHash();
        }
        assertThat(nodes.get(0).checkpoint().size()).isEqualTo(turns.size());
        assertThat(nodes.get(0).entries(0, 100))
                .extracting(StoredEntry::leafHash)
                .containsExactly(leaves);
        nodes.forEach(JdbcAuditStore::close);
    }
}
