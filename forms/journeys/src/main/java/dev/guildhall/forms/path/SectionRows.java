package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.SectionCheckPage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Walks the sections of a task list, each after those that it requires. */
final class SectionRows {

    private final Journey<?> journey;
    private final AnswerLookup stored;
    private final Map<String, String> confirmed;
    private final Answers before;
    private final Optional<Place> taskList;
    private final Map<String, SectionRow> walked = new HashMap<>();

    /**
     * @param journey whose sections
     * @param stored what was answered, on the path or off it
     * @param confirmed what was confirmed, by the section's id
     * @param before what has been counted before the task list
     * @param taskList where sections are begun and left
     */
    SectionRows(
            Journey<?> journey, AnswerLookup stored, Map<String, String> confirmed, Answers before, Place taskList) {
        this.journey = journey;
        this.stored = stored;
        this.confirmed = confirmed;
        this.before = before;
        this.taskList = Optional.of(taskList);
    }

    /** The sections in the order of declaration. */
    List<SectionRow> all() {
        return journey.sections().stream().map(this::row).toList();
    }

    private SectionRow row(Section section) {
        SectionRow known = walked.get(section.id());
        if (known == null) {
            known = walk(section);
            walked.put(section.id(), known);
        }
        return known;
    }

    private SectionRow walk(Section section) {
        List<SectionRow> required =
                journey.requiredBy(section).stream().map(this::row).toList();
        AnswerLookup outside = new OnPath(Map.of(), property -> outside(property, required), stored);
        if (section.onlyIf().filter(condition -> !condition.holds(outside)).isPresent()) {
            return SectionRow.absent(section);
        }
        if (!required.stream().allMatch(SectionRow::isDone)) {
            return SectionRow.blocked(section);
        }
        Row row = new Row(section, stored, outside, Place::of)
                .from(section.pages().get(0));
        return result(section, row, Digest.of(dependedOn(section, required)));
    }

    private Optional<Answer> outside(String property, List<SectionRow> required) {
        Optional<Answer> found = before.find(property);
        for (int i = 0; found.isEmpty() && i < required.size(); i++) {
            found = required.get(i).answers().find(property);
        }
        return found;
    }

    /** The answers from outside the section: those that its conditions read, and all of the sections that it requires. */
    private Map<String, Answer> dependedOn(Section section, List<SectionRow> required) {
        Map<String, Answer> all = new LinkedHashMap<>();
        for (String property : section.readsOutside()) {
            before.find(property).ifPresent(answer -> all.put(property, answer));
        }
        for (SectionRow row : required) {
            for (String property : row.answers().properties()) {
                row.answers().find(property).ifPresent(answer -> all.put(property, answer));
            }
        }
        return all;
    }

    private SectionRow result(Section section, Row row, String digest) {
        Stretch answered = row.stretch(taskList, taskList);
        Place last = answered.places().get(answered.places().size() - 1);
        boolean ended = answered.firstIncomplete().isEmpty() && last.page() instanceof SectionCheckPage;
        boolean completed = ended && digest.equals(confirmed.get(section.id()));
        Optional<Place> incomplete = ended && !completed ? Optional.of(last) : answered.firstIncomplete();
        SectionStatus status = completed ? SectionStatus.COMPLETED : started(row);
        SectionProgress progress = new SectionProgress(section, status, Optional.of(incomplete.orElse(last)));
        List<Stretch> stretches = new ArrayList<>();
        stretches.add(new Stretch(taskList, answered.places(), taskList, incomplete));
        stretches.addAll(row.items());
        return new SectionRow(section, Optional.of(progress), stretches, row.counted(), digest);
    }

    private static SectionStatus started(Row row) {
        return row.counted().properties().isEmpty() ? SectionStatus.NOT_STARTED : SectionStatus.INCOMPLETE;
    }
}
