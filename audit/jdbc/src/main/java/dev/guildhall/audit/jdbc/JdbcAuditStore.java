package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.merkle.MerkleTree;
import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.SigningKey;
import dev.guildhall.audit.publish.CheckpointDelivery;
import dev.guildhall.audit.retention.Expiry;
import dev.guildhall.audit.rotation.KeyRotation;
import dev.guildhall.audit.store.CutList;
import dev.guildhall.audit.store.PrunableStore;
import dev.guildhall.audit.store.Pruning;
import dev.guildhall.audit.store.Receipt;
import dev.guildhall.audit.store.RotatableStore;
import dev.guildhall.audit.store.StoredEntry;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Keeps one log for many nodes in PostgreSQL 14 or later: the database says in which order their entries stand.
 *
 * <pre>{@code
 * JdbcSchema.create(dataSource);
 * try (AuditStore store = JdbcAuditStore.in(dataSource, signingKey).open()) {
 *     AuditLog log = AuditLog.over(store).schemas(schemas).open();
 * }
 * }</pre>
 *
 * <p>Every node opens it with the same key, but for the while in which the key is changed. Each needs up to two connections of the data source at once, and one more for
 * each thread that reads or prunes; the store does not close the data source. Give the driver a socket timeout: a connection
 * that hangs for ever holds up its node for ever.
 */
public final class JdbcAuditStore implements PrunableStore, RotatableStore {

    /** How often a node signs while entries come in, unless said otherwise. */
    public static final Duration DEFAULT_CHECKPOINT_INTERVAL = Duration.ofSeconds(1);
    /** The longest time between two checkpoints while entries come in. */
    public static final Duration MAX_CHECKPOINT_INTERVAL = Duration.ofDays(1);
    /** How long a node asks whether a commit took effect whose connection was lost, unless said otherwise. */
    public static final Duration DEFAULT_OUTCOME_WAIT = Duration.ofMinutes(1);

    private final Clock clock;
    private final TableReader reader;
    private final Signer signer;
    private final SigningThread signing;
    private final GroupCommit commits;
    private final Pruner pruner;
    private final Rotator rotator;
    private final List<CheckpointDelivery> deliveries;
    private boolean closed;

    JdbcAuditStore(JdbcAuditStoreBuilder builder) {
        Database database = new Database(builder.source);
        String name = builder.key.name();
        this.clock = builder.clock;
        this.reader = new TableReader(database);
        this.signer = Signer.of(database, reader, builder.key);
        this.rotator = new Rotator(database);
        this.pruner = new Pruner(database, signer, builder.prunedAtOnce);
        this.deliveries =
                builder.publishers.stream().map(CheckpointDelivery::new).toList();
        signer.tell(this::deliver);
        this.signing = new SigningThread(signer, builder.checkpointInterval, name);
        this.commits = new GroupCommit(new Sequencer(database, new OutcomeWait(builder.outcomeWait)), name);
        signing.start();
        commits.start();
    }

    private void deliver(Checkpoint checkpoint) {
        deliveries.forEach(delivery -> delivery.offer(checkpoint));
    }

    /** Starts to say how the log in the database is to be opened, or begun. */
    public static JdbcAuditStoreBuilder in(DataSource source, SigningKey key) {
        return new JdbcAuditStoreBuilder(source, key);
    }

    @Override
    public Receipt append(Entry entry) {
        return put(entry, Waiting.Kind.WAITING).receipt();
    }

    @Override
    public CompletableFuture<Receipt> appendAsync(Entry entry) {
        return put(entry, Waiting.Kind.ASYNCHRONOUS).future();
    }

    private Waiting put(Entry entry, Waiting.Kind kind) {
        Waiting waiting = new Waiting(entry, clock.millis(), kind);
        commits.put(waiting);
        return waiting;
    }

    @Override
    public Checkpoint latest() {
        return reader.latest();
    }

    /**
     * Signs now.
     *
     * @return the checkpoint over every entry that any node's store acknowledged so far, which is durable
     * @throws dev.guildhall.audit.store.AuditUnavailableException when the database fails
     * @throws dev.guildhall.audit.store.DamagedLogException when what is stored does not go on from what was signed
     */
    @Override
    public Checkpoint checkpoint() {
        return signer.sign();
    }

    @Override
    public MerkleTree tree(Checkpoint checkpoint) {
        return reader.tree(checkpoint);
    }

    @Override
    public List<StoredEntry> entries(long first, int count) {
        return reader.entries(first, count);
    }

    /**
     * {@inheritDoc}
     *
     * <p>One node prunes at a time, for as long as its session with the database lasts; others wait, and record meanwhile. The
     * database keeps what a row held until it is vacuumed: {@code VACUUM guildhall_audit_entry} afterwards.
     *
     * @throws dev.guildhall.audit.store.DamagedLogException when an entry that would be looked at is not the one that was
     *     recorded; nothing was cut then, or nothing more
     */
    @Override
    public Pruning prune(Expiry expiry, Function<CutList, Entry> telling) {
        return pruner.prune(expiry, cut -> append(telling.apply(cut)));
    }

    /**
     * {@inheritDoc}
     *
     * <p>Nodes that were opened with the present key go on recording; they sign no more, and see that in their application log.
     * Open each with the next key, one after the other.
     */
    @Override
    public Receipt rotate(SigningKey next, Function<KeyRotation, Entry> telling) {
        return signer.rotate(rotator, next, telling, clock.millis());
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        commits.close();
        signing.close();
        try {
            signer.signLast();
        } finally {
            deliveries.forEach(CheckpointDelivery::close);
        }
    }
}
