package dev.guildhall.forms;

import dev.guildhall.components.html.Component;
import dev.guildhall.forms.ItemWriting.Intent;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.AnswerGroup;
import dev.guildhall.forms.page.CheckAnswersPages;
import dev.guildhall.forms.page.CheckAnswersPages.Ending;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.ListPages;
import dev.guildhall.forms.page.QuestionPages;
import dev.guildhall.forms.page.ReplacedView;
import dev.guildhall.forms.page.ReplacedView.Replaced;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.page.Surroundings;
import dev.guildhall.forms.page.TaskListPages;
import dev.guildhall.forms.page.TellingPages;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.screen.Shown.Kind;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows each kind of page to a person, with their own form token and back link. */
final class Screens {

    /** What is told of another page holds no answer, though its title may. */
    private static final Wording WITHOUT_ANSWERS = (property, language) -> Optional.empty();

    private final Journey<?> journey;
    private final Site site;
    private final Wayfinding wayfinding;
    private final CsrfTokens csrf;
    private final Overwriting overwriting;
    private final SavingLinks saving;
    private final Clock clock;
    private final AppScreens apps;

    Screens(
            Journey<?> journey,
            Site site,
            Wayfinding wayfinding,
            CsrfTokens csrf,
            Overwriting overwriting,
            SavingLinks saving,
            Clock clock) {
        this.journey = journey;
        this.site = site;
        this.wayfinding = wayfinding;
        this.csrf = csrf;
        this.overwriting = overwriting;
        this.saving = saving;
        this.clock = clock;
        this.apps = new AppScreens(journey);
    }

    Screen start(Visit visit) {
        String first = wayfinding.address(Place.of(journey.pages().get(0)), Way.ONWARD);
        Site withReturn = site.with(new Surroundings(List.of(), saving.belowStart(visit.language())));
        return Screen.of(
                () -> new TellingPages(withReturn).start(journey.start(), first, visit.language()),
                () -> apps.start(visit, first));
    }

    Screen confirmation(Visit visit, String reference) {
        return Screen.of(
                () -> new TellingPages(site).confirmation(journey.confirmation(), reference, visit.language()),
                () -> apps.confirmation(visit, reference));
    }

    Screen question(Visit visit, Place place, Path path, Entered entered) {
        return question(
                visit, place, path, entered, List.of(), overwriting.stamp(visit.session(), place, visit.seen()));
    }

    /** The page again with what is wrong, under the stamp that it was sent with: what the person saw before is what they know. */
    Screen question(Visit visit, Place place, Path path, Entered entered, List<FieldError> errors, String stamp) {
        Way way = wayfinding.wayOf(visit);
        String address = wayfinding.address(place, way);
        Form form = new Form(
                intent(visit, place, path) == Intent.ADDING ? Addresses.adding(address) : address,
                csrf.token(visit.session()),
                stamp);
        String back = wayfinding.back(place, path, way);
        Site around = site(visit, errors);
        QuestionPages pages = place.item()
                .map(item -> new QuestionPages(around, item.list().shape()))
                .orElseGet(() -> new QuestionPages(around, journey.shape()));
        QuestionPage page = path.shown(place, (QuestionPage) place.page());
        List<FieldError> filled = filled(errors, path, place);
        return Screen.of(
                () -> pages.show(page, entered, filled, form, back, visit.language()),
                () -> apps.page(visit, page, Kind.QUESTION, form, back)
                        .asking(page.questions(), entered)
                        .refusing(filled));
    }

    /** What a page about an item is shown for: its form says so when it is sent. */
    Intent intent(Visit visit, Place place, Path path) {
        boolean said = Methods.of(visit.request()) == Methods.POST
                && visit.request().query(Addresses.ADD).isPresent();
        return said || path.adds(place) ? Intent.ADDING : Intent.CHANGING;
    }

    Screen list(Visit visit, ListPage list, Path path, String more, List<FieldError> errors) {
        Way way = wayfinding.wayOf(visit);
        Way within = way.from(list);
        Place summary = Place.of(list);
        String back = wayfinding.back(summary, path, way);
        return Screen.inBrowsers(() -> new ListPages(site(visit, errors))
                .show(
                        list,
                        path,
                        more,
                        errors,
                        place -> wayfinding.address(place, within),
                        form(visit, summary, way),
                        back,
                        visit.language()));
    }

    Screen removal(Visit visit, ItemNumber about, Path path, List<FieldError> errors) {
        Way way = wayfinding.wayOf(visit);
        Place place = Place.of(about.list(), about.number(), about.list().removal());
        String back = wayfinding.toSummary(about.list(), path, way);
        return Screen.inBrowsers(() -> new ListPages(site(visit, errors))
                .removal(about, path, errors, form(visit, place, way), back, visit.language()));
    }

