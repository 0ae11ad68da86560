package dev.guildhall.forms.journey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds everything that keeps a definition from working, at once, and what its author should know besides. */
final class DefinitionCheck<T extends Record> {

    private final JourneyBuilder<T> builder;
    private final List<Page> pages;

    DefinitionCheck(JourneyBuilder<T> builder, List<Page> pages) {
        this.builder = builder;
        this.pages = pages;
    }

    /** Errors before warnings, else in the order of the checks. */
    List<JourneyProblem> problems() {
        List<JourneyProblem> problems = new ArrayList<>();
        problems.addAll(new PageCheck(builder.id, builder.drafts, pages).problems());
        problems.addAll(new QuestionCheck(builder.id, builder.shape, pages).problems());
        RouteGraph graph = new RouteGraph(pages);
        problems.addAll(graph.problems());
        problems.addAll(new ConditionCheck(builder.shape, pages, graph).problems());
        problems.addAll(new WordingCheck(builder, pages).problems());
        problems.sort(Comparator.comparing(JourneyProblem::severity));
        return problems;
    }
}
