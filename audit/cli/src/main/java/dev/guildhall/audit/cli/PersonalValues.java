package dev.guildhall.audit.cli;

import dev.guildhall.audit.entry.RecordedEvent;
import dev.guildhall.audit.sealing.PersonalReader;
import dev.guildhall.audit.store.AuditUnavailableException;
import dev.guildhall.audit.subject.SubjectKeys;
import java.io.IOException;
import java.util.Optional;

/** Opens the personal values of events, or tells which of them were erased. */
final class PersonalValues {

    private final Optional<PersonalReader> reader;
    private final Disclosure disclosure;

    private PersonalValues(Optional<PersonalReader> reader, Disclosure disclosure) {
        this.reader = reader;
        this.disclosure = disclosure;
    }

    /**
     * For the events of a log.
     *
     * @param origin the log's
     * @throws IOException when they are to be opened and the keys are not at hand
     */
    static PersonalValues of(LogFiles files, String origin, Disclosure disclosure) throws IOException {
        Optional<SubjectKeys> keys = disclosure == Disclosure.OPENED ? required(files) : atHand(files);
        return new PersonalValues(keys.map(each -> new PersonalReader(each, origin)), disclosure);
    }

    private static Optional<SubjectKeys> required(LogFiles files) throws IOException {
        Optional<SubjectKeys> keys = files.subjects().open();
        if (keys.isEmpty()) {
            throw new ToldException("The keys of the log's subjects are neither at "
                    + files.subjects().master() + " nor in " + files.subjects().keys()
                    + ": personal values cannot be opened without them");
        }
        return keys;
    }

    private static Optional<SubjectKeys> atHand(LogFiles files) {
        try {
            return files.subjects().open();
        } catch (IOException | AuditUnavailableException notAtHand) {
            // who reads a copy without the keys sees that values are sealed
            return Optional.empty();
        }
    }

    /** @throws dev.guildhall.audit.subject.BrokenSealException when a value was changed, or stood elsewhere */
    RecordedEvent of(RecordedEvent event) {
        return reader.map(each -> disclosure == Disclosure.OPENED ? each.open(event) : each.markErased(event))
                .orElse(event);
    }
}
