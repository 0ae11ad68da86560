package dev.guildhall.forms.journey;

import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.DateQuestion;
import dev.guildhall.forms.question.FilesQuestion;
import dev.guildhall.forms.question.Manner;
import dev.guildhall.forms.question.Option;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks each question against the record that it fills. */
final class QuestionCheck {

    /** The fields of a form that are no question's: what proves that it was rendered for the person, and of which answers. */
    private static final Set<String> FORM_TOKENS = Set.of("csrf", "shown");

    private final String journey;
    private final RecordShape<?> shape;
    private final List<Page> pages;
    private final List<JourneyProblem> problems = new ArrayList<>();

    QuestionCheck(String journey, RecordShape<?> shape, List<Page> pages) {
        this.journey = journey;
        this.shape = shape;
        this.pages = pages;
    }

    List<JourneyProblem> problems() {
        Map<String, String> askedOn = new HashMap<>();
        for (Page page : pages) {
            if (page instanceof ListPage list) {
                askedOn.putIfAbsent(list.property(), list.id());
            }
            if (page instanceof QuestionPage asking) {
                asking.allQuestions().forEach(question -> {
                    check(page.id(), question);
                    String earlier = askedOn.putIfAbsent(question.property(), page.id());
                    if (earlier != null) {
                        add(
                                page.id(),
                                "\"" + question.property() + "\" is asked twice, first on " + earlier,
                                "ask for each component of the record once");
                    }
                });
            }
        }
        for (String property : shape.properties()) {
            if (!askedOn.containsKey(property)) {
                add(
                        journey,
                        "\"" + property + "\" of " + shape.type().getSimpleName() + " is never asked",
                        "declare a question for it, or take it out of the record");
            }
        }
        return problems;
    }

    private void check(String page, Question question) {
        String property = question.property();
        if (!shape.properties().contains(property)) {
            add(
                    page,
                    shape.type().getSimpleName() + " has no component \"" + property + "\"",
                    Names.meant(property, shape.properties()));
            return;
        }
        shape.misfit(property, question.answerType())
                .ifPresent(misfit -> add(
                        page,
                        "the answer does not fit \"" + property + "\": " + misfit,
                        "change the component's type or the kind of question"));
        if (shape.isPersonal(property)
                && question.canBeAutofilled()
                && question.autocompletes().isEmpty()) {
            add(
                    page,
                    "\"" + property + "\" is personal data without an autofill purpose",
                    question instanceof DateQuestion
                            ? "ask with dateOfBirth(...), or say withoutAutofill() where it is another date"
                            : "give it with autocomplete(...), or \"off\" where HTML has no purpose for it");
        }
        if (question.isOptional()) {
            shape.demanding(property)
                    .ifPresent(constraint -> add(
                            page,
                            "\"" + property + "\" may be left blank, but the record has it @" + constraint,
                            "leave out optional(), or the constraint"));
        }
        if (FORM_TOKENS.contains(property)) {
            add(page, "\"" + property + "\" is the name of one of the form's own tokens", "rename the component");
        }
        for (Question revealed : question.revealable()) {
            if (!revealed.revealable().isEmpty()) {
                add(
                        page,
                        "\"" + revealed.property() + "\" is revealed and reveals others itself",
                        "ask it on a page of its own");
            }
        }
        if (question instanceof FilesQuestion && hasCompany(page, question)) {
            add(
                    page,
                    "\"" + property + "\" asks for files one after the other, beside other questions",
                    "ask for them on a page of their own, or for one file with fileUpload(...)");
        }
        options(page, question);
        parts(page, question);
    }

    private void parts(String page, Question question) {
        List<String> parts = question.parts();
        if (parts.isEmpty()) {
            return;
        }
        shape.nested(question.property()).ifPresent(nested -> {
            for (String part : parts) {
                if (!nested.properties().contains(part)) {
                    add(
                            page,
                            "\"" + question.property() + "\" asks for \"" + part + "\", which "
                                    + nested.type().getSimpleName() + " has no component for",
                            "add String " + part + " to the record, or do not ask for it");
                }
            }
            for (String component : nested.properties()) {
                if (!parts.contains(component)) {
                    add(
                            page,
                            "\"" + component + "\" of " + nested.type().getSimpleName() + " is never asked for",
                            Names.meant(component, parts));
                }
            }
        });
    }

    /** Each file is sent by itself, and what stands in other fields would be lost. */
    private boolean hasCompany(String page, Question question) {
        return pages.stream()
                .filter(each -> each.id().equals(page))
                .filter(QuestionPage.class::isInstance)
                .anyMatch(each -> ((QuestionPage) each).allQuestions().anyMatch(other -> !other.equals(question)));
    }

    private void options(String page, Question question) {
        List<Option> options = question.options();
        if (options.isEmpty()) {
            if (question.manner() == Manner.SELECTED || question.manner() == Manner.SELECTED_SEVERAL) {
                add(page, "\"" + question.property() + "\" offers nothing to choose from", "give it options");
            }
            return;
        }
        Set<String> constants = shape.constants(question.property());
        Set<String> seen = new HashSet<>();
        for (Option option : options) {
            if (!shape.takesAnyOption(question.property()) && !constants.contains(option.value())) {
                add(
                        page,
                        "\"" + question.property() + "\" offers " + option.value() + ", which is outside its enum",
                        Names.meant(option.value(), constants));
            }
            if (!seen.add(option.value())) {
                add(page, "\"" + question.property() + "\" offers " + option.value() + " twice", "offer it once");
            }
        }
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
