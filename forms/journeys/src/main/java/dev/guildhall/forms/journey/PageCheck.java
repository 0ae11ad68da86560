package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the pages as a row: their ids, and that the ends stand where they belong. */
final class PageCheck {

    /** Ids that the journey gives to pages of its own. */
    static final Set<String> RESERVED = Set.of(
            "confirmation",
            "continue",
            "email-link",
            "keep-alive",
            "return",
            "save-and-return",
            "sign-out",
            "start-again",
            "timed-out");

    private final String journey;
    private final List<PageDraft> drafts;
    private final List<Page> pages;
    private final List<JourneyProblem> problems = new ArrayList<>();

    PageCheck(String journey, List<PageDraft> drafts, List<Page> pages) {
        this.journey = journey;
        this.drafts = drafts;
        this.pages = pages;
    }

    List<JourneyProblem> problems() {
        slug(journey, "the journey's id");
        Set<String> seen = new HashSet<>();
        for (Page page : pages) {
            slug(page.id(), "the page's id");
            if (!seen.add(page.id())) {
                add(page.id(), "another page has the same id", "give each page an id of its own");
            }
            if (RESERVED.contains(page.id())) {
                add(page.id(), "this id is taken by the journey itself", "choose another id");
            }
        }
        for (PageDraft draft : drafts) {
            if (!draft.routes().isEmpty() && draft.page().routes().isEmpty()) {
                add(draft.id(), "a route leaves a page that asks nothing", "leave the route out");
            }
        }
        ends();
        return problems;
    }

    private void ends() {
        if (pages.stream().noneMatch(page -> page instanceof QuestionPage || page instanceof ListPage)) {
            add(journey, "no page asks a question", "declare one with page(...)");
        }
        List<Page> checks =
                pages.stream().filter(CheckAnswersPage.class::isInstance).toList();
        if (checks.size() != 1) {
            add(journey, "there are " + checks.size() + " check answers pages", "declare one with checkAnswers()");
            return;
        }
        List<Page> after = pages.subList(pages.indexOf(checks.get(0)) + 1, pages.size());
        for (Page page : after) {
            if (page instanceof QuestionPage || page instanceof ListPage) {
                add(page.id(), "it asks a question after the check answers page", "declare it before checkAnswers()");
            }
            if (page instanceof InterruptionPage) {
                add(page.id(), "it interrupts after the check answers page", "declare it before checkAnswers()");
            }
        }
        List<Page> declarations =
                pages.stream().filter(DeclarationPage.class::isInstance).toList();
        if (declarations.size() > 1) {
            add(declarations.get(1).id(), "it is the second declaration", "declare everything on one page");
        }
        for (Page declaration : declarations) {
            if (!after.contains(declaration)) {
                add(declaration.id(), "it declares before the answers are checked", "move it after checkAnswers()");
            }
        }
    }

    private void slug(String id, String what) {
        if (!Names.isSlug(id)) {
            add(
                    id,
                    what + " cannot stand in a URL",
                    "use lower-case letters, digits and single hyphens, at most " + Names.MAX_LENGTH + " characters");
        }
    }

    private void add(String page, String cause, String mend) {
        problems.add(JourneyProblem.error(page, cause, mend));
    }
}
