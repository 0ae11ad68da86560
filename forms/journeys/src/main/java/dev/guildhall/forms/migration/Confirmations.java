package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.SectionProgress;
import dev.guildhall.forms.path.SectionStatus;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which sections stay confirmed when a draft is migrated: those of which the person has confirmed every answer, as it still
 * is, and with the answers from outside that they depend on as they were. What a section asked before is told by the journey
 * that the way begins at; where that is not known, nothing stays confirmed.
 */
final class Confirmations {

    private final Journey<?> journey;
    private final Optional<Journey<?>> source;
    private final List<Migration> way;

    Confirmations(Journey<?> journey, List<Migration> way) {
        this.journey = journey;
        this.source = way.get(0).source();
        this.way = way;
    }

    /** The draft with the answers that the migrations made of its own, and what is still confirmed of them. */
    Draft kept(Draft before, Answers after) {
        Map<String, String> same = new TreeMap<>();
        journey.sections().stream()
                .filter(section -> before.confirmed().containsKey(section.id()))
                .filter(section -> isSame(section, before.answers(), after))
                .forEach(section -> same.put(section.id(), before.confirmed().getOrDefault(section.id(), "")));
        Draft candidate = confirmed(before.withAnswers(after), same);
        List<String> completed = Path.of(journey, candidate).sections().stream()
                .filter(progress -> progress.status() == SectionStatus.COMPLETED)
                .map(SectionProgress::section)
                .map(Section::id)
                .toList();
        same.keySet().retainAll(completed);
        return confirmed(candidate, same);
    }

    private static Draft confirmed(Draft draft, Map<String, String> sections) {
        Draft confirmed = draft.withNothingConfirmed();
        for (Map.Entry<String, String> each : sections.entrySet()) {
            confirmed = confirmed.withConfirmed(each.getKey(), each.getValue());
        }
        return confirmed;
    }

    /** Whether the person saw all that the section asks when confirming it, and nothing of it has changed. */
    private boolean isSame(Section section, Answers before, Answers after) {
        Optional<Section> earlier = source.flatMap(old -> old.sections().stream()
                .filter(each -> each.id().equals(section.id()))
                .findFirst());
        if (earlier.isEmpty()) {
            return false;
        }
        Map<String, String> origins =
                section.asks().stream().collect(Collectors.toMap(property -> property, this::origin));
        return earlier.get().asks().containsAll(origins.values())
                && origins.entrySet().stream()
                        .allMatch(each -> after.find(each.getKey()).equals(before.find(each.getValue())));
    }

    /** What the property was called where the way begins. */
    private String origin(String property) {
        String name = property;
        for (int i = way.size() - 1; i >= 0; i--) {
            name = way.get(i).changes().nameBefore(name);
        }
        return name;
    }
}