    Screen interruption(Visit visit, InterruptionPage page, Place place, Path path) {
        Way way = wayfinding.wayOf(visit);
        String back = wayfinding.back(place, path, way);
        InterruptionPage shown = path.shown(place, page);
        Form form = form(visit, place, way);
        return Screen.of(
                () -> telling(visit).interruption(shown, form, back, visit.language()),
                () -> apps.page(visit, shown, Kind.INTERRUPTION, form, back).telling(shown.blocks()));
    }

    Screen exit(Visit visit, ExitPage page, Path path) {
        Place place = Place.of(page);
        ExitPage shown = path.shown(place, page);
        String back = wayfinding.back(place, path, Way.ONWARD);
        return Screen.of(() -> telling(visit).exit(shown, back, visit.language()), () -> apps.exit(visit, shown, back));
    }

    Screen declaration(Visit visit, DeclarationPage page, Path path) {
        Place place = Place.of(page);
        String back = wayfinding.back(place, path, Way.ONWARD);
        DeclarationPage shown = path.shown(place, page);
        Form form = form(visit, place, Way.ONWARD);
        return Screen.of(
                () -> telling(visit).declaration(shown, form, back, visit.language()),
                () -> apps.page(visit, shown, Kind.DECLARATION, form, back).telling(shown.blocks()));
    }

    Screen checkAnswers(Visit visit, CheckAnswersPage page, Path path, List<FieldError> errors) {
        Place place = Place.of(page);
        Ending ending = path.after(place).isPresent() ? Ending.GOES_ON : Ending.SUBMITS;
        String back = wayfinding.back(place, path, Way.ONWARD);
        CheckAnswersPage shown = path.shown(place, page);
        List<FieldError> filled = filled(errors, path, place);
        Form form = form(visit, place, Way.ONWARD);
        return Screen.of(
                () -> new CheckAnswersPages(site(visit, errors))
                        .show(shown, path, groups(path), filled, form, ending, back, visit.language()),
                () -> apps.page(visit, shown, Kind.CHECK_ANSWERS, form, back)
                        .refusing(filled)
                        .checking(apps.answers(
                                visit,
                                path,
                                groups(path),
                                changed -> site.addresses().change(changed.address()))));
    }

    /** Filled last: a template may have begun a sentence with the subject, never with an answer. */
    private static List<FieldError> filled(List<FieldError> errors, Path path, Place place) {
        return errors.isEmpty()
                ? errors
                : errors.stream()
                        .map(error -> error.withMessage(path.wording(place).fill(error.message())))
                        .toList();
    }

    Screen sectionCheck(Visit visit, SectionCheckPage page, Path path) {
        Way way = wayfinding.wayOf(visit);
        Way within = way.from(page);
        Place place = Place.of(page);
        AnswerGroup group = new AnswerGroup(
                Optional.empty(),
                journey.section(page).map(section -> of(section, path)).orElseGet(List::of));
        Form form = form(visit, place, way);
        String back = wayfinding.back(place, path, way);
        return Screen.of(
                () -> new CheckAnswersPages(site(visit, List.of()))
                        .section(
                                page,
                                path,
                                group,
                                changed -> wayfinding.address(changed, within),
                                form,
                                back,
                                visit.language()),
                () -> apps.page(visit, page, Kind.SECTION_CHECK, form, back)
                        .checking(apps.answers(
                                visit, path, List.of(group), changed -> wayfinding.address(changed, within))));
    }

    Screen taskList(Visit visit, TaskListPage page, Path path) {
        Place place = Place.of(page);
        Page last = journey.pages().stream()
                .filter(CheckAnswersPage.class::isInstance)
                .findFirst()
                .orElseThrow();
        String back = wayfinding.back(place, path, Way.ONWARD);
        Function<Place, String> address = task -> wayfinding.address(task, Way.ONWARD);
        return Screen.of(
                () -> new TaskListPages(site(visit, List.of())).show(page, path, last, address, back, visit.language()),
                () -> apps.taskList(visit, page, path, last, address).backTo(back));
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

    private TellingPages telling(Visit visit) {
        return new TellingPages(site(visit, List.of()));
    }

    /** The site with what this person is to be told, unless there is an error summary, and where they can save. */
    private Site site(Visit visit, List<FieldError> errors) {
        List<Replaced> replaced = visit
                .seen()
                .draft()
                .authorship()
                .toTell(visit.session().mark())
                .stream()
                .flatMap(each -> Place.at(journey, each.page()).stream().map(place -> replaced(place, each.at())))
                .toList();
        List<Component> above = replaced.isEmpty() || !errors.isEmpty()
                ? List.of()
                : List.of(ReplacedView.banner(replaced, clock.instant(), visit.language()));
        return site.with(new Surroundings(above, saving.below(visit.language())));
    }

    private Replaced replaced(Place place, Instant at) {
        String address = wayfinding.address(place, Way.returningToCheck(journey));
        return new Replaced(WITHOUT_ANSWERS.fill(place.page().title()), address, at);
    }

    private Form form(Visit visit, Place place, Way way) {
        return new Form(wayfinding.address(place, way), csrf.token(visit.session()));
    }
}
