package dev.guildhall.audit.reading;

import dev.guildhall.audit.query.EventPage;
import dev.guildhall.audit.query.LoggedEvent;

/**
 * What an export gave.
 *
 * @param written how many events were written
 * @param pruned how many were not, because their time was over since they were indexed
 * @param sealed how many were written with a personal value that stayed sealed
 */
public record Exported(long written, long pruned, long sealed) {

    Exported and(EventPage page) {
        return new Exported(
                written + page.events().size(),
                pruned + page.pruned(),
                sealed
                        + page.events().stream()
                                .filter(LoggedEvent::hasSealedValues)
                                .count());
    }
}
