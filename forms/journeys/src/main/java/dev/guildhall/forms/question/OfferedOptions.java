package dev.guildhall.forms.question;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The options that a question offers, in order. */
record OfferedOptions(List<Option> list) {

    OfferedOptions {
        list = List.copyOf(list);
    }

    Optional<Option> find(String value) {
        return list.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    boolean offer(List<String> values) {
        return values.stream().allMatch(value -> find(value).isPresent());
    }

    /** Whether these can be chosen together: all are offered, and one that stands alone is alone. */
    boolean offerTogether(List<String> values) {
        return offer(values) && !mixesNoneWithOthers(values);
    }

    boolean mixesNoneWithOthers(List<String> values) {
        return values.stream().distinct().count() > 1
                && list.stream().anyMatch(option -> option.isExclusive() && values.contains(option.value()));
    }

    List<String> labels(List<String> values, Language language) {
        return list.stream()
                .filter(option -> values.contains(option.value()))
                .map(option -> option.label().in(language))
                .toList();
    }

    List<Question> revealedBy(List<String> values) {
        return list.stream()
                .filter(option -> values.contains(option.value()))
                .flatMap(option -> option.revealed().stream())
                .toList();
    }

    List<Question> revealable() {
        return list.stream().flatMap(option -> option.revealed().stream()).toList();
    }

    OfferedOptions worded(UnaryOperator<Text> words) {
        return new OfferedOptions(
                list.stream().map(option -> option.worded(words)).toList());
    }

    List<Text> wordings() {
        List<Text> all = new ArrayList<>();
        for (Option option : list) {
            all.add(option.label());
            option.hint().ifPresent(all::add);
        }
        return all;
    }
}
