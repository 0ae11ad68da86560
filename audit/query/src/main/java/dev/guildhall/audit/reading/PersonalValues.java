package dev.guildhall.audit.reading;

import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;
import dev.guildhall.audit.sealing.PersonalReader;
import dev.guildhall.audit.subject.BrokenSealException;
import dev.guildhall.audit.subject.SubjectKeys;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What becomes of sealed values on their way to a reader.
 *
 * @param keys the keys of the log's subjects; without them every value stays as it stands in the log
 * @param depth how far values are shown with keys
 */
record PersonalValues(Optional<SubjectKeys> keys, Depth depth) {

    /** As they stand in the log. */
    static final PersonalValues SEALED = new PersonalValues(Optional.empty(), Depth.ERASED);

    private static final Logger LOGGER = LoggerFactory.getLogger(PersonalValues.class);

    enum Depth {
        /** Whether they are erased, and no more. */
        ERASED,
        /** In clear, where they are not erased. */
        OPENED
    }

    static PersonalValues with(SubjectKeys keys, Depth depth) {
        return new PersonalValues(Optional.of(Objects.requireNonNull(keys, "keys")), depth);
    }

    boolean areOpened() {
        return depth == Depth.OPENED;
    }

    /** These with the same keys and nothing opened. */
    PersonalValues unopened() {
        return new PersonalValues(keys, Depth.ERASED);
    }

    /**
     * The event as the reader sees it. One whose seals were changed is shown as it stands in the log: it must not keep the
     * others from being read.
     */
    LoggedEvent shown(LoggedEvent logged, String origin) {
        if (keys.isEmpty()) {
            return logged;
        }
        PersonalReader reader = new PersonalReader(keys.get(), origin);
        try {
            RecordedEvent event = areOpened() ? reader.open(logged.event()) : reader.markErased(logged.event());
            return new LoggedEvent(logged.receipt(), event, logged.entry());
        } catch (BrokenSealException changed) {
            LOGGER.error("Entry {} of the audit log is shown sealed", logged.index(), changed);
            return logged;
        }
    }

    /** The page with each event as the reader sees it. */
    EventPage shown(EventPage page, String origin) {
        return new EventPage(
                page.events().stream().map(event -> shown(event, origin)).toList(), page.pruned(), page.next());
    }

    /** Whether values are opened; never a key. */
    @Override
    public String toString() {
        return "PersonalValues[" + (keys.isEmpty() ? "sealed" : depth) + "]";
    }
}
