package dev.guildhall.forms.page;

import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.radios.Radios;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.question.YesNoQuestion;
import dev.guildhall.forms.validation.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Asks before an item of a list is removed.
 *
 * @see <a href="https://design.tax.service.gov.uk/hmrc-design-patterns/add-to-a-list/">HMRC: add to a list</a>
 */
public final class RemovalPages {

    /** The field that asks whether an item is to be removed. */
    public static final String REMOVE = "remove";

    private final Site site;

    public RemovalPages(Site site) {
        this.site = site;
    }

    /**
     * The page that asks whether an item is to be removed.
     *
     * @param about which item
     * @param path the items that count
     * @param errors that nothing was chosen; empty when it is shown for the first time
     * @param form where it is sent
     * @param back where the back link leads
     * @param language the language to show it in
     */
    public Html show(ItemNumber about, Path path, List<FieldError> errors, Form form, String back, Language language) {
        YesNoQuestion asked = question(about, path);
        String question = asked.wording().in(language);
        Radios.Builder radios = Radios.builder()
                .name(REMOVE)
                .idPrefix(REMOVE)
                .classes("govuk-radios--inline")
                .fieldset(Fieldset.builder()
                        .legend(Legend.builder()
                                .text(question)
                                .pageHeading()
                                .classes("govuk-fieldset__legend--l")
                                .build())
                        .build())
                .item(Radios.Item.of(ListPages.YES, asked.yes().in(language)))
                .item(Radios.Item.of(ListPages.NO, asked.no().in(language)));
        errors.forEach(error -> radios.errorMessage(ListPages.error(error, language)));
        List<Component> main = new ArrayList<>();
        if (!errors.isEmpty()) {
            main.add(ErrorsView.of(errors, language));
        }
        main.add(FormView.stamped(form, List.of(radios.build()), Words.CONTINUE.in(language)));
        return site.page(
                language, Words.titled(question, errors, language), form.action(), Links.back(back, language), main);
    }

    /** What is asked before an item is removed. */
    public static YesNoQuestion question(ItemNumber about, Path path) {
        OfItems items = path.items(about.list());
        Optional<Item> item = items.item(about.number());
        return Questions.yesNo(
                        REMOVE,
                        Text.of(
                                removing(about.list(), items, item, Language.ENGLISH),
                                removing(about.list(), items, item, Language.WELSH)))
                .answered(Words.YES_SURE, Words.NO_NOT_SURE);
    }

    private static String removing(ListPage list, OfItems items, Optional<Item> item, Language language) {
        String name =
                item.map(there -> ItemNames.of(list, items, there, language)).orElse("");
        return Words.REMOVE_WHICH.in(language).replace("{}", name);
    }
}
