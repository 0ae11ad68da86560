package dev.guildhall.audit.reading;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.schema.LogActions;
import java.util.Optional;

/**
 * What a log told of entries that it cuts to their hashes. It tells before it cuts: an index that reads of it may come too early,
 * and has to look again.
 *
 * @param total how many entries of the log are cut once it is done
 * @param first the index of the first entry that may be
 * @param end the index behind the last one
 */
record Cut(long total, long first, long end) {

    /** What the event tells of; empty when it is another event. */
    static Optional<Cut> of(AuditEvent event) {
        if (!event.action().equals(LogActions.PRUNED)) {
            return Optional.empty();
        }
        Optional<Long> total = number(event, LogActions.TOTAL);
        Optional<Long> first = number(event, LogActions.FIRST);
        Optional<Long> last = number(event, LogActions.LAST);
        return total.isPresent() && first.isPresent() && last.isPresent()
                ? Optional.of(new Cut(total.get(), first.get(), last.get() + 1))
                : Optional.empty();
    }

    private static Optional<Long> number(AuditEvent event, String name) {
        return event.details().get(name) instanceof IntegerValue integer
                ? Optional.of(integer.number())
                : Optional.empty();
    }

    /** What is still to be looked for where this was told after the other, which was not done. */
    Cut after(Cut other) {
        return new Cut(total, Math.min(first, other.first), Math.max(end, other.end));
    }
}
