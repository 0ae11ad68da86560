package dev.guildhall.forms;

import dev.guildhall.components.html.Html;
import dev.guildhall.forms.Applications.Saved;
import dev.guildhall.forms.Wayfinding.Way;
import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.session.Session;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.Submitting;
import dev.guildhall.forms.validation.Checked;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.validation.PageValidator;
import dev.guildhall.forms.validation.SubmissionValidator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The flow of an answer: load the application, find its path, bind and validate the page, save, publish, redirect.
 *
 * @param <T> the journey's record
 */
final class JourneyEndpoints<T extends Record> implements PageEndpoints {

    private final Journey<T> journey;
    private final Visits visits;
    private final CsrfTokens csrf;
    private final Applications applications;
    private final PageValidator pageValidator;
    private final SubmissionValidator<T> submissionValidator;
    private final Submitting<T> submitting;
    private final Events events;
    private final Screens screens;
    private final Responses responses;
    private final Wayfinding wayfinding;

    JourneyEndpoints(
            Journey<T> journey,
            Visits visits,
            CsrfTokens csrf,
            Applications applications,
            PageValidator pageValidator,
            SubmissionValidator<T> submissionValidator,
            Submitting<T> submitting,
            Events events,
            Screens screens,
            Responses responses,
            Wayfinding wayfinding) {
        this.journey = journey;
        this.visits = visits;
        this.csrf = csrf;
        this.applications = applications;
        this.pageValidator = pageValidator;
        this.submissionValidator = submissionValidator;
        this.submitting = submitting;
        this.events = events;
        this.screens = screens;
        this.responses = responses;
        this.wayfinding = wayfinding;
    }

    @Override
    public Visit visit(FormsRequest request) {
        return visits.of(request);
    }

    @Override
    public FormsResponse start(Visit visit) {
        String first = wayfinding.address(journey.pages().get(0), Way.ONWARD);
        return kept(visit, page(visit, 200, screens.start(first, visit.language())));
    }

    @Override
    public FormsResponse confirmation(Visit visit) {
        return reference(visit.session())
                .or(() -> visits.submitted(visit).flatMap(this::reference))
                .map(reference -> kept(visit, page(visit, 200, screens.confirmation(reference, visit.language()))))
                .orElseGet(() -> redirect(visit, wayfinding.resume(path(visit))));
    }

    private Optional<String> reference(Session session) {
        return applications
                .find(session)
                .map(StoredApplication::status)
                .flatMap(status -> status instanceof Status.Submitted submitted
                        ? Optional.of(submitted.reference())
                        : Optional.empty());
    }

    @Override
    public FormsResponse show(Visit visit, Page page) {
        StoredApplication application = applications.findOrStart(visit.session());
        if (application.status() instanceof Status.Submitted) {
            return afterSubmission(visit, page);
        }
        Answers answers = applications.answers(application);
        Path path = Path.of(journey, answers);
        if (!path.contains(page.id())) {
            return redirect(visit, wayfinding.resume(path));
        }
        Way way = Wayfinding.wayOf(visit);
        String back = wayfinding.back(page, path, way);
        Html html = page instanceof QuestionPage asking
                ? screens.question(asking, entered(asking, answers), List.of(), form(visit, page, way), back, visit)
                : screens.other(page, path, List.of(), form(visit, page, way), back, visit);
        return kept(visit, page(visit, 200, html));
    }

    /** The first page begins another application; every other page of a submitted one leads to its confirmation. */
    private FormsResponse afterSubmission(Visit visit, Page page) {
        if (!page.equals(journey.pages().get(0))) {
            return redirect(visit, screens.confirmationAddress());
        }
        return visits.keepSubmitted(visit, show(visits.startedAfresh(visit), page));
    }

