package dev.guildhall.forms.question;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.insettext.InsetText;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.select.Select;
import dev.guildhall.core.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Asks for an address in steps: by its postcode, from a list, or by hand. */
final class LookupFields {

    private static final Text POSTCODE = Text.of("Postcode", "Cod post");
    private static final Text UK_ONLY =
            Text.of("This finds addresses in the UK", "Mae hyn yn dod o hyd i gyfeiriadau yn y DU");
    private static final Text FIND = Text.of("Find address", "Dod o hyd i’r cyfeiriad");
    private static final Text ADDRESSES = Text.of("Address", "Cyfeiriad");
    private static final Text CHOOSE = Text.of("Select an address", "Dewiswch gyfeiriad");
    private static final TextField SEARCH =
            TextField.plain().withAutocomplete("postal-code").withWidth(Width.TEN);

    private LookupFields() {}

    static Component of(AddressLookupQuestion question, QuestionView view) {
        LookupStage stage = question.stage(view.entered(), view::marks);
        QuestionView staged = view.filledWith(stage.entered());
        return switch (stage.step()) {
            case FIND -> find(question, stage, staged);
            case CHOOSE -> choose(question, stage, staged);
            case ENTER -> byHand(question, stage, staged);
        };
    }

    private static Component find(AddressLookupQuestion question, LookupStage stage, QuestionView view) {
        String search = question.field("search");
        Component input = Fields.input(search, view.in(POSTCODE), SEARCH, view)
                .hint(Choosing.hint(question.hint().orElse(UK_ONLY), view))
                .build();
        List<Component> buttons = new ArrayList<>();
        buttons.add(Button.builder()
                .text(view.in(FIND))
                .classes("govuk-button--secondary")
                .build());
        stage.byHand()
                .ifPresent(instead -> buttons.add(Button.builder()
                        .text(view.in(instead.label()))
                        .name(instead.field())
                        .value(instead.value())
                        .classes("govuk-button--secondary")
                        .build()));
        return grouped(question, view, step(question, view), input, new ButtonsView(buttons));
    }

    private static Component step(AddressLookupQuestion question, QuestionView view) {
        return hidden(question.field("step"), view);
    }

    private static Component hidden(String field, QuestionView view) {
        return new HiddenField(field, view.entered().line(field));
    }

    private static Component choose(AddressLookupQuestion question, LookupStage stage, QuestionView view) {
        String name = question.field("chosen");
        Select.Builder select = Select.builder()
                .name(name)
                .id(name)
                .label(Label.of(view.in(ADDRESSES)))
                .value(view.typed(name))
                .item(Select.Item.of("", view.in(CHOOSE)));
        stage.options().forEach(option -> select.item(Select.Item.of(option.value(), view.in(option.label()))));
        view.errorAt(name).ifPresent(message -> select.errorMessage(Fields.error(message, view.language())));
        return grouped(question, view, step(question, view), hidden(question.field("search"), view), select.build());
    }

    private static Component byHand(AddressLookupQuestion question, LookupStage stage, QuestionView view) {
        Component hidden = step(question, view);
        Component fields = question.byHand().view(view);
        return stage.notice()
                .map(notice -> Together.of(
                        hidden, InsetText.builder().text(view.in(notice)).build(), fields))
                .orElseGet(() -> Together.of(hidden, fields));
    }

    private static Component grouped(AddressLookupQuestion question, QuestionView view, Component... content) {
        return Choosing.fieldset(question, view).around("", "", Html.join(List.of(content)));
    }
}
