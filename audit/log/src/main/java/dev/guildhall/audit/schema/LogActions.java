package dev.guildhall.audit.schema;

import java.util.List;
import java.util.Optional;

/**
 * The actions by which a log tells of itself, each with its schema. Every log accepts them, whatever else is registered, and
 * keeps their events for ever.
 *
 * <pre>{@code
 * log.record(AuditEvent.success(LogActions.READ, reviewer)
 *         .subject("s-17")
 *         .detail(LogActions.QUERY, "action is permit.granted")
 *         .detail(LogActions.ENTRIES, 12)
 *         .build());
 * }</pre>
 */
public final class LogActions {

    /** Events went unrecorded for a while: how many, and the times of the first and the last. */
    public static final String GAP = "log.gap";
    /** Entries whose time was over were cut to their hashes: which, how many, between which, and of which classes. */
    public static final String PRUNED = "log.pruned";
    /** The log was handed over to the key that signs its checkpoints from here on. */
    public static final String KEY_ROTATED = "key.rotated";
    /** A subject's key was destroyed. */
    public static final String ERASED = "subject.erased";
    /** An erased subject was given a new key. */
    public static final String READMITTED = "subject.readmitted";
    /** Somebody read in the log: by which query, and how many entries. */
    public static final String READ = "log.read";
    /** Somebody took entries out of the log: by which query, in which format, how many and between which. */
    public static final String EXPORTED = "log.exported";

    /** How many events went unrecorded. */
    public static final String UNRECORDED = "unrecorded";
    /** Of how many events more it is not known whether they were recorded; absent where there is none. */
    public static final String UNKNOWN = "unknown";
    /** How many entries. */
    public static final String ENTRIES = "entries";
    /** The index of the first entry; of a gap, the time of its first event. */
    public static final String FIRST = "first";
    /** The index of the last entry; of a gap, the time of its last event. */
    public static final String LAST = "last";
    /** The retention classes, each with the time before which its entries were cut. */
    public static final String CLASSES = "classes";
    /** Which entries were cut, as {@link dev.guildhall.audit.retention.EntryRuns#text()}. */
    public static final String CUT = "cut";
    /** How many entries of the log are cut, by this pruning or an earlier one. */
    public static final String TOTAL = "total";
    /** The verifier key before. */
    public static final String FROM = "from";
    /** The verifier key from here on. */
    public static final String TO = "to";
    /** The signed hand-over, {@link dev.guildhall.audit.note.KeyHandover}, in base64 (RFC 4648, section 4). */
    public static final String HANDOVER = "handover";
    /** How many keys were destroyed: 0 or 1. */
    public static final String KEYS = "keys";
    /** What was asked for, in words; the subject that was asked for is the event's subject, and never stands here. */
    public static final String QUERY = "query";
    /** The format of what was taken out. */
    public static final String FORMAT = "format";
    /** What became of sealed values: {@value #OPENED}; absent where none was opened. */
    public static final String PERSONAL = "personal";
    /** Whoever read was given personal values in clear. */
    public static final String OPENED = "opened";

    private static final AuditSchemas SCHEMAS = AuditSchemas.of(List.of(
            ActionSchema.of(GAP)
                    .integer(UNRECORDED)
                    .integer(UNKNOWN)
                    .text(FIRST)
                    .text(LAST)
                    .build(),
            ActionSchema.of(PRUNED)
                    .integer(ENTRIES)
                    .integer(FIRST)
                    .integer(LAST)
                    .integer(TOTAL)
                    .text(CLASSES)
                    .text(CUT)
                    .build(),
            ActionSchema.of(KEY_ROTATED).text(FROM).text(TO).text(HANDOVER).build(),
            ActionSchema.of(ERASED).integer(KEYS).build(),
            ActionSchema.of(READMITTED).build(),
            ActionSchema.of(READ).text(QUERY).text(PERSONAL).integer(ENTRIES).build(),
            ActionSchema.of(EXPORTED)
                    .text(QUERY)
                    .text(FORMAT)
                    .text(PERSONAL)
                    .integer(ENTRIES)
                    .integer(FIRST)
                    .integer(LAST)
                    .build()));

    private static final List<String> TOLD_BY_READERS = List.of(READ, EXPORTED);

    private LogActions() {}

    /** The schemas of all of them. */
    public static AuditSchemas schemas() {
        return SCHEMAS;
    }

    /** The schemas of the actions by which whoever reads a log tells of that. */
    public static AuditSchemas reading() {
        return AuditSchemas.of(TOLD_BY_READERS.stream()
                .flatMap(action -> SCHEMAS.find(action).stream())
                .toList());
    }

    /** Whether the schema is of an action of the log's own, and not the log's own schema. */
    public static boolean isTaken(ActionSchema schema) {
        return SCHEMAS.find(schema.action()).filter(own -> !own.equals(schema)).isPresent();
    }

    /** The schema of an action that whoever reads the log tells of; empty for all others. */
    public static Optional<ActionSchema> toldByReaders(String action) {
        return TOLD_BY_READERS.contains(action) ? SCHEMAS.find(action) : Optional.empty();
    }

    /** Whether only the log itself records events of this action, when it does what they tell of. */
    public static boolean isToldByTheLog(String action) {
        return SCHEMAS.find(action).isPresent() && !TOLD_BY_READERS.contains(action);
    }
}
