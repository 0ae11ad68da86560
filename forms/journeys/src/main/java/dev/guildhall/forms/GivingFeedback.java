package dev.guildhall.forms;

import dev.guildhall.forms.AsideScreens.Filled;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.FeedbackPages;
import dev.guildhall.forms.page.FeedbackPages.Mistake;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.support.Feedback;
import dev.guildhall.forms.support.FeedbackHandler;
import dev.guildhall.forms.support.Satisfaction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks how satisfied people are: the team's handler takes what they say, the event tells no more than how much. */
final class GivingFeedback implements Aside {

    private final FeedbackHandler handler;
    private final Addresses addresses;
    private final FormGuard guard;
    private final FeedbackPages pages;
    private final AsideScreens screens;
    private final Events events;
    private final Replies replies;

    GivingFeedback(
            FeedbackHandler handler,
            Addresses addresses,
            FormGuard guard,
            FeedbackPages pages,
            AsideScreens screens,
            Events events,
            Replies replies) {
        this.handler = handler;
        this.addresses = addresses;
        this.guard = guard;
        this.pages = pages;
        this.screens = screens;
        this.events = events;
        this.replies = replies;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        Methods method = Methods.of(visit.request());
        if (path.equals(addresses.feedbackSent())) {
            return Optional.of(
                    method.isReading()
                            ? replies.aside(
                                    visit,
                                    screens.told(
                                            visit, path, FeedbackPages.thanking(), () -> pages.sent(visit.language())))
                            : replies.notAllowed(visit, Methods.READING));
        }
        if (!path.equals(addresses.feedback())) {
            return Optional.empty();
        }
        if (method.isReading()) {
            return Optional.of(replies.page(visit, asking(visit, Optional.empty(), "", List.of())));
        }
        return Optional.of(
                method == Methods.POST ? receive(visit) : replies.notAllowed(visit, Methods.READING_AND_POST));
    }

    private Screen asking(Visit visit, Optional<Satisfaction> chosen, String comment, List<Mistake> mistakes) {
        Form form = guard.form(visit, addresses.feedback());
        Entered entered = Entered.of(Map.of(
                FeedbackPages.SATISFACTION,
                chosen.map(FeedbackPages::valueOf).stream().toList(),
                FeedbackPages.COMMENT,
                comment.isEmpty() ? List.of() : List.of(comment)));
        return screens.asked(
                visit,
                addresses.feedback(),
                form,
                FeedbackPages.asking(),
                new Filled(entered, mistakes.stream().map(FeedbackPages::error).toList()),
                () -> pages.ask(chosen, comment, mistakes, form, visit.language()));
    }

    private FormsResponse receive(Visit visit) {
        FormData data = SentFields.of(visit.request());
        if (!guard.isOwn(visit, data)) {
            return replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        Optional<Satisfaction> chosen = satisfaction(data.all(FeedbackPages.SATISFACTION));
        String comment = data.first(FeedbackPages.COMMENT)
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
        List<Mistake> mistakes = new ArrayList<>();
        if (chosen.isEmpty()) {
            mistakes.add(Mistake.NOT_CHOSEN);
        }
        if (comment.length() > Feedback.MAX_COMMENT) {
            mistakes.add(Mistake.TOO_LONG);
        }
        if (chosen.isEmpty() || !mistakes.isEmpty()) {
            return replies.refused(visit, asking(visit, chosen, comment, mistakes));
        }
        hear(visit, chosen.get(), comment);
        return replies.redirect(visit, addresses.feedbackSent());
    }

    /** The handler first: a comment that comes twice does no harm, a satisfaction that is counted twice does. */
    private void hear(Visit visit, Satisfaction satisfaction, String comment) {
        handler.receive(events.feedback(visit, satisfaction, comment));
        events.feedbackGiven(visit, satisfaction);
    }

    private static Optional<Satisfaction> satisfaction(List<String> sent) {
        return sent.size() == 1
                ? Stream.of(Satisfaction.values())
                        .filter(each -> FeedbackPages.valueOf(each).equals(sent.get(0)))
                        .findFirst()
                : Optional.empty();
    }
}
