package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.wording.Placeholder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds everything that keeps a definition from working, at once, and what its author should know besides. */
final class DefinitionCheck<T extends Record> {

    private final JourneyBuilder<T> builder;
    private final List<Page> pages;
    private final List<Section> sections;

    DefinitionCheck(JourneyBuilder<T> builder, List<Page> pages, List<Section> sections) {
        this.sections = sections;
        this.builder = builder;
        this.pages = pages;
    }

    /** Errors before warnings, else in the order of the checks. */
    List<JourneyProblem> problems() {
        List<ListPage> lists = pages.stream()
                .filter(ListPage.class::isInstance)
                .map(ListPage.class::cast)
                .toList();
        Set<String> listed = lists.stream().map(ListPage::property).collect(Collectors.toSet());
        List<JourneyProblem> problems = new ArrayList<>();
        Map<String, Question> questions = new HashMap<>();
        for (Page page : pages) {
            if (page instanceof QuestionPage asking) {
                asking.allQuestions().forEach(question -> questions.putIfAbsent(question.property(), question));
            }
        }
        problems.addAll(new PageCheck(builder.id, builder.drafts, pages).problems());
        problems.addAll(new QuestionCheck(builder.id, builder.shape, pages).problems());
        RouteGraph graph = new RouteGraph(pages, page -> new RouteOutlook(builder.shape, questions, page));
        problems.addAll(graph.problems());
        AskedBefore asked = new AskedBefore(graph, read());
        problems.addAll(new ConditionCheck(builder.shape, pages, asked, listed).problems());
        problems.addAll(new PlaceholderCheck(builder, pages, asked).problems());
        lists.forEach(list -> problems.addAll(new ListCheck(list, builder.shape, pages, graph).problems()));
        problems.addAll(new SectionCheck(builder.id, pages, sections).problems());
        problems.addAll(new WordingCheck(builder, pages).problems());
        problems.sort(Comparator.comparing(JourneyProblem::severity));
        return problems;
    }

    /** The properties that a condition or a wording reads. */
    private Set<String> read() {
        Set<String> read = new HashSet<>();
        for (Page page : pages) {
            page.routes().forEach(route -> route.condition().ifPresent(condition -> read.addAll(condition.reads())));
            page.wordings().forEach(text -> Placeholder.in(text).forEach(place -> read.add(place.property())));
        }
        builder.messages.values().forEach(text -> Placeholder.in(text).forEach(place -> read.add(place.property())));
        return read;
    }
}
