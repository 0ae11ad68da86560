package dev.guildhall.forms;

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
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.page.TaskListPages;
import dev.guildhall.forms.page.TellingPages;
import dev.guildhall.forms.path.ItemNumber;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.validation.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows each kind of page to a person, with their own form token and back link. */
final class Screens {

    private final Journey<?> journey;
    private final Site site;
    private final Wayfinding wayfinding;
    private final CsrfTokens csrf;
    private final QuestionPages questions;
    private final TellingPages telling;
    private final CheckAnswersPages checking;
    private final ListPages lists;
    private final TaskListPages tasks;

    Screens(Journey<?> journey, Site site, Wayfinding wayfinding, CsrfTokens csrf) {
        this.journey = journey;
        this.site = site;
        this.wayfinding = wayfinding;
        this.csrf = csrf;
        this.questions = new QuestionPages(site, journey.shape());
        this.telling = new TellingPages(site);
        this.checking = new CheckAnswersPages(site);
        this.lists = new ListPages(site);
        this.tasks = new TaskListPages(site);
    }

    Html start(Visit visit) {
        String first = wayfinding.address(Place.of(journey.pages().get(0)), Way.ONWARD);
        return telling.start(journey.start(), first, visit.language());
    }

    Html confirmation(Visit visit, String reference) {
        return telling.confirmation(journey.confirmation(), reference, visit.language());
    }

    Html question(Visit visit, Place place, Path path, Entered entered, List<FieldError> errors) {
        Way way = wayfinding.wayOf(visit);
        Form form = form(visit, place, way);
        if (intent(visit, place, path) == Intent.ADDING) {
            form = new Form(Addresses.adding(form.action()), form.csrf());
        }
        String back = wayfinding.back(place, path, way);
        QuestionPages pages = place.item()
                .map(item -> new QuestionPages(site, item.list().shape()))
                .orElse(questions);
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
        return lists.show(
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
        return lists.removal(about, path, errors, form(visit, place, way), back, visit.language());
    }

    Html interruption(Visit visit, InterruptionPage page, Place place, Path path) {
        Way way = wayfinding.wayOf(visit);
        String back = wayfinding.back(place, path, way);
        return telling.interruption(path.shown(place, page), form(visit, place, way), back, visit.language());
    }

    Html exit(Visit visit, ExitPage page, Path path) {
        Place place = Place.of(page);
        return telling.exit(path.shown(place, page), wayfinding.back(place, path, Way.ONWARD), visit.language());
    }

    Html declaration(Visit visit, DeclarationPage page, Path path) {
        Place place = Place.of(page);
        String back = wayfinding.back(place, path, Way.ONWARD);
        return telling.declaration(path.shown(place, page), form(visit, place, Way.ONWARD), back, visit.language());
    }

    Html checkAnswers(Visit visit, CheckAnswersPage page, Path path, List<FieldError> errors) {
        Place place = Place.of(page);
        Ending ending = path.after(place).isPresent() ? Ending.GOES_ON : Ending.SUBMITS;
        String back = wayfinding.back(place, path, Way.ONWARD);
        return checking.show(
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
        return checking.section(
                page,
                path,
                new AnswerGroup(
                        Optional.empty(),
                        journey.section(page).map(section -> of(section, path)).orElseGet(List::of)),
                changed -> wayfinding.address(changed, within),
                form(visit, place, way),
                wayfinding.back(place, path, way),
                visit.language());
    }

    Html taskList(Visit visit, TaskListPage page, Path path) {
        Place place = Place.of(page);
        return tasks.show(
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

    private Form form(Visit visit, Place place, Way way) {
        return new Form(wayfinding.address(place, way), csrf.token(visit.session()));
    }
}