    @Override
    public FormsResponse send(Visit visit, Page page) {
        FormData data = visit.request().form(JourneyHandler.MAX_FORM_BYTES);
        boolean fromHere = visit.isKnown()
                && data.first(Form.CSRF_FIELD)
                        .filter(token -> csrf.matches(visit.session(), token))
                        .isPresent();
        if (!fromHere) {
            return kept(visit, responses.problem(Problem.NOT_FROM_HERE, visit.language()));
        }
        StoredApplication application = applications.findOrStart(visit.session());
        if (application.status() instanceof Status.Submitted) {
            return redirect(visit, screens.confirmationAddress());
        }
        Path path = Path.of(journey, applications.answers(application));
        if (!path.contains(page.id())) {
            return redirect(visit, wayfinding.resume(path));
        }
        if (page instanceof QuestionPage asking && application.status() instanceof Status.Draft) {
            return answer(visit, asking, path, data);
        }
        Optional<Page> following = path.after(page.id());
        return page instanceof CheckAnswersPage && following.isPresent()
                ? redirect(visit, wayfinding.address(following.get(), Way.ONWARD))
                : submit(visit, application, path);
    }

    private FormsResponse answer(Visit visit, QuestionPage page, Path path, FormData data) {
        Way way = Wayfinding.wayOf(visit);
        Entered entered = entered(data);
        Checked checked = pageValidator.check(page, entered);
        if (!checked.isAccepted()) {
            events.refused(visit, page, checked.errors());
            String back = wayfinding.back(page, path, way);
            Html html = screens.question(page, entered, checked.errors(), form(visit, page, way), back, visit);
            return kept(visit, page(visit, 422, html));
        }
        Saved saved = applications.save(visit.session(), checked.answers());
        if (saved.before().version() == 0) {
            events.started(visit);
        }
        Answers after = applications.answers(saved.after());
        events.answered(
                visit,
                page,
                applications.answers(saved.before()),
                after,
                checked.answers().keySet());
        return redirect(visit, wayfinding.next(page, Path.of(journey, after), way));
    }

    private FormsResponse submit(Visit visit, StoredApplication application, Path path) {
        if (!path.isComplete()) {
            return redirect(visit, wayfinding.resume(path));
        }
        T instance = journey.shape().instance(path.answers());
        List<FieldError> errors = submissionValidator.check(instance, path);
        if (!errors.isEmpty()) {
            CheckAnswersPage check = path.pages().stream()
                    .filter(CheckAnswersPage.class::isInstance)
                    .map(CheckAnswersPage.class::cast)
                    .findFirst()
                    .orElseThrow();
            String back = wayfinding.back(check, path, Way.ONWARD);
            Html html = screens.other(check, path, errors, form(visit, check, Way.ONWARD), back, visit);
            return kept(visit, page(visit, 422, html));
        }
        submitting.submit(application, instance, events.context(visit));
        return redirect(visit, screens.confirmationAddress());
    }

    private Path path(Visit visit) {
        return Path.of(journey, applications.answers(applications.findOrStart(visit.session())));
    }

    private Form form(Visit visit, Page page, Way way) {
        return new Form(wayfinding.address(page, way), csrf.token(visit.session()));
    }

    private static Entered entered(QuestionPage page, Answers answers) {
        Entered entered = Entered.nothing();
        for (var question : page.allQuestions().toList()) {
            entered = entered.with(
                    answers.find(question.property()).map(question::enter).orElseGet(Entered::nothing));
        }
        return entered;
    }

    private static Entered entered(FormData data) {
        Map<String, List<String>> fields = new HashMap<>();
        data.names().forEach(name -> fields.put(name, data.all(name)));
        return Entered.of(fields);
    }

    private FormsResponse page(Visit visit, int status, Html html) {
        return responses.page(status, html, visit.language());
    }

    private FormsResponse redirect(Visit visit, String address) {
        return kept(visit, FormsResponse.redirect(address));
    }

    private FormsResponse kept(Visit visit, FormsResponse response) {
        return visits.keep(visit, response);
    }
}
