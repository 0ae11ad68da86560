package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Section;
import java.util.List;
import java.util.Optional;

/**
 * What walking a section came to.
 *
 * @param section which
 * @param progress what the task list says of it; empty where it is not there
 * @param stretches its pages, then those about the items of its lists; none where it cannot be started
 * @param answers what counts of its answers
 * @param digest what confirming it now would keep
 */
record SectionRow(
        Section section, Optional<SectionProgress> progress, List<Stretch> stretches, Answers answers, String digest) {

    SectionRow {
        stretches = List.copyOf(stretches);
    }

    static SectionRow absent(Section section) {
        return new SectionRow(section, Optional.empty(), List.of(), Answers.none(), "");
    }

    static SectionRow blocked(Section section) {
        SectionProgress waiting = new SectionProgress(section, SectionStatus.CANNOT_START, Optional.empty());
        return new SectionRow(section, Optional.of(waiting), List.of(), Answers.none(), "");
    }

    /** Whether it holds up nothing: it is completed, or not there. */
    boolean isDone() {
        return progress.filter(shown -> shown.status() != SectionStatus.COMPLETED)
                .isEmpty();
    }

    Optional<Place> firstIncomplete() {
        return stretches.isEmpty() ? Optional.empty() : stretches.get(0).firstIncomplete();
    }
}
