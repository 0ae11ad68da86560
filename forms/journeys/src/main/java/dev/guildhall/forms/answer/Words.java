package dev.guildhall.forms.answer;

import dev.guildhall.forms.answer.Authorship.Replacement;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps the words that are to be told few, and loses none of them: those that are too many become one that says less. */
final class Words {

    /** The most that are kept. */
    static final int MAX = 50;

    private static final Comparator<Replacement> OLDEST_FIRST =
            Comparator.comparing(Replacement::at).thenComparing(Replacement::version);

    private Words() {}

    /** These and another, which takes the place of one to the same session about the same page. */
    static List<Replacement> with(List<Replacement> words, Replacement another) {
        List<Replacement> all = Stream.concat(
                        words.stream()
                                .filter(each -> !each.page().equals(another.page())
                                        || !each.author().equals(another.author())),
                        Stream.of(another))
                .toList();
        return all.size() <= MAX ? all : fewer(all);
    }

    private static List<Replacement> fewer(List<Replacement> all) {
        Map<String, Long> counts = all.stream()
                .collect(Collectors.groupingBy(Replacement::author, LinkedHashMap::new, Collectors.counting()));
        Map.Entry<String, Long> most =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        if (most.getValue() > 1) {
            return together(all, each -> each.author().equals(most.getKey()), most.getKey());
        }
        Set<Replacement> oldest = all.stream().sorted(OLDEST_FIRST).limit(2).collect(Collectors.toSet());
        return together(
                all, each -> oldest.contains(each) || each.author().equals(Replacement.ANYONE), Replacement.ANYONE);
    }

    /** Those of the words become one to this session, as late as the latest of them. */
    private static List<Replacement> together(List<Replacement> all, Predicate<Replacement> those, String author) {
        List<Replacement> some = all.stream().filter(those).toList();
        Replacement one = new Replacement(
                Replacement.SEVERAL,
                author,
                some.stream()
                        .map(Replacement::at)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                some.stream().mapToLong(Replacement::version).max().orElseThrow());
        return Stream.concat(Stream.of(one), all.stream().filter(those.negate()))
                .toList();
    }

    /** Those from before that moment put together for each session; without those to anyone from before it. */
    static List<Replacement> since(List<Replacement> words, Instant earliest) {
        Predicate<Replacement> old = each -> each.at().isBefore(earliest);
        List<Replacement> kept = words.stream()
                .filter(old.negate().or(each -> !each.author().equals(Replacement.ANYONE)))
                .toList();
        Map<String, Long> counts =
                kept.stream().filter(old).collect(Collectors.groupingBy(Replacement::author, Collectors.counting()));
        for (Map.Entry<String, Long> count : counts.entrySet()) {
            if (count.getValue() > 1) {
                kept = together(kept, old.and(each -> each.author().equals(count.getKey())), count.getKey());
            }
        }
        return kept;
    }
}
