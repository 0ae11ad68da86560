package dev.guildhall.audit.review;

import dev.guildhall.audit.event.Outcome;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.dateinput.DateInput;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.select.Select;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.text.Text;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The filters as a form, and what is wrong with them. */
final class SearchView {

    private final SearchForm search;
    private final Wording wording;

    SearchView(SearchForm search, Wording wording) {
        this.search = search;
        this.wording = wording;
    }

    Html errors() {
        if (search.errors().isEmpty()) {
            return Html.empty();
        }
        ErrorSummary.Builder summary = ErrorSummary.builder().titleText(wording.in(Words.PROBLEM));
        search.errors()
                .forEach(
                        error -> summary.item(ErrorSummary.Item.of(wording.in(error.message()), "#" + error.target())));
        return summary.build().toHtml();
    }

    /** By POST, for an address would keep what was typed. */
    Html form() {
        List<Content> parts = new ArrayList<>();
        parts.add(Markup.open(
                "form", "method", "post", "action", search.parameters().path(), "novalidate", ""));
        if (!search.parameters().get(Parameters.LANGUAGE).isEmpty()) {
            String tag = wording.language().tag();
            parts.add(Markup.open("input", "type", "hidden", "name", Parameters.LANGUAGE, "value", tag));
        }
        parts.add(date(search.from(), Words.FROM_HINT));
        parts.add(date(search.to(), Words.TO_HINT));
        parts.add(text(SearchField.ACTION, Words.ACTION_HINT));
        parts.add(select(SearchField.OUTCOME, Outcome.values(), Wording::outcome));
        parts.add(select(SearchField.ACTOR_KIND, Actor.Kind.values(), Wording::kind));
        parts.add(text(SearchField.ACTOR, Words.ACTOR_HINT));
        parts.add(text(SearchField.SUBJECT, Words.SUBJECT_HINT));
        parts.add(text(SearchField.RESOURCE, Words.RESOURCE_HINT));
        parts.add(text(SearchField.CASE, Words.CASE_HINT));
        parts.add(text(SearchField.TRACE, Words.TRACE_HINT));
        parts.add(Button.builder()
                .text(wording.in(Words.SEARCH))
                .name(SearchForm.SEARCH)
                .value("yes")
                .build());
        parts.add(Markup.close("form"));
        return Html.join(parts);
    }

    private Content date(SearchDate date, Text hint) {
        DateInput.Builder input = DateInput.builder()
                .id(date.id())
                .namePrefix(date.id())
                .fieldset(Fieldset.builder()
                        .legend(Legend.builder()
                                .text(wording.in(date.called()))
                                .classes("govuk-fieldset__legend--s")
                                .build())
                        .build())
                .hint(Hint.of(wording.in(hint)))
                .day(part(date, "day", Words.DAY))
                .month(part(date, "month", Words.MONTH))
                .year(part(date, "year", Words.YEAR))
                .values(date.day(), date.month(), date.year());
        search.error(date.id()).ifPresent(message -> input.errorMessage(error(message)));
        return input.build();
    }

    /** Only what is wrong is marked, and the summary leads to the first of that. */
    private DateInput.Item part(SearchDate date, String name, Text label) {
        DateInput.Item.Builder part = DateInput.Item.builder().name(name).label(wording.in(label));
        if (search.error(date.id()).isPresent()) {
            part = date.isAtFault(name) ? part.error() : part.noError();
        }
        return part.build();
    }

    private Content text(SearchField field, Text hint) {
        Input.Builder input = Input.builder()
                .id(field.id())
                .name(field.id())
                .label(label(field))
                .hint(Hint.of(wording.in(hint)))
                .value(search.typed(field))
                .autocomplete("off")
                .noSpellcheck();
        search.error(field.id()).ifPresent(message -> input.errorMessage(error(message)));
        return input.build();
    }

    private <E extends Enum<E>> Content select(SearchField field, E[] choices, Function<E, Text> called) {
        Select.Builder select = Select.builder()
                .id(field.id())
                .name(field.id())
                .label(label(field))
                .item(Select.Item.of("", wording.in(Words.ANY)))
                .value(search.typed(field));
        Arrays.stream(choices)
                .forEach(choice -> select.item(
                        Select.Item.of(choice.name().toLowerCase(Locale.ROOT), wording.in(called.apply(choice)))));
        search.error(field.id()).ifPresent(message -> select.errorMessage(error(message)));
        return select.build();
    }

    private Label label(SearchField field) {
        return Label.builder()
                .text(wording.in(field.label()))
                .classes("govuk-label--s")
                .build();
    }

    private ErrorMessage error(Text message) {
        return ErrorMessage.builder()
                .text(wording.in(message))
                .visuallyHiddenText(wording.in(Words.ERROR))
                .build();
    }
}
