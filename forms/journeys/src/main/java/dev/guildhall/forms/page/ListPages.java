package dev.guildhall.forms.page;

import dev.guildhall.components.addtoalist.AddToAList;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.page.ListedItem.Progress;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.validation.ListValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Shows what has been added to a list, and asks whether there is more.
 *
 * @see <a href="https://design.tax.service.gov.uk/hmrc-design-patterns/add-to-a-list/">HMRC: add to a list</a>
 */
public final class ListPages {

    /** The field that asks whether there is more to add. */
    public static final String ANOTHER = "another";

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
        List<ListedItem> items = ListedItem.of(list, path, language);
        AddToAList.Builder added = adding(list, items, changing, language).value(more);
        errors.stream()
                .filter(error -> !isOfItem(error))
                .findFirst()
                .ifPresent(error -> added.errorMessage(error(error, language)));
        AddToAList shown = added.build();
        List<Component> main = new ArrayList<>();
        if (!errors.isEmpty()) {
            main.add(summary(list, items, errors, changing, language));
        }
        main.add(FormView.stamped(form, List.of(shown), Words.CONTINUE.in(language)));
        String title = shown.heading();
        return site.page(
                language, Words.titled(title, errors, language), form.action(), Links.back(back, language), main);
    }

    /** The words of a list: its heading, and the question whether there is more. */
    public static AddToAList words(ListPage list, List<ListedItem> items, Language language) {
        return adding(list, items, Place::address, language).build();
    }

    private static AddToAList.Builder adding(
            ListPage list, List<ListedItem> items, Function<Place, String> changing, Language language) {
        AddToAList.Builder added = AddToAList.builder()
                .name(ANOTHER)
                .itemType(list.one().in(language), list.many().in(language))
                .maximum(list.atMost())
                .language(language);
        items.forEach(item -> added.item(item(item, changing, language)));
        return added;
    }

    private static AddToAList.Item item(ListedItem item, Function<Place, String> changing, Language language) {
        AddToAList.Item shown =
                AddToAList.Item.of(item.name(), changing.apply(item.toChange()), changing.apply(item.toRemove()));
        return item.progress() == Progress.INCOMPLETE ? shown.withDetail(Words.INCOMPLETE.in(language)) : shown;
    }

    private static boolean isOfItem(FieldError error) {
        return error.fault().constraint().equals(ListValidator.INCOMPLETE);
    }

    /** Whether the error is about this item of the list. */
    public static boolean isOf(FieldError error, ListPage list, ListedItem item) {
        return error.question().equals(list.property() + "." + item.number());
    }

    private static Component summary(
            ListPage list,
            List<ListedItem> items,
            List<FieldError> errors,
            Function<Place, String> changing,
            Language language) {
        List<ErrorSummary.Item> all = new ArrayList<>();
        for (ListedItem item : items) {
            errors.stream()
                    .filter(error -> isOf(error, list, item))
                    .forEach(error -> all.add(ErrorSummary.Item.of(
                            item.says(error.message(), language), changing.apply(item.toChange()))));
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
    private static String mend(
            ListPage list, List<ListedItem> items, FieldError error, Function<Place, String> changing) {
        int count = items.size();
        return count < list.atMost()
                ? ErrorsView.field(error)
                : changing.apply(items.get(count - 1).toRemove());
    }

    static ErrorMessage error(FieldError error, Language language) {
        return ErrorMessage.builder()
                .text(error.message().in(language))
                .visuallyHiddenText(Words.ERROR.in(language))
                .build();
    }
}
