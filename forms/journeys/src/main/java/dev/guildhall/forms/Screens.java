package dev.guildhall.forms;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
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
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
    }

    Html start(Visit visit) {
        String first = wayfinding.address(Place.of(journey.pages().get(0)), Way.ONWARD);
        Site withReturn = site.with(new Surroundings(List.of(), saving.belowStart(visit.language())));
        return new TellingPages(withReturn).start(journey.start(), first, visit.language());
    }

    Html confirmation(Visit visit, String reference) {
        return new TellingPages(site).confirmation(journey.confirmation(), reference, visit.language());
    }

    Html question(Visit visit, Place place, Path path, Entered entered) {
        return question(
                visit, place, path, entered, List.of(), overwriting.stamp(visit.session(), place, visit.seen()));
    }

    /** The page again with what is wrong, under the stamp that it was sent with: what the person saw before is what they know. */
    Html question(Visit visit, Place place, Path path, Entered entered, List<FieldError> errors, String stamp) {
        Way way = wayfinding.wayOf(visit);
        Form form = new Form(wayfinding.address(place, way), csrf.token(visit.session()), stamp);
        if (intent(visit, place, path) == Intent.ADDING) {
            form = new Form(Addresses.adding(form.action()), form.csrf(), stamp);
        }
        String back = wayfinding.back(place, path, way);
        Site around = site(visit, errors);
        QuestionPages pages = place.item()
                .map(item -> new QuestionPages(around, item.list().shape()))
                .orElseGet(() -> new QuestionPages(around, journey.shape()));
        return pages.show(
                path.shown(place, (QuestionPage) place.page()),
                entered,
                filled(errors, path, place),
                form,
                back,
                visit.language());
    }

    /** What a page about an item is shown for: its form says so when it is sent. */
    Intent intent(Visit visit, Place place, Path path) {
        boolean said = Methods.of(visit.request()) == Methods.POST
                && visit.request().query(Addresses.ADD).isPresent();
        return said || path.adds(place) ? Intent.ADDING : Intent.CHANGING;
    }

    Html list(Visit visit, ListPage list, Path path, String more, List<FieldError> errors) {
        Way way = wayfinding.wayOf(visit);
        Way within = way.from(list);
        Place summary = Place.of(list);
        String back = wayfinding.back(summary, path, way);
        return new ListPages(site(visit, errors))
                .show(
                        list,
                        path,
                        more,
                        errors,
                        place -> wayfinding.address(place, within),
                        form(visit, summary, way),
                        back,
                        visit.language());
    }

    Html removal(Visit visit, ItemNumber about, Path path, List<FieldError> errors) {
        Way way = wayfinding.wayOf(visit);
        Place place = Place.of(about.list(), about.number(), about.list().removal());
        String back = wayfinding.toSummary(about.list(), path, way);
        return new ListPages(site(visit, errors))
                .removal(about, path, errors, form(visit, place, way), back, visit.language());
    }

    Html interruption(Visit visit, InterruptionPage page, Place place, Path path) {
        Way way = wayfinding.wayOf(visit);
        String back = wayfinding.back(place, path, way);
        return telling(visit).interruption(path.shown(place, page), form(visit, place, way), back, visit.language());
    }

    Html exit(Visit visit, ExitPage page, Path path) {
        Place place = Place.of(page);
        return telling(visit).exit(path.shown(place, page), wayfinding.back(place, path, Way.ONWARD), visit.language());
    }

    Html declaration(Visit visit, DeclarationPage page, Path path) {
        Place place = Place.of(page);
        String back = wayfinding.back(place, path, Way.ONWARD);
        return telling(visit)
                .declaration(path.shown(place, page), form(visit, place, Way.ONWARD), back, visit.language());
    }

    Html checkAnswers(Visit visit, CheckAnswersPage page, Path path, List<FieldError> errors) {
        Place place = Place.of(page);
        Ending ending = path.after(place).isPresent() ? Ending.GOES_ON : Ending.SUBMITS;
        String back = wayfinding.back(place, path, Way.ONWARD);
        return new CheckAnswersPages(site(visit, errors))
                .show(
                        path.shown(place, page),
                        path,
                        groups(path),
                        filled(errors, path, place),
                        form(visit, place, Way.ONWARD),
                        ending,
                        back,
                        visit.language());
    }

    /** Filled last: a template may have begun a sentence with the subject, never with an answer. */
    private static List<FieldError> filled(List<FieldError> errors, Path path, Place place) {
        return errors.isEmpty()
                ? errors
                : errors.stream()
                        .map(error -> error.withMessage(path.wording(place).fill(error.message())))
                        .toList();
    }

    Html sectionCheck(Visit visit, SectionCheckPage page, Path path) {
        Way way = wayfinding.wayOf(visit);
        Way within = way.from(page);
        Place place = Place.of(page);
        return new CheckAnswersPages(site(visit, List.of()))
                .section(
                        page,
                        path,
                        new AnswerGroup(
                                Optional.empty(),
                                journey.section(page)
                                        .map(section -> of(section, path))
                                        .orElseGet(List::of)),
                        changed -> wayfinding.address(changed, within),
                        form(visit, place, way),
                        wayfinding.back(place, path, way),
                        visit.language());
    }

    Html taskList(Visit visit, TaskListPage page, Path path) {
        Place place = Place.of(page);
        return new TaskListPages(site(visit, List.of()))
                .show(
                        page,
                        path,
                        journey.pages().stream()
                                .filter(CheckAnswersPage.class::isInstance)
                                .findFirst()
                                .orElseThrow(),
                        task -> wayfinding.address(task, Way.ONWARD),
                        wayfinding.back(place, path, Way.ONWARD),
                        visit.language());
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
