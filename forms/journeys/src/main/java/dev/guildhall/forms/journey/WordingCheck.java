package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Checks that every wording exists in every language that the service speaks. */
final class WordingCheck {

    private final JourneyBuilder<?> builder;
    private final List<Page> pages;
    private final List<JourneyProblem> problems = new ArrayList<>();

    WordingCheck(JourneyBuilder<?> builder, List<Page> pages) {
        this.builder = builder;
        this.pages = pages;
    }

    List<JourneyProblem> problems() {
        for (Language language : builder.service.languages()) {
            check(language, builder.id, List.of(builder.service.name()));
            check(language, builder.id, builder.service.organisation().stream().toList());
            check(language, "start page", builder.start.wordings());
            for (Page page : pages) {
                check(language, page.id(), page.wordings());
            }
            check(language, "confirmation", builder.confirmation.wordings());
        }
        return problems;
    }

    private void check(Language language, String page, List<Text> wordings) {
        wordings.stream()
                .distinct()
                .filter(text -> !text.has(language))
                .forEach(text -> problems.add(new JourneyProblem(
                        page,
                        "\"" + text.english() + "\" has no wording in " + language.endonym(),
                        "give it with Text.of(english, welsh)")));
    }
}
