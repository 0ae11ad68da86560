package dev.guildhall.forms.page;

import dev.guildhall.components.addtoalist.AddToAList;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.fieldset.Fieldset;
import dev.guildhall.components.fieldset.Legend;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.radios.Radios;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.answer.Answer.OfItems;
import dev.guildhall.forms.answer.Item;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.validation.ListValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shows what has been added to a list, and asks before an item is removed.
 *
 * @see <a href="https://design.tax.service.gov.uk/hmrc-design-patterns/add-to-a-list/">HMRC: add to a list</a>
 */
public final class ListPages {

    /** The field that asks whether there is more to add. */
    public static final String ANOTHER = "another";

    /** The field that asks whether an item is to be removed. */
    public static final String REMOVE = "remove";

    public static final String YES = "yes";
    public static final String NO = "no";

    private final Site site;

    public ListPages(Site site) {
        this.site = site;
    }

    /**
     * The page that shows what has been added.
     *
     * @param list which list
     * @param path the items that count
     * @param more what was answered to whether there is more
     * @param errors what is wrong; empty when it is shown for the first time
     * @param changing the address at which a place about an item is changed
     * @param form where it is sent
     * @param back where the back link leads
     * @param language the language to show it in
     */
    public Html show(
            ListPage list,
            Path path,
            String more,
            List<FieldError> errors,
            Function<Place, String> changing,
            Form form,
            String back,
            Language language) {
        OfItems items = path.items(list);
        AddToAList.Builder added = AddToAList.builder()
                .name(ANOTHER)
                .itemType(list.one().in(language), list.many().in(language))
                .maximum(list.atMost())
                .language(language)
                .value(more);
        for (Item item : items.items()) {
            added.item(item(list, items, item, path, changing, language));
        }
        errors.stream()
                .filter(error -> !isOfItem(error))
                .findFirst()
                .ifPresent(error -> added.errorMessage(error(error, language)));
        AddToAList shown = added.build();
        List<Component> main = new ArrayList<>();
        if (!errors.isEmpty()) {
            main.add(summary(list, items, path, errors, changing, language));
        }
        main.add(new FormView(form.action(), form.csrf(), List.of(shown), Words.CONTINUE.in(language)));
        return page(shown.heading(), errors, form, back, language, main);
    }

    private static AddToAList.Item item(
            ListPage list, OfItems items, Item item, Path path, Function<Place, String> changing, Language language) {
        AddToAList.Item shown = AddToAList.Item.of(
                ItemNames.of(list, items, item, language),
                changing.apply(firstToChange(list, item, path)),
                changing.apply(Place.of(list, item.number(), list.removal())));
        return path.firstIncomplete(new ItemNumber(list, item.number())).isPresent()
                ? shown.withDetail(Words.INCOMPLETE.in(language))
                : shown;
    }

    private static Place firstToChange(ListPage list, Item item, Path path) {
        return path.firstIncomplete(new ItemNumber(list, item.number()))
                .orElseGet(() -> Place.of(list, item.number(), list.pages().get(0)));
    }

    private static boolean isOfItem(FieldError error) {
        return error.fault().constraint().equals(ListValidator.INCOMPLETE);
    }

    private static Component summary(
            ListPage list,
            OfItems items,
            Path path,
            List<FieldError> errors,
            Function<Place, String> changing,
            Language language) {
        List<ErrorSummary.Item> all = new ArrayList<>();
        for (Item item : items.items()) {
            errors.stream()
                    .filter(error -> error.question().equals(list.property() + "." + item.number()))
                    .forEach(error -> all.add(ErrorSummary.Item.of(
                            ItemNames.of(list, items, item, language) + ": "
                                    + Words.midSentence(error.message().in(language)),
                            changing.apply(firstToChange(list, item, path)))));
        }
        errors.stream()
                .filter(error -> !isOfItem(error))
                .forEach(error -> all.add(
                        ErrorSummary.Item.of(error.message().in(language), mend(list, items, error, changing))));
        return ErrorSummary.builder()
                .titleText(Words.ERROR_TITLE.in(language))
                .errorList(all)
                .build();
    }

    /** At the question whether there is more; where the list is full, and nothing is asked, at the last item's removal. */
    private static String mend(ListPage list, OfItems items, FieldError error, Function<Place, String> changing) {
        int count = items.items().size();
        return count < list.atMost()
                ? ErrorsView.field(error)
                : changing.apply(Place.of(list, items.items().get(count - 1).number(), list.removal()));
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
    public Html removal(
            ItemNumber about, Path path, List<FieldError> errors, Form form, String back, Language language) {
        OfItems items = path.items(about.list());
        String name = items.item(about.number())
                .map(item -> ItemNames.of(about.list(), items, item, language))
                .orElse("");
        String question = Words.REMOVE_WHICH.in(language).replace("{}", name);
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
                .item(Radios.Item.of(YES, Words.YES_SURE.in(language)))
                .item(Radios.Item.of(NO, Words.NO_NOT_SURE.in(language)));
        errors.forEach(error -> radios.errorMessage(error(error, language)));
        List<Component> main = new ArrayList<>();
        if (!errors.isEmpty()) {
            main.add(ErrorsView.of(errors, language));
        }
        main.add(new FormView(form.action(), form.csrf(), List.of(radios.build()), Words.CONTINUE.in(language)));
        return page(question, errors, form, back, language, main);
    }

    private static ErrorMessage error(FieldError error, Language language) {
        return ErrorMessage.builder()
                .text(error.message().in(language))
                .visuallyHiddenText(Words.ERROR.in(language))
                .build();
    }

    private Html page(
            String title,
            List<FieldError> errors,
            Form form,
            String back,
            Language language,
            List<? extends Component> main) {
        return site.page(
                language,
                errors.isEmpty() ? title : Words.ERROR_PREFIX.in(language) + title,
                form.action(),
                Links.back(back, language),
                main);
    }
}
