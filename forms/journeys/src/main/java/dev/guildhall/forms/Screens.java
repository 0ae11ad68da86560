package dev.guildhall.forms;

import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.CheckAnswersPages;
import dev.guildhall.forms.page.CheckAnswersPages.Ending;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.QuestionPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.page.TellingPages;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;

/** Picks the view for each kind of page. */
final class Screens {

    private final Journey<?> journey;
    private final Site site;
    private final QuestionPages questions;
    private final TellingPages telling;
    private final CheckAnswersPages checking;

    Screens(Journey<?> journey, Site site) {
        this.journey = journey;
        this.site = site;
        this.questions = new QuestionPages(site);
        this.telling = new TellingPages(site);
        this.checking = new CheckAnswersPages(site);
    }

    Html start(String first, Language language) {
        return telling.start(journey.start(), first, language);
    }

    Html confirmation(String reference, Language language) {
        return telling.confirmation(journey.confirmation(), reference, language);
    }

    String confirmationAddress() {
        return site.addresses().confirmation();
    }

    Html question(QuestionPage page, Entered entered, List<FieldError> errors, Form form, String back, Visit visit) {
        return questions.show(page, entered, errors, form, back, visit.language());
    }

    Html other(Page page, Path path, List<FieldError> errors, Form form, String back, Visit visit) {
        if (page instanceof ExitPage exit) {
            return telling.exit(exit, back, visit.language());
        }
        if (page instanceof DeclarationPage declaration) {
            return telling.declaration(declaration, form, back, visit.language());
        }
        if (page instanceof CheckAnswersPage check) {
            Ending ending = path.after(check.id()).isPresent() ? Ending.GOES_ON : Ending.SUBMITS;
            return checking.show(check, path, errors, form, ending, back, visit.language());
        }
        throw new IllegalStateException("No view shows the page " + page.id());
    }
}
