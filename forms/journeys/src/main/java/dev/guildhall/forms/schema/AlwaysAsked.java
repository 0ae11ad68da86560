package dev.guildhall.forms.schema;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.PageOrder;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.question.Question;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which properties every submission of a journey has: those that a page on every route to its end asks without a choice to
 * leave it blank, and lists that every route leads over. Routes are taken to be possible whatever their conditions say.
 */
final class AlwaysAsked {

    private AlwaysAsked() {}

    static Asked by(Journey<?> journey) {
        Set<String> always = new LinkedHashSet<>();
        if (journey.taskList().isPresent()) {
            always.addAll(in(journey, journey.pages(), TaskListPage.class::isInstance));
            journey.sections().stream()
                    .filter(section -> section.onlyIf().isEmpty())
                    .forEach(section -> always.addAll(in(section)));
        } else {
            always.addAll(in(journey, journey.pages(), page -> false));
        }
        Map<String, Asked.Items> lists = new HashMap<>();
        for (Page page : journey.pages()) {
            if (page instanceof ListPage list) {
                lists.put(list.property(), items(list));
            }
        }
        return new Asked(titles(journey.questions()), inOrder(journey, always), lists);
    }

    /** A section is done when the person has come to the page on which it is checked. */
    private static Set<String> in(Section section) {
        return in(section, section.pages(), SectionCheckPage.class::isInstance);
    }

    private static Asked.Items items(ListPage list) {
        Set<String> always = in(list, list.pages(), page -> false);
        return new Asked.Items(list.atLeast(), list.atMost(), new Asked(titles(list.questions()), always, Map.of()));
    }

    private static Set<String> in(PageOrder order, List<Page> pages, Ways.End end) {
        Ways ways = new Ways(order, pages.get(0), end);
        Set<String> properties = new LinkedHashSet<>();
        if (ways.leadToTheEnd(Optional.empty())) {
            for (Page page : pages) {
                List<String> asked = properties(page);
                if (!asked.isEmpty() && !ways.leadToTheEnd(Optional.of(page))) {
                    properties.addAll(asked);
                }
            }
        }
        return properties;
    }

    private static List<String> properties(Page page) {
        if (page instanceof ListPage list) {
            return List.of(list.property());
        }
        return page instanceof QuestionPage asking
                ? asking.questions().stream()
                        .filter(question -> !question.isOptional())
                        .map(Question::property)
                        .toList()
                : List.of();
    }

    private static Map<String, String> titles(Map<String, Question> questions) {
        Map<String, String> titles = new LinkedHashMap<>();
        questions.forEach(
                (property, question) -> titles.put(property, question.wording().in(Language.ENGLISH)));
        return titles;
    }

    /** As the record declares them. */
    private static Set<String> inOrder(Journey<?> journey, Set<String> properties) {
        Set<String> ordered =
                new LinkedHashSet<>(RecordTypes.names(journey.shape().type()));
        ordered.retainAll(properties);
        return ordered;
    }
}
