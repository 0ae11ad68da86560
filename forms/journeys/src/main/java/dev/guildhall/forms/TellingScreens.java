package dev.guildhall.forms;

import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.page.Surroundings;
import dev.guildhall.forms.page.TellingPages;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.screen.Shown;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import java.util.List;

/**
 * Shows the pages that tell rather than ask.
 *
 * @param journey whose pages
 * @param framing what stands around them
 * @param wayfinding where they lead
 * @param saving the links to saving and coming back
 * @param confirming who stamps a declaration with the answers that it stands for
 */
record TellingScreens(
        Journey<?> journey, Framing framing, Wayfinding wayfinding, SavingLinks saving, Confirming confirming) {

    private static final String START = "start";

    Screen start(Visit visit) {
        String first = wayfinding.address(Place.of(journey.pages().get(0)), Way.ONWARD);
        Site site = framing.bare().with(new Surroundings(List.of(), saving.belowStart(visit.language())));
        return new Screen(
                () -> new TellingPages(site).start(journey.start(), first, visit.language()),
                () -> AsideScreens.footed(
                                Shown.of(START, Kind.START, journey.start().title(), visit.language()),
                                framing.bare(),
                                journey.start().blocks())
                        .link(Link.NEXT, first)
                        .link(Link.RETURN, saving.comeBack())
                        .build());
    }

    Screen confirmation(Visit visit, String reference) {
        TellingPages pages = new TellingPages(framing.bare());
        return new Screen(
                () -> pages.confirmation(journey.confirmation(), reference, visit.language()),
                () -> confirmed(visit, reference, pages.closing(journey.confirmation())));
    }

    private Shown confirmed(Visit visit, String reference, List<Block> told) {
        Shown.Builder shown = Shown.of(
                        Addresses.CONFIRMATION,
                        Kind.CONFIRMATION,
                        journey.confirmation().title(),
                        visit.language())
                .telling(told)
                .confirming(reference)
                .link(Link.EXIT, framing.bare().furniture().exit())
                .link(Link.FEEDBACK, framing.bare().furniture().feedback());
        AsideScreens.session(framing.bare()).ifPresent(shown::during);
        return shown.build();
    }

    Screen interruption(Visit visit, InterruptionPage page, Place place, Path path) {
        Way way = wayfinding.wayOf(visit);
        String back = wayfinding.back(place, path, way);
        InterruptionPage shown = path.shown(place, page);
        Form form = framing.form(visit, place, way);
        return new Screen(
                () -> pages(visit).interruption(shown, form, back, visit.language()),
                () -> framing.shown(visit, page.id(), Kind.INTERRUPTION, shown.title(), List.of())
                        .sentTo(form)
                        .link(Link.BACK, back)
                        .telling(shown.blocks())
                        .build());
    }

    Screen exit(Visit visit, ExitPage page, Path path) {
        Place place = Place.of(page);
        ExitPage shown = path.shown(place, page);
        String back = wayfinding.back(place, path, Way.ONWARD);
        return new Screen(
                () -> pages(visit).exit(shown, back, visit.language()),
                () -> framing.shown(visit, page.id(), Kind.EXIT, shown.title(), List.of())
                        .link(Link.BACK, back)
                        .telling(shown.blocks())
                        .build());
    }

    Screen declaration(Visit visit, DeclarationPage page, Path path) {
        Place place = Place.of(page);
        String back = wayfinding.back(place, path, Way.ONWARD);
        DeclarationPage shown = path.shown(place, page);
        Form form = framing.form(visit, place, Way.ONWARD, confirming.stamp(visit, page, path));
        return new Screen(
                () -> pages(visit).declaration(shown, form, back, visit.language()),
                () -> framing.shown(visit, page.id(), Kind.DECLARATION, shown.title(), List.of())
                        .sentTo(form)
                        .link(Link.BACK, back)
                        .telling(shown.blocks())
                        .build());
    }

    private TellingPages pages(Visit visit) {
        return new TellingPages(framing.site(visit, List.of()));
    }
}
