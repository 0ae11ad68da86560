package dev.guildhall.audit.jdbc;

import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.subject.MasterKey;
import dev.guildhall.audit.subject.SubjectErasedException;
import dev.guildhall.audit.subject.SubjectKey;
import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.subject.SubjectToken;
import java.security.SecureRandom;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Keeps subjects' keys in PostgreSQL 14 or later for many nodes, each wrapped under the team's master key.
 *
 * <pre>{@code
 * JdbcSchema.createForSubjectKeys(keysSource);
 * SubjectKeys keys = JdbcSubjectKeys.open(keysSource, masterKey);
 * AuditLog log = AuditLog.over(store).schemas(schemas).subjectKeys(keys).open();
 * }</pre>
 *
 * <p>No node remembers a key: whoever asks once {@link #destroy} has returned, on any node, gets none. A node that had asked
 * before finishes the one event that it asked for: what it seals then can be read by nobody. The data source must lead to the
 * server that is written to, never to a standby, which may not have heard of an erasure.
 *
 * <p><b>What PostgreSQL keeps of a destroyed key.</b> It never writes in place. The row's earlier version stays in the table's
 * file until it is vacuumed and its place used again, in the write-ahead log until that is recycled, and in standbys, archives
 * and back-ups as long as those are kept. All of these are the key as it was wrapped: of use only together with the master key.
 * The tables ask for a vacuum after each erasure (autovacuum comes within {@code autovacuum_naptime}, a minute unless said
 * otherwise); {@code VACUUM FULL guildhall_audit_subject_key} rewrites the file. A back-up that is restored brings back the keys
 * that were destroyed since: keep the keys in a database of their own with short-lived back-ups, apart from the log's, and after
 * a restore erase again every subject that the log has a {@code subject.erased} of.
 */
public final class JdbcSubjectKeys implements SubjectKeys {

    private static final String DOING = "read or write the subjects' keys";

    private final Database database;
    private final MasterKey master;
    private final SecureRandom random = new SecureRandom();

    private JdbcSubjectKeys(Database database, MasterKey master) {
        this.database = database;
        this.master = master;
    }

    /**
     * The keys in these tables, which {@link JdbcSchema#createForSubjectKeys} creates. Any number of nodes may open them.
     *
     * @param source where a connection is taken for each call and given back at its end
     * @throws dev.guildhall.audit.subject.BrokenSealException when the keys are wrapped under another master key
     * @throws AuditUnavailableException when the database fails
     */
    public static JdbcSubjectKeys open(DataSource source, MasterKey master) {
        JdbcSubjectKeys keys = new JdbcSubjectKeys(new Database(source), Objects.requireNonNull(master, "master"));
        byte[] mark = master.mark(keys.random);
        master.requireMark(keys.durably(connection -> KeyRows.settleMark(connection, mark)));
        return keys;
    }

    @Override
    public SubjectToken token(String subject) {
        return master.token(subject);
    }

    @Override
    public Optional<SubjectKey> find(SubjectToken token) {
        return row(token).wrapped().map(wrapped -> master.unwrap(token, wrapped));
    }

    @Override
    public SubjectKey findOrCreate(SubjectToken token) {
        KeyRows.Row row = row(token);
        if (!row.isThere()) {
            byte[] made = made(token);
            row = durably(connection -> KeyRows.settle(connection, token, made));
        }
        return key(token, row);
    }

    private byte[] made(SubjectToken token) {
        return master.wrap(token, SubjectKey.generate(random));
    }

    private SubjectKey key(SubjectToken token, KeyRows.Row row) {
        return master.unwrap(token, row.wrapped().orElseThrow(SubjectErasedException::new));
    }

    @Override
    public boolean destroy(SubjectToken token) {
        return durably(connection -> KeyRows.erase(connection, token));
    }

    @Override
    public boolean isDestroyed(SubjectToken token) {
        return row(token).isErased();
    }

    @Override
    public SubjectKey readmit(SubjectToken token) {
        byte[] made = made(token);
        return key(token, durably(connection -> KeyRows.readmit(connection, token, made)));
    }

    private KeyRows.Row row(SubjectToken token) {
        return Database.told(
                DOING, () -> Uninterrupted.run(() -> database.commit(connection -> KeyRows.read(connection, token))));
    }

    // whatever is done so may be done again after an interrupt
    private <R> R durably(Database.Work<R> work) {
        return Database.told(DOING, () -> Uninterrupted.run(() -> database.commitDurably(work)));
    }

    /** The id of the master key. */
    @Override
    public String toString() {
        return "JdbcSubjectKeys[" + master + "]";
    }
}
