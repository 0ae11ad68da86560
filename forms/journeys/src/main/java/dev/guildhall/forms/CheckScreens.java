package dev.guildhall.forms;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.page.AnswerGroup;
import dev.guildhall.forms.page.CheckAnswersPages;
import dev.guildhall.forms.page.CheckAnswersPages.Ending;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.screen.ShownAnswers;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import dev.guildhall.forms.screen.ShownLists;
import dev.guildhall.forms.validation.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows the pages on which answers are checked, each with an address at which it is changed.
 *
 * @param journey whose pages
 * @param framing what stands around them
 * @param wayfinding where they lead
 * @param confirming who stamps them with the answers that they stand for
 */
record CheckScreens(Journey<?> journey, Framing framing, Wayfinding wayfinding, Confirming confirming) {

    Screen checkAnswers(Visit visit, CheckAnswersPage page, Path path, List<FieldError> errors) {
        Place place = Place.of(page);
        Ending ending = path.after(place).isPresent() ? Ending.GOES_ON : Ending.SUBMITS;
        String back = wayfinding.back(place, path, Way.ONWARD);
        CheckAnswersPage shown = path.shown(place, page);
        List<FieldError> filled = Screens.filled(errors, path, place);
        Form form = framing.form(visit, place, Way.ONWARD, confirming.stamp(visit, page, path));
        return new Screen(
                () -> new CheckAnswersPages(framing.site(visit, errors))
                        .show(shown, path, groups(path), filled, form, ending, back, visit.language()),
                () -> framing.shown(visit, page.id(), Kind.CHECK_ANSWERS, shown.title(), filled)
                        .sentTo(form)
                        .link(Link.BACK, back)
                        .listing(answers(
                                visit,
                                path,
                                groups(path),
                                changed -> framing.bare().addresses().change(changed.address())))
                        .build());
    }

    Screen section(Visit visit, SectionCheckPage page, Path path) {
        Way way = wayfinding.wayOf(visit);
        Way within = way.from(page);
        Place place = Place.of(page);
        AnswerGroup group = new AnswerGroup(
                Optional.empty(),
                journey.section(page).map(section -> of(section, path)).orElseGet(List::of));
        Form form = framing.form(visit, place, way, confirming.stamp(visit, page, path));
        String back = wayfinding.back(place, path, way);
        Function<Place, String> changing = changed -> wayfinding.address(changed, within);
        return new Screen(
                () -> new CheckAnswersPages(framing.site(visit, List.of()))
                        .section(page, path, group, changing, form, back, visit.language()),
                () -> framing.shown(visit, page.id(), Kind.SECTION_CHECK, page.title(), List.of())
                        .sentTo(form)
                        .link(Link.BACK, back)
                        .listing(answers(visit, path, List.of(group), changing))
                        .build());
    }

    private static ShownLists answers(
            Visit visit, Path path, List<AnswerGroup> groups, Function<Place, String> changing) {
        ShownAnswers answers = new ShownAnswers(path, changing, visit.language());
        return ShownLists.ofAnswers(groups.stream()
                .flatMap(group -> answers.of(group.pages()).stream())
                .toList());
    }

    /** The pages of each section that are on the path, and before them those of none. */
    private List<AnswerGroup> groups(Path path) {
        List<AnswerGroup> groups = new ArrayList<>();
        groups.add(new AnswerGroup(
                Optional.empty(),
                path.pages().stream()
                        .filter(page -> journey.section(page).isEmpty())
                        .toList()));
        journey.sections()
                .forEach(section -> groups.add(new AnswerGroup(Optional.of(section.title()), of(section, path))));
        return groups;
    }

    private static List<Page> of(Section section, Path path) {
        return section.pages().stream().filter(page -> path.contains(page.id())).toList();
    }
}
