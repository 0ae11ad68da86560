package dev.guildhall.forms;

import dev.guildhall.components.addtoalist.AddToAList;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.ListPages;
import dev.guildhall.forms.page.ListedItem;
import dev.guildhall.forms.page.RemovalPages;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.question.YesNoQuestion;
import dev.guildhall.forms.screen.Shown;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import dev.guildhall.forms.screen.ShownItem;
import dev.guildhall.forms.screen.ShownLists;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * Shows the summary of a list, and the page that asks before an item is removed.
 *
 * @param framing what stands around them
 * @param wayfinding where they lead
 * @param stamps who stamps the page about an item with what is known of it
 * @param confirming who stamps the summary with the items that it stands for
 */
record ListScreens(Framing framing, Wayfinding wayfinding, Overwriting stamps, Confirming confirming) {

    Screen summary(Visit visit, ListPage list, Path path, String more, List<FieldError> errors) {
        Way way = wayfinding.wayOf(visit);
        Way within = way.from(list);
        Place summary = Place.of(list);
        String back = wayfinding.back(summary, path, way);
        Form form = framing.form(visit, summary, way, confirming.stamp(visit, list, path));
        Function<Place, String> changing = place -> wayfinding.address(place, within);
        return new Screen(
                () -> new ListPages(framing.site(visit, errors))
                        .show(list, path, more, errors, changing, form, back, visit.language()),
                () -> shown(visit, list, path, more, errors, changing)
                        .sentTo(form)
                        .link(Link.BACK, back)
                        .build());
    }

    private Shown.Builder shown(
            Visit visit,
            ListPage list,
            Path path,
            String more,
            List<FieldError> errors,
            Function<Place, String> changing) {
        List<ListedItem> items = ListedItem.of(list, path, visit.language());
        AddToAList words = ListPages.words(list, items, visit.language());
        List<FieldError> named =
                errors.stream().map(error -> named(visit, list, items, error)).toList();
        return framing.shown(visit, list.id(), Kind.LIST, Text.same(words.heading()), named)
                .asking(asked(words), Entered.of(Map.of(ListPages.ANOTHER, more.isEmpty() ? List.of() : List.of(more))))
                .listing(ShownLists.ofItems(
                        items.stream().map(item -> shown(item, changing)).toList()));
    }

    /** Whether there is more; nothing where there can be no more. */
    private static List<Question> asked(AddToAList words) {
        return words.isFull()
                ? List.of()
                : List.of(Questions.yesNo(ListPages.ANOTHER, Text.same(words.question()))
                        .answered(Text.same(words.yesText()), Text.same(words.noText())));
    }

    private static FieldError named(Visit visit, ListPage list, List<ListedItem> items, FieldError error) {
        return items.stream()
                .filter(item -> ListPages.isOf(error, list, item))
                .findFirst()
                .map(item -> error.withMessage(Text.same(item.says(error.message(), visit.language()))))
                .orElse(error);
    }

    private static ShownItem shown(ListedItem item, Function<Place, String> changing) {
        return new ShownItem(
                item.number(),
                item.name(),
                item.progress().name().toLowerCase(Locale.ROOT),
                changing.apply(item.toChange()),
                changing.apply(item.toRemove()));
    }

    Screen removal(Visit visit, ItemNumber about, Path path) {
        Place place = Place.of(about.list(), about.number(), about.list().removal());
        return removal(visit, about, path, List.of(), stamps.stamp(visit.session(), place, visit.seen()));
    }

    /** The page again with what is wrong, under the stamp that it was sent with. */
    Screen removal(Visit visit, ItemNumber about, Path path, List<FieldError> errors, String stamp) {
        Way way = wayfinding.wayOf(visit);
        Place place = Place.of(about.list(), about.number(), about.list().removal());
        String back = wayfinding.toSummary(about.list(), path, way);
        Form form = framing.form(visit, place, way, stamp);
        YesNoQuestion question = RemovalPages.question(about, path);
        return new Screen(
                () -> new RemovalPages(framing.site(visit, errors))
                        .show(about, path, errors, form, back, visit.language()),
                () -> framing.shown(visit, place.address(), Kind.REMOVAL, question.wording(), errors)
                        .sentTo(form)
                        .link(Link.BACK, back)
                        .asking(List.of(question), Entered.nothing())
                        .build());
    }
}
