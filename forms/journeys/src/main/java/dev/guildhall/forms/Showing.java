package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answer.OfItems.More;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.journey.RemovalPage;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.page.ListPages;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.session.Session;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.util.List;
import java.util.Optional;

/** Shows the pages that a person may see. Writes no answer; a draft of which little is left is kept for longer. */
final class Showing {

    private final Journey<?> journey;
    private final Visits visits;
    private final Applications applications;
    private final Screens screens;
    private final Replies replies;
    private final Wayfinding wayfinding;
    private final Unsaved unsaved;

    Showing(
            Journey<?> journey,
            Visits visits,
            Applications applications,
            Screens screens,
            Replies replies,
            Wayfinding wayfinding,
            Unsaved unsaved) {
        this.journey = journey;
        this.visits = visits;
        this.applications = applications;
        this.screens = screens;
        this.replies = replies;
        this.wayfinding = wayfinding;
        this.unsaved = unsaved;
    }

    /** Leads to the start page, which stands there. */
    FormsResponse toStart(Visit visit, String address) {
        applications.outlive(visit.session());
        return replies.redirect(visit, address);
    }

    FormsResponse start(Visit visit) {
        applications.outlive(visit.session());
        return replies.page(visit, screens.telling().start(visit));
    }

    /** Shows the reference number of the person's application, or of the one that they submitted before it. */
    FormsResponse confirmation(Visit visit) {
        return reference(visit.session())
                .or(() -> visits.submitted(visit).flatMap(this::reference))
                .map(reference -> replies.page(visit, screens.telling().confirmation(visit, reference)))
                .orElseGet(() -> {
                    Draft draft = applications.draft(applications.read(visit.session()));
                    return replies.redirect(visit, wayfinding.resume(Path.of(journey, draft)));
                });
    }

    private Optional<String> reference(Session session) {
        return applications
                .find(session)
                .map(StoredApplication::status)
                .filter(Status.Accepted.class::isInstance)
                .map(status -> ((Status.Accepted) status).reference());
    }

    /** Leads to where the person goes on: to the first page that is not complete, or to the confirmation. */
    FormsResponse resume(Visit visit) {
        StoredApplication application = applications.read(visit.session());
        return replies.redirect(
                visit,
                application.status() instanceof Status.Accepted
                        ? wayfinding.confirmation()
                        : wayfinding.resume(Path.of(journey, applications.draft(application))));
    }

    /** Shows a page on the path; another page redirects to the first that is not complete. */
    FormsResponse page(Visit visit, Place place) {
        StoredApplication application = applications.read(visit.session());
        if (application.status() instanceof Status.Accepted) {
            return afterSubmission(visit, place);
        }
        Loaded loaded = applications.loaded(application);
        Path path = Path.of(journey, loaded.draft());
        return path.contains(place)
                ? replies.page(
                        visit, screen(visit.seeing(unsaved.in(visit, Seen.of(loaded))), place, path, loaded.draft()))
                : replies.redirect(visit, wayfinding.resume(path));
    }

    /** The first page begins another application; every other page of a submitted one leads to its confirmation. */
    private FormsResponse afterSubmission(Visit visit, Place place) {
        if (!place.page().equals(journey.pages().get(0))) {
            return replies.redirect(visit, wayfinding.confirmation());
        }
        return visits.keepSubmitted(visit, page(visits.startedAfresh(visit), place));
    }

    private Screen screen(Visit visit, Place place, Path path, Draft draft) {
        Page page = place.page();
        if (page instanceof QuestionPage asking) {
            return screens.questions().show(visit, place, path, entered(asking, AnswersAt.of(place, draft.answers())));
        }
        if (page instanceof ListPage list) {
            String more = path.items(list).more() == More.NONE ? ListPages.NO : "";
            return screens.lists().summary(visit, list, path, more, List.of());
        }
        if (page instanceof RemovalPage) {
            return screens.lists().removal(visit, place.item().orElseThrow(), path);
        }
        if (page instanceof TaskListPage tasks) {
            return screens.tasks().show(visit, tasks, path);
        }
        if (page instanceof SectionCheckPage check) {
            return screens.checks().section(visit, check, path);
        }
        if (page instanceof ExitPage exit) {
            return screens.telling().exit(visit, exit, path);
        }
        if (page instanceof InterruptionPage interruption) {
            return screens.telling().interruption(visit, interruption, place, path);
        }
        if (page instanceof DeclarationPage declaration) {
            return screens.telling().declaration(visit, declaration, path);
        }
        return screens.checks().checkAnswers(visit, (CheckAnswersPage) page, path, List.of());
    }

    /** What to fill the page's fields with: answers off the path too, for a change of mind. */
    private static Entered entered(QuestionPage page, Answers answers) {
        Entered entered = Entered.nothing();
        for (Question question : page.allQuestions().toList()) {
            entered = entered.with(
                    answers.find(question.property()).map(question::enter).orElseGet(Entered::nothing));
        }
        return entered;
    }
}
