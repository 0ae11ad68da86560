package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.summarylist.SummaryList;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.AnswerLookup;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows answers for checking: a row for each, with a link to change it, and a card for each item of a list. */
final class CheckedAnswers {

    private final Path path;
    private final BiFunction<Place, String, String> changing;
    private final Language language;
    private final int headingLevel;
    private final List<Component> shown = new ArrayList<>();
    private final List<SummaryList.Row> rows = new ArrayList<>();

    /**
     * @param path the pages and answers that count
     * @param changing the address at which an answer is changed, from its place and its first field
     * @param language the language to show them in
     * @param headingLevel the level of the headings of items
     */
    CheckedAnswers(Path path, BiFunction<Place, String, String> changing, Language language, int headingLevel) {
        this.path = path;
        this.changing = changing;
        this.language = language;
        this.headingLevel = headingLevel;
    }

    /** The answers to these pages. */
    List<Component> of(List<Page> pages) {
        for (Page page : pages) {
            if (page instanceof QuestionPage asking) {
                rows.addAll(rows(Place.of(page), asking, path.answers()));
            } else if (page instanceof ListPage list) {
                show(list);
            }
        }
        flush();
        return shown;
    }

    private void flush() {
        if (!rows.isEmpty()) {
            shown.add(SummaryList.builder().rows(List.copyOf(rows)).build());
            rows.clear();
        }
    }

    private void show(ListPage list) {
        OfItems items = path.items(list);
        List<String> names = items.items().stream()
                .map(item -> ItemNames.of(list, items, item, language))
                .toList();
        String title = list.title().in(language);
        rows.add(row(
                title,
                Words.midSentence(title),
                names.isEmpty() ? List.of(Words.NONE.in(language)) : names,
                changing.apply(Place.of(list), "")));
        flush();
        for (int i = 0; i < names.size(); i++) {
            card(list, items.items().get(i), names.get(i));
        }
    }

    private void card(ListPage list, Item item, String name) {
        SummaryList.Builder card = SummaryList.builder()
                .card(SummaryList.Card.builder()
                        .title(SummaryList.Title.builder()
                                .text(name)
                                .headingLevel(headingLevel)
                                .build())
                        .build());
        for (Place place : path.places(new ItemNumber(list, item.number()))) {
            if (place.page() instanceof QuestionPage asking) {
                rows(place, asking, item.answers()).forEach(card::row);
            }
        }
        shown.add(card.build());
    }

    private List<SummaryList.Row> rows(Place place, QuestionPage page, AnswerLookup answers) {
        List<SummaryList.Row> all = new ArrayList<>();
        Map<String, Question> asked =
                page.allQuestions().collect(Collectors.toMap(Question::property, Function.identity(), (a, b) -> a));
        for (Question question : path.shown(place, page).allQuestions().toList()) {
            answers.find(question.property()).ifPresent(answer -> {
                List<String> lines = question.show(answer, language);
                all.add(row(
                        question.summary().in(language),
                        hidden(asked.getOrDefault(question.property(), question), place),
                        lines.isEmpty() ? List.of(Words.NOT_ANSWERED.in(language)) : lines,
                        changing.apply(place, "#" + question.fields().get(0))));
            });
        }
        return all;
    }

    /** Put into the middle of a sentence before it is filled, so that an answer keeps its first letter. */
    private String hidden(Question question, Place place) {
        return path.wording(place).fill(Words.midSentence(question.summary().in(language)), language);
    }

    private SummaryList.Row row(String key, String hidden, List<String> lines, String href) {
        return SummaryList.Row.builder()
                .key(SummaryList.Cell.of(key))
                .value(SummaryList.Cell.of(new LinesView(lines).toHtml()))
                .action(SummaryList.Action.builder()
                        .href(href)
                        .text(Words.CHANGE.in(language))
                        .visuallyHiddenText(hidden)
                        .build())
                .build();
    }
}
