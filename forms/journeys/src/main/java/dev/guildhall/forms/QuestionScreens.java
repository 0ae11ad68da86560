package dev.guildhall.forms;

import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.QuestionPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;

/**
 * Shows the pages that ask.
 *
 * @param journey whose pages
 * @param framing what stands around them
 * @param wayfinding where they lead
 * @param stamps who stamps them with the answers that they are made of
 */
record QuestionScreens(Journey<?> journey, Framing framing, Wayfinding wayfinding, Overwriting stamps) {

    Screen show(Visit visit, Place place, Path path, Entered entered) {
        String stamp = stamps.stamp(visit.session(), place, visit.seen());
        return show(visit, new Asked(place, path, intent(visit, place, path), stamp), entered, List.of());
    }

    /** The page again with what is wrong, under the stamp that it was sent with: what the person saw before is what they know. */
    Screen show(Visit visit, Asked asked, Entered entered, List<FieldError> errors) {
        Place place = asked.place();
        Path path = asked.path();
        Way way = wayfinding.wayOf(visit);
        String address = wayfinding.address(place, way);
        Form form = framing.form(
                visit, asked.intent() == Intent.ADDING ? Addresses.adding(address) : address, asked.stamp());
        String back = wayfinding.back(place, path, way);
        QuestionPage page = path.shown(place, (QuestionPage) place.page());
        List<FieldError> filled = Screens.filled(errors, path, place);
        return new Screen(
                () -> pages(visit, place, errors).show(page, entered, filled, form, back, visit.language()),
                () -> framing.shown(visit, place.address(), Kind.QUESTION, page.title(), filled)
                        .sentTo(form)
                        .link(Link.BACK, back)
                        .asking(page.questions(), entered)
                        .build());
    }

    private QuestionPages pages(Visit visit, Place place, List<FieldError> errors) {
        Site around = framing.site(visit, errors);
        return place.item()
                .map(item -> new QuestionPages(around, item.list().shape()))
                .orElseGet(() -> new QuestionPages(around, journey.shape()));
    }

    /** What a page about an item is shown for: its form says so when it is sent. */
    Intent intent(Visit visit, Place place, Path path) {
        boolean said = place.item().isPresent()
                && Methods.of(visit.request()) == Methods.POST
                && visit.request().query(Addresses.ADD).isPresent();
        return said || path.adds(place) ? Intent.ADDING : Intent.CHANGING;
    }
}
