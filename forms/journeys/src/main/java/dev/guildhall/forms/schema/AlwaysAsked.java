package dev.guildhall.forms.schema;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.Route;
import dev.guildhall.forms.question.Question;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which properties every submission of a journey has: those that a page on every route asks without a choice to leave it
 * blank. Where a journey has pages whose routes are not known here, it claims nothing.
 */
final class AlwaysAsked {

    private final Journey<?> journey;

    private AlwaysAsked(Journey<?> journey) {
        this.journey = journey;
    }

    static Set<String> by(Journey<?> journey) {
        AlwaysAsked asked = new AlwaysAsked(journey);
        Set<String> properties = new LinkedHashSet<>();
        if (journey.pages().stream().allMatch(AlwaysAsked::isKnown) && asked.reachesTheEnd(Optional.empty())) {
            for (Page page : journey.pages()) {
                if (page instanceof QuestionPage asking && !asked.reachesTheEnd(Optional.of(page))) {
                    asking.questions().stream()
                            .filter(question -> !question.isOptional())
                            .map(Question::property)
                            .forEach(properties::add);
                }
            }
        }
        return properties;
    }

    private static boolean isKnown(Page page) {
        return page instanceof QuestionPage
                || page instanceof InterruptionPage
                || page instanceof ExitPage
                || page instanceof CheckAnswersPage
                || page instanceof DeclarationPage;
    }

    /** Whether a route leads from the first page to where the person submits, without this page. */
    private boolean reachesTheEnd(Optional<Page> without) {
        Set<String> seen = new HashSet<>();
        Deque<Page> open = new ArrayDeque<>();
        open.add(journey.pages().get(0));
        while (!open.isEmpty()) {
            Page page = open.remove();
            if (without.filter(page::equals).isEmpty() && seen.add(page.id())) {
                Optional<Page> after = page instanceof ExitPage ? Optional.empty() : journey.pageAfter(page);
                if (after.isEmpty()
                        && !(page instanceof ExitPage)
                        && page.routes().isEmpty()) {
                    return true;
                }
                after.ifPresent(open::add);
                page.routes().stream()
                        .map(Route::target)
                        .flatMap(target -> journey.page(target).stream())
                        .forEach(open::add);
            }
        }
        return false;
    }
}
