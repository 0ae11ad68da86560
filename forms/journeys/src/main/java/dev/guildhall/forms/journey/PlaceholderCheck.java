package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.AskedBefore.Certainty;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.wording.Placeholder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that each wording which uses an answer uses one that has been given when it is shown. */
final class PlaceholderCheck {

    private final JourneyBuilder<?> builder;
    private final List<Page> pages;
    private final AskedBefore asked;
    private final Map<String, Question> questions = new HashMap<>();
    private final List<JourneyProblem> problems = new ArrayList<>();

    PlaceholderCheck(JourneyBuilder<?> builder, List<Page> pages, AskedBefore asked) {
        this.builder = builder;
        this.pages = pages;
        this.asked = asked;
    }

    List<JourneyProblem> problems() {
        for (Page page : pages) {
            if (page instanceof QuestionPage asking) {
                asking.allQuestions().forEach(question -> questions.putIfAbsent(question.property(), question));
            }
        }
        outsideThePath("start page", builder.start.wordings());
        for (Page page : pages) {
            page.wordings().stream().distinct().forEach(text -> check(page, text));
            if (page instanceof CheckAnswersPage) {
                builder.messages.values().forEach(text -> check(page, text));
            }
        }
        outsideThePath("confirmation", builder.confirmation.wordings());
        return problems;
    }

    private void outsideThePath(String page, List<Text> wordings) {
        wordings.stream()
                .flatMap(text -> Placeholder.in(text).stream())
                .distinct()
                .forEach(place -> problems.add(JourneyProblem.error(
                        page, "its wording uses " + place + ", but it shows no answers", "use other words")));
    }

    private void check(Page page, Text text) {
        for (Placeholder place : Placeholder.in(text)) {
            check(page, text, place);
        }
        if (Placeholder.isBroken(text)) {
            problems.add(JourneyProblem.warning(
                    page.id(),
                    "\"" + text.english() + "\" has \"((\" that begins no placeholder and is shown as it stands",
                    "write ((property)) or ((property|other words))"));
        }
    }

    private void check(Page page, Text text, Placeholder place) {
        String using = "\"" + text.english() + "\" uses " + place + ", which ";
        Question question = questions.get(place.property());
        if (question == null) {
            problems.add(JourneyProblem.error(
                    page.id(), using + "nobody asks", Names.meant(place.property(), questions.keySet())));
        } else if (asked.knows(page)) {
            Certainty certainty = asked.whenShown(page, place.property());
            if (certainty == Certainty.NEVER) {
                problems.add(JourneyProblem.error(
                        page.id(),
                        using + "no route has asked before this page",
                        "ask it on an earlier page, or use other words"));
            } else if (place.fallback().isEmpty() && (certainty != Certainty.ALWAYS || question.isOptional())) {
                problems.add(JourneyProblem.warning(
                        page.id(),
                        using + (question.isOptional() ? "may be left blank" : "some route has not asked before"),
                        "give words for that: ((" + place.property() + "|other words))"));
            }
        }
    }
}
