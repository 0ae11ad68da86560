package dev.guildhall.forms.support;

import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds wordings that do not exist in a language that a service speaks. */
final class Untranslated {

    private Untranslated() {}

    /** Each with its mend. */
    static List<String> problems(ServiceDetails service, Stream<Text> wordings) {
        List<Text> all = wordings.distinct().toList();
        List<String> problems = new ArrayList<>();
        for (Language language : service.languages()) {
            all.stream()
                    .filter(text -> !text.has(language))
                    .forEach(text -> problems.add("\"" + text.english() + "\" has no wording in " + language.endonym()
                            + ": give it with Text.of(english, welsh)"));
        }
        return problems;
    }
}
