package dev.guildhall.forms.path;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.Route;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.wording.Wording;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The one route through a journey that these answers take, from the first page to the first that is not complete or to
 * the end.
 *
 * <pre>{@code
 * Path path = Path.of(journey, answers);
 * path.contains("emissions-band"); // false: the vehicle is electric
 * path.answers();                  // the answers that count, and no other
 * path.firstIncomplete();          // Optional[page contact]
 * }</pre>
 *
 * <p>An answer off the path is read by no condition and is no part of {@link #answers}. Immutable.
 */
public final class Path {

    private final Journey<?> journey;
    private final List<Page> pages;
    private final Answers answers;
    private final Optional<QuestionPage> firstIncomplete;

    private Path(Journey<?> journey, List<Page> pages, Answers answers, Optional<QuestionPage> firstIncomplete) {
        this.journey = journey;
        this.pages = pages;
        this.answers = answers;
        this.firstIncomplete = firstIncomplete;
    }

    /** The path that the answers take through the journey. */
    public static Path of(Journey<?> journey, AnswerLookup answers) {
        List<Page> pages = new ArrayList<>();
        Map<String, Answer> counted = new LinkedHashMap<>();
        AnswerLookup onPath = new OnPath(counted, answers);
        Optional<Page> next = Optional.of(journey.pages().get(0));
        while (next.isPresent()) {
            Page page = next.get();
            pages.add(page);
            if (page instanceof QuestionPage asking && !count(asking, answers, counted)) {
                return path(journey, pages, counted, Optional.of(asking));
            }
            next = after(journey, page, onPath);
        }
        return path(journey, pages, counted, Optional.empty());
    }

    private static Path path(
            Journey<?> journey, List<Page> pages, Map<String, Answer> counted, Optional<QuestionPage> incomplete) {
        return new Path(journey, Collections.unmodifiableList(pages), Answers.of(counted), incomplete);
    }

    /** Counts the page's answers; says whether none is missing. */
    private static boolean count(QuestionPage page, AnswerLookup answers, Map<String, Answer> counted) {
        boolean complete = true;
        for (Question question : page.questions()) {
            complete &= count(question, answers, counted);
        }
        return complete;
    }

    private static boolean count(Question question, AnswerLookup answers, Map<String, Answer> counted) {
        Optional<Answer> answer = answers.find(question.property()).filter(question::accepts);
        if (answer.isEmpty()) {
            return false;
        }
        counted.put(question.property(), answer.get());
        boolean complete = true;
        for (Question revealed : question.revealedBy(answer.get())) {
            complete &= count(revealed, answers, counted);
        }
        return complete;
    }

    private static Optional<Page> after(Journey<?> journey, Page page, AnswerLookup counted) {
        for (Route route : page.routes()) {
            Optional<Condition> condition = route.condition();
            if (condition.isEmpty() || condition.get().holds(counted)) {
                return journey.page(route.target());
            }
        }
        return journey.pageAfter(page);
    }

    /** The pages in the order in which the person meets them; the last is the first incomplete one or the end. */
    public List<Page> pages() {
        return pages;
    }

    /** Whether the page can be visited with these answers. */
    public boolean contains(String pageId) {
        return pages.stream().anyMatch(page -> page.id().equals(pageId));
    }

    /** The answers that count: those to questions that the pages on the path ask. */
    public Answers answers() {
        return answers;
    }

    /** The first page that still needs an answer; empty when everything has been asked. */
    public Optional<QuestionPage> firstIncomplete() {
        return firstIncomplete;
    }

    /** Whether every answer has been given and the path ends where the journey can be submitted. */
    public boolean isComplete() {
        return firstIncomplete.isEmpty() && !(last() instanceof Page.ExitPage);
    }

    /** The page on which the answers are checked, once all are given. */
    public Optional<CheckAnswersPage> checkAnswers() {
        return pages.stream()
                .filter(CheckAnswersPage.class::isInstance)
                .map(CheckAnswersPage.class::cast)
                .findFirst();
    }

    /** The page where the path ends. */
    public Page last() {
        return pages.get(pages.size() - 1);
    }

    /**
     * The page as this person is shown it, with the answers on the path in the places that its wording has for them. For
     * showing only: its wording may hold answers.
     */
    @SuppressWarnings("unchecked") // a page stays of its kind, whatever its words
    public <P extends Page> P shown(P page) {
        return journey.usesAnswers(page) ? (P) page.worded(wording()::fill) : page;
    }

    /** Fills wordings with the answers on the path, and with no other. */
    public Wording wording() {
        return new PathWording(journey, answers);
    }

    /** The page that follows on the path; empty after the last and for a page that is not on it. */
    public Optional<Page> after(String pageId) {
        return neighbour(pageId, 1);
    }

    /** The page that precedes on the path; empty before the first and for a page that is not on it. */
    public Optional<Page> before(String pageId) {
        return neighbour(pageId, -1);
    }

    private Optional<Page> neighbour(String pageId, int step) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).id().equals(pageId)) {
                int at = i + step;
                return at >= 0 && at < pages.size() ? Optional.of(pages.get(at)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "path " + pages.stream().map(Page::id).toList();
    }
}
