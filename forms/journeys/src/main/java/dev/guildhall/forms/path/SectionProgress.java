package dev.guildhall.forms.path;

import dev.guildhall.forms.journey.Section;
import java.util.Objects;
import java.util.Optional;

/**
 * A section on the task list.
 *
 * @param section which
 * @param status how far it is
 * @param next where to go on with it; empty while it cannot be started
 */
public record SectionProgress(Section section, SectionStatus status, Optional<Place> next) {
    public SectionProgress {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(next, "next");
    }
}
