package dev.guildhall.audit.review;

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
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/** The filters as a form, and what is wrong with them. */
final class SearchView {

    private SearchView() {}

    static Html errors(SearchForm search) {
        if (search.errors().isEmpty()) {
            return Html.empty();
        }
        ErrorSummary.Builder summary = ErrorSummary.builder().titleText("There is a problem");
        search.errors().forEach(error -> summary.item(ErrorSummary.Item.of(error.message(), "#" + error.target())));
        return summary.build().toHtml();
    }

    static Html form(SearchForm search) {
        List<Content> parts = new ArrayList<>();
        parts.add(Markup.open(
                "form", "method", "get", "action", search.parameters().path(), "novalidate", ""));
        parts.add(date(search, search.from(), "For example, 27 3 2026"));
        parts.add(date(search, search.to(), "Events of this day are included"));
        parts.add(text(search, SearchField.ACTION));
        parts.add(select(search, SearchField.OUTCOME, "success", "refused", "failed"));
        parts.add(select(search, SearchField.ACTOR_KIND, "citizen", "agent", "officer", "system"));
        parts.add(text(search, SearchField.ACTOR));
        parts.add(text(search, SearchField.SUBJECT));
        parts.add(text(search, SearchField.RESOURCE));
        parts.add(text(search, SearchField.CASE));
        parts.add(text(search, SearchField.TRACE));
        parts.add(Button.builder()
                .text("Search")
                .name(SearchForm.SEARCH)
                .value("yes")
                .build());
        parts.add(Markup.close("form"));
        return Html.join(parts);
    }

    private static Content date(SearchForm search, SearchDate date, String hint) {
        DateInput.Builder input = DateInput.builder()
                .id(date.id())
                .namePrefix(date.id())
                .fieldset(Fieldset.builder()
                        .legend(Legend.builder()
                                .text(date.called())
                                .classes("govuk-fieldset__legend--s")
                                .build())
                        .build())
                .hint(Hint.of(hint))
                .values(date.day(), date.month(), date.year());
        search.error(date.id()).ifPresent(message -> input.errorMessage(ErrorMessage.of(message)));
        return input.build();
    }

    private static Content text(SearchForm search, SearchField field) {
        Input.Builder input = Input.builder()
                .id(field.id())
                .name(field.id())
                .label(Label.builder()
                        .text(field.label())
                        .classes("govuk-label--s")
                        .build())
                .hint(Hint.of(field.hint()))
                .value(search.typed(field))
                .autocomplete("off")
                .noSpellcheck();
        search.error(field.id()).ifPresent(message -> input.errorMessage(ErrorMessage.of(message)));
        return input.build();
    }

    private static Content select(SearchForm search, SearchField field, String... choices) {
        Select.Builder select = Select.builder()
                .id(field.id())
                .name(field.id())
                .label(Label.builder()
                        .text(field.label())
                        .classes("govuk-label--s")
                        .build())
                .item(Select.Item.of("", "Any"))
                .value(search.typed(field));
        for (String choice : choices) {
            select.item(Select.Item.of(choice, SearchField.sentence(choice)));
        }
        search.error(field.id()).ifPresent(message -> select.errorMessage(ErrorMessage.of(message)));
        return select.build();
    }
}
