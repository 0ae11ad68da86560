package dev.guildhall.forms.journey;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.condition.Truth;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which routes of a page some answers take. Tries every combination of answers that the page's conditions can tell apart;
 * what they leave unknown may come to anything, so that a route is called impossible only when it certainly is.
 */
final class RouteOutlook {

    /** How many combinations of answers are tried for a page; where there are more, every route is taken for possible. */
    static final int MAX_COMBINATIONS = 256;

    private final Page page;
    private final List<Condition> conditions = new ArrayList<>();
    private final boolean[] canHold;
    private final boolean[] canBeTaken;
    private boolean canFallThrough;

    RouteOutlook(RecordShape<?> shape, Map<String, Question> questions, Page page) {
        this.page = page;
        for (Route route : page.routes()) {
            if (route.condition().isEmpty()) {
                break;
            }
            conditions.add(route.condition().get());
        }
        this.canHold = new boolean[conditions.size()];
        this.canBeTaken = new boolean[conditions.size()];
        List<Answers> combinations = combinations(new Samples(shape, questions, conditions));
        for (Answers answers : combinations) {
            take(answers);
        }
    }

    private List<Answers> combinations(Samples samples) {
        Set<String> read = new LinkedHashSet<>();
        conditions.forEach(condition -> read.addAll(condition.reads()));
        List<Answers> all = List.of(Answers.none());
        for (String property : read) {
            List<Answer> answers = samples.of(property);
            if (!answers.isEmpty()) {
                all = crossed(all, property, answers);
            }
            if (all.size() > MAX_COMBINATIONS) {
                return List.of(Answers.none());
            }
        }
        return all;
    }

    private List<Answers> crossed(List<Answers> all, String property, List<Answer> answers) {
        List<Answers> crossed = new ArrayList<>();
        for (Answers some : all) {
            answers.forEach(answer -> crossed.add(some.with(property, answer)));
            if (!isAnsweredHere(property)) {
                crossed.add(some);
            }
        }
        return crossed;
    }

    private boolean isAnsweredHere(String property) {
        return page instanceof QuestionPage asking
                && asking.questions().stream()
                        .anyMatch(question -> question.property().equals(property) && !question.isOptional());
    }

    private void take(Answers answers) {
        boolean taken = false;
        for (int i = 0; i < conditions.size(); i++) {
            Truth truth = conditions.get(i).evaluate(answers);
            canHold[i] |= truth != Truth.FALSE;
            canBeTaken[i] |= truth != Truth.FALSE && !taken;
            taken |= truth == Truth.TRUE;
        }
        canFallThrough |= !taken;
    }

    /** Whether some answers lead on to where no condition leads. */
    boolean canFallThrough() {
        return canFallThrough;
    }

    /** The routes that no answers take. */
    List<JourneyProblem> problems() {
        List<JourneyProblem> problems = new ArrayList<>();
        Set<Condition> seen = new HashSet<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            String target = page.routes().get(i).target();
            if (!seen.add(condition)) {
                continue;
            }
            if (!canHold[i]) {
                problems.add(JourneyProblem.warning(
                        page.id(),
                        "the condition \"" + condition.inWords() + "\" can never hold",
                        "compare with what the question can be answered with, or leave the route to \"" + target
                                + "\" out"));
            } else if (!canBeTaken[i]) {
                problems.add(neverTaken(target));
            }
        }
        Optional<Route> other = page.routes().stream()
                .filter(route -> route.condition().isEmpty())
                .findFirst();
        other.filter(route -> !canFallThrough).ifPresent(route -> problems.add(neverTaken(route.target())));
        return problems;
    }

    private JourneyProblem neverTaken(String target) {
        return JourneyProblem.warning(
                page.id(),
                "no answers take the route to \"" + target + "\", for one of the routes before it always holds",
                "put it before them, or leave it out");
    }
}
