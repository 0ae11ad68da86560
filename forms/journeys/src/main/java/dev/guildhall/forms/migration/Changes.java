package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What becomes of answers, those of a journey or those about an item.
 *
 * @param renamed the new name of a property, by the old one
 * @param dropped what is forgotten
 * @param kept of what is not mentioned otherwise the properties that stay; empty for all
 * @param given the answers that everybody is taken to have given
 * @param mapped what an answer becomes, by the new name of its property
 */
record Changes(
        Map<String, String> renamed,
        Set<String> dropped,
        Optional<Set<String>> kept,
        Map<String, Answer> given,
        Map<String, Function<Answer, Optional<Answer>>> mapped) {

    static final Changes NONE = new Changes(Map.of(), Set.of(), Optional.empty(), Map.of(), Map.of());

    Changes {
        renamed = Collections.unmodifiableMap(renamed);
        dropped = Collections.unmodifiableSet(dropped);
        kept = kept.map(Collections::unmodifiableSet);
        given = Collections.unmodifiableMap(given);
        mapped = Collections.unmodifiableMap(mapped);
    }

    Changes rename(String property, String newProperty) {
        return new Changes(with(renamed, property, newProperty), dropped, kept, given, mapped);
    }

    Changes drop(String... properties) {
        return new Changes(renamed, with(dropped, properties), kept, given, mapped);
    }

    Changes keep(String... properties) {
        return new Changes(renamed, dropped, Optional.of(with(kept.orElse(Set.of()), properties)), given, mapped);
    }

    Changes set(String property, Answer answer) {
        return new Changes(renamed, dropped, kept, with(given, property, answer), mapped);
    }

    Changes map(String property, Function<Answer, Optional<Answer>> change) {
        return new Changes(renamed, dropped, kept, given, with(mapped, property, change));
    }

    private static <V> Map<String, V> with(Map<String, V> map, String key, V value) {
        Map<String, V> more = new LinkedHashMap<>(map);
        more.put(key, value);
        return more;
    }

    private static Set<String> with(Set<String> set, String... more) {
        Set<String> all = new LinkedHashSet<>(set);
        all.addAll(List.of(more));
        return all;
    }

    /** What these answers become. */
    Answers apply(Answers answers) {
        Map<String, Answer> after = moved(answers);
        mapped.forEach((property, change) -> Optional.ofNullable(after.remove(property))
                .flatMap(change)
                .ifPresent(answer -> after.put(property, answer)));
        after.putAll(given);
        return Answers.of(after);
    }

    private Map<String, Answer> moved(Answers answers) {
        Map<String, Answer> after = new LinkedHashMap<>();
        Map<String, Answer> moved = new HashMap<>();
        for (String property : answers.properties()) {
            answers.find(property).ifPresent(answer -> {
                if (renamed.containsKey(property)) {
                    moved.put(renamed.getOrDefault(property, property), answer);
                } else if (stays(property)) {
                    after.put(property, answer);
                }
            });
        }
        after.putAll(moved);
        return after;
    }

    private boolean stays(String property) {
        return !dropped.contains(property)
                && (kept.isEmpty() || kept.get().contains(property) || mapped.containsKey(property));
    }

    /** What becomes of the name of an answer; empty when the answer is forgotten. */
    Optional<String> nameAfter(String property) {
        if (renamed.containsKey(property)) {
            return Optional.ofNullable(renamed.get(property));
        }
        return stays(property) ? Optional.of(property) : Optional.empty();
    }

    /** What the answer of this name was called before. */
    String nameBefore(String property) {
        return renamed.entrySet().stream()
                .filter(each -> each.getValue().equals(property))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(property);
    }
}
