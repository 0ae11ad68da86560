package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
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
                if (page instanceof ListPage list) {
                    list.pages().forEach(ofItem -> check(language, ofItem.id(), ofItem.wordings()));
                }
            }
            builder.sections.forEach(section -> check(language, section.id, List.of(section.title)));
            check(language, "confirmation", builder.confirmation.wordings());
            check(language, Page.CheckAnswersPage.ID, List.copyOf(builder.messages.values()));
        }
        if (builder.service.speaks(Language.WELSH)) {
            annotations(builder.shape, pages);
        }
        return problems;
    }

    /** An annotation has room for one language only. */
    private void annotations(RecordShape<?> shape, List<Page> of) {
        for (Page page : of) {
            if (page instanceof QuestionPage asking) {
                asking.allQuestions()
                        .filter(question -> shape.properties().contains(question.property()))
                        .forEach(question -> annotations(shape, page.id(), question));
            } else if (page instanceof ListPage list) {
                annotations(list.shape(), list.pages());
            }
        }
    }

    private void annotations(RecordShape<?> shape, String page, Question question) {
        String property = question.property();
        annotations(page, question, property, shape.worded(property));
        shape.nested(property)
                .ifPresent(nested -> nested.properties()
                        .forEach(part -> annotations(page, question, property + "." + part, nested.worded(part))));
    }

    private void annotations(String page, Question question, String property, List<String> constraints) {
        constraints.stream()
                .filter(constraint -> question.message(Fault.keyOf(constraint)).isEmpty())
                .forEach(constraint -> problems.add(JourneyProblem.error(
                        page,
                        "the message of @" + constraint + " on \"" + property + "\" is in one language",
                        "give it with message(\"" + Fault.keyOf(constraint) + "\", Text.of(english, welsh))")));
    }

    private void check(Language language, String page, List<Text> wordings) {
        wordings.stream()
                .distinct()
                .filter(text -> !text.has(language))
                .forEach(text -> problems.add(JourneyProblem.error(
                        page,
                        "\"" + text.english() + "\" has no wording in " + language.endonym(),
                        "give it with Text.of(english, welsh)")));
    }
}
