package dev.guildhall.forms.journey;

import java.util.ArrayList;
import java.util.List;

/** Finds everything that keeps a definition from working, at once. */
final class DefinitionCheck<T extends Record> {

    private final JourneyBuilder<T> builder;
    private final List<Page> pages;

    DefinitionCheck(JourneyBuilder<T> builder, List<Page> pages) {
        this.builder = builder;
        this.pages = pages;
    }

    List<JourneyProblem> problems() {
        List<JourneyProblem> problems = new ArrayList<>();
        problems.addAll(new PageCheck(builder.id, builder.drafts, pages).problems());
        problems.addAll(new QuestionCheck(builder.id, builder.shape, pages).problems());
        RouteGraph graph = new RouteGraph(pages);
        problems.addAll(graph.problems());
        problems.addAll(new ConditionCheck(builder.shape, pages, graph).problems());
        problems.addAll(new WordingCheck(builder, pages).problems());
        return problems;
    }
}
