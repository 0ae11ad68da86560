package dev.guildhall.forms.question;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.insettext.InsetText;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.select.Select;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.question.AddressLookupQuestion.Step;
import java.util.List;
import java.util.Optional;

/** Asks for an address in steps: by its postcode, from a list, or by hand. */
final class LookupFields {

    private static final Text POSTCODE = Text.of("Postcode", "Cod post");
    private static final Text UK_ONLY =
            Text.of("This finds addresses in the UK", "Mae hyn yn dod o hyd i gyfeiriadau yn y DU");
    private static final Text FIND = Text.of("Find address", "Dod o hyd i’r cyfeiriad");
    private static final Text BY_HAND = Text.of("Enter the address by hand", "Rhoi’r cyfeiriad â llaw");
    private static final Text ADDRESSES = Text.of("Address", "Cyfeiriad");
    private static final Text CHOOSE = Text.of("Select an address", "Dewiswch gyfeiriad");
    private static final Text NOT_LISTED =
            Text.of("My address is not in the list", "Nid yw fy nghyfeiriad yn y rhestr");
    private static final Text NONE_FOUND = Text.of(
            "We could not find an address for that postcode. Enter the address here",
            "Ni allem ddod o hyd i gyfeiriad ar gyfer y cod post hwnnw. Rhowch y cyfeiriad yma");
    private static final TextField SEARCH =
            TextField.plain().withAutocomplete("postal-code").withWidth(Width.TEN);

    private LookupFields() {}

    static Component of(AddressLookupQuestion question, QuestionView view) {
        if (view.errorIn(question.byHand().fields()).isPresent()) {
            return byHand(question, asEntered(question, view));
        }
        Step step = question.stepOf(view.entered());
        if (step == Step.ENTER) {
            return byHand(question, view);
        }
        if (step == Step.CHOOSE) {
            List<FoundAddress> found = found(question, view.entered());
            return found.isEmpty() ? byHand(question, view) : choose(question, found, view);
        }
        return find(question, view);
    }

    /** A found address that the record does not take is mended by hand. */
    private static QuestionView asEntered(AddressLookupQuestion question, QuestionView view) {
        return FoundAddress.decode(view.typed(question.field("chosen")))
                .filter(found -> question.stepOf(view.entered()) == Step.CHOOSE)
                .map(found -> view.filledWith(question.parts(found)))
                .orElse(view);
    }

    private static List<FoundAddress> found(AddressLookupQuestion question, Entered entered) {
        List<String> sent = entered.all(question.field("found"));
        return sent.isEmpty()
                ? question.found(entered.line(question.field("search")))
                : sent.stream()
                        .flatMap(one -> FoundAddress.decode(one).stream())
                        .toList();
    }

    private static Component find(AddressLookupQuestion question, QuestionView view) {
        String search = question.field("search");
        Component input = Fields.input(search, view.in(POSTCODE), SEARCH, view)
                .hint(Choosing.hint(question.hint().orElse(UK_ONLY), view))
                .build();
        Component find = Button.builder()
                .text(view.in(FIND))
                .classes("govuk-button--secondary")
                .build();
        Component byHand = Button.builder()
                .text(view.in(BY_HAND))
                .name(question.field("by-hand"))
                .value("yes")
                .classes("govuk-button--secondary")
                .build();
        return grouped(
                question,
                view,
                new HiddenField(question.field("step"), "find"),
                input,
                new ButtonsView(List.of(find, byHand)));
    }

    private static Component choose(AddressLookupQuestion question, List<FoundAddress> found, QuestionView view) {
        String name = question.field("chosen");
        Select.Builder select = Select.builder()
                .name(name)
                .id(name)
                .label(Label.of(view.in(ADDRESSES)))
                .value(view.typed(name))
                .item(Select.Item.of("", view.in(CHOOSE)));
        found.stream()
                .distinct()
                .forEach(address -> select.item(Select.Item.of(address.encoded(), address.inOneLine())));
        select.item(Select.Item.of(AddressLookupQuestion.NOT_LISTED, view.in(NOT_LISTED)));
        view.errorAt(name).ifPresent(message -> select.errorMessage(Fields.error(message, view.language())));
        return grouped(
                question,
                view,
                new HiddenField(question.field("step"), "choose"),
                new HiddenField(question.field("search"), view.entered().line(question.field("search"))),
                select.build());
    }

    private static Component byHand(AddressLookupQuestion question, QuestionView view) {
        Optional<Component> notice =
                view.entered().line(question.field("found")).equals("none")
                        ? Optional.of(
                                InsetText.builder().text(view.in(NONE_FOUND)).build())
                        : Optional.empty();
        Component hidden = new HiddenField(question.field("step"), "enter");
        Component fields = question.byHand().view(view);
        return notice.map(inset -> Together.of(hidden, inset, fields)).orElseGet(() -> Together.of(hidden, fields));
    }

    private static Component grouped(AddressLookupQuestion question, QuestionView view, Component... content) {
        return Choosing.fieldset(question, view).around("", "", Html.join(List.of(content)));
    }
}
