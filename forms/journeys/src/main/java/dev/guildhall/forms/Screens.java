package dev.guildhall.forms;

import dev.guildhall.components.html.Html;
import dev.guildhall.forms.Wayfinding.Way;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.CheckAnswersPages;
import dev.guildhall.forms.page.CheckAnswersPages.Ending;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.QuestionPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.page.TellingPages;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;

/** Shows each kind of page to a person, with their own form token and back link. */
final class Screens {

    private final Journey<?> journey;
    private final Wayfinding wayfinding;
    private final CsrfTokens csrf;
    private final QuestionPages questions;
    private final TellingPages telling;
    private final CheckAnswersPages checking;

    Screens(Journey<?> journey, Site site, Wayfinding wayfinding, CsrfTokens csrf) {
        this.journey = journey;
        this.wayfinding = wayfinding;
        this.csrf = csrf;
        this.questions = new QuestionPages(site, journey.shape());
        this.telling = new TellingPages(site);
        this.checking = new CheckAnswersPages(site);
    }

    Html start(Visit visit) {
        String first = wayfinding.address(journey.pages().get(0), Way.ONWARD);
        return telling.start(journey.start(), first, visit.language());
    }

    Html confirmation(Visit visit, String reference) {
        return telling.confirmation(journey.confirmation(), reference, visit.language());
    }

    Html question(Visit visit, QuestionPage page, Path path, Entered entered, List<FieldError> errors) {
        Way way = Wayfinding.wayOf(visit);
        String back = wayfinding.back(page, path, way);
        return questions.show(
                path.shown(page), entered, filled(errors, path), form(visit, page, way), back, visit.language());
    }

    Html exit(Visit visit, ExitPage page, Path path) {
        return telling.exit(path.shown(page), wayfinding.back(page, path, Way.ONWARD), visit.language());
    }

    Html interruption(Visit visit, InterruptionPage page, Path path) {
        Way way = Wayfinding.wayOf(visit);
        return telling.interruption(
                path.shown(page), form(visit, page, way), wayfinding.back(page, path, way), visit.language());
    }

    Html declaration(Visit visit, DeclarationPage page, Path path) {
        String back = wayfinding.back(page, path, Way.ONWARD);
        return telling.declaration(path.shown(page), form(visit, page, Way.ONWARD), back, visit.language());
    }

    Html checkAnswers(Visit visit, CheckAnswersPage page, Path path, List<FieldError> errors) {
        Ending ending = path.after(page.id()).isPresent() ? Ending.GOES_ON : Ending.SUBMITS;
        String back = wayfinding.back(page, path, Way.ONWARD);
        return checking.show(
                path.shown(page),
                path,
                filled(errors, path),
                form(visit, page, Way.ONWARD),
                ending,
                back,
                visit.language());
    }

    /** Filled last: a template may have begun a sentence with the subject, never with an answer. */
    private static List<FieldError> filled(List<FieldError> errors, Path path) {
        return errors.isEmpty()
                ? errors
                : errors.stream()
                        .map(error -> error.withMessage(path.wording().fill(error.message())))
                        .toList();
    }

    private Form form(Visit visit, Page page, Way way) {
        return new Form(wayfinding.address(page, way), csrf.token(visit.session()));
    }
}
