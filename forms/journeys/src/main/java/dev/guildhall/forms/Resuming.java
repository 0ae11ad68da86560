package dev.guildhall.forms;

import dev.guildhall.forms.AsideScreens.Filled;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.ReturnPages;
import dev.guildhall.forms.page.ReturnWords;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.returning.Returns;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads a person who knows a reference and its secret phrase back to their application, in a session of its own. */
final class Resuming implements Aside {

    private final Addresses addresses;
    private final ReturnPages pages;
    private final AsideScreens screens;
    private final FormGuard guard;
    private final Returns returns;
    private final Visits visits;
    private final Editions editions;
    private final Replies replies;

    Resuming(Site site, FormGuard guard, Returns returns, Visits visits, Editions editions, Replies replies) {
        this.addresses = site.addresses();
        this.pages = new ReturnPages(site, Optional.empty());
        this.screens = new AsideScreens(site);
        this.guard = guard;
        this.returns = returns;
        this.visits = visits;
        this.editions = editions;
        this.replies = replies;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        if (!path.equals(addresses.comeBack())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Methods.of(visit.request())) {
                    case GET, HEAD -> replies.page(visit, asking(visit));
                    case POST -> take(visit);
                    case OTHER -> replies.notAllowed(visit, Methods.READING_AND_POST);
                });
    }

    private Screen asking(Visit visit) {
        Form form = guard.form(visit, addresses.comeBack());
        return screens.asked(
                visit, addresses.comeBack(), form, ReturnWords.asking(), () -> pages.ask(form, "", visit.language()));
    }

    private Screen askingAgain(Visit visit, String reference) {
        Form form = guard.form(visit, addresses.comeBack());
        return screens.asked(
                visit,
                addresses.comeBack(),
                form,
                ReturnWords.asking(),
                new Filled(
                        Entered.of(Map.of(ReturnWords.REFERENCE, List.of(reference))), List.of(ReturnWords.notFound())),
                () -> pages.askAgain(form, reference, visit.language()));
    }

    private FormsResponse take(Visit visit) {
        FormData data = SentFields.of(visit.request());
        if (!guard.isOwn(visit, data)) {
            return replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        String reference = data.first(ReturnWords.REFERENCE).orElse("");
        Optional<Visit> resumed = returns.find(
                        reference, data.first(ReturnWords.PHRASE).orElse(""))
                .map(application -> visits.resuming(visit, application))
                .filter(another -> editions.of(another)
                        .applications()
                        .find(another.session())
                        .isPresent());
        if (resumed.isEmpty()) {
            return replies.refused(visit, askingAgain(visit, reference));
        }
        return editions.of(resumed.get()).showing().resume(resumed.get());
    }
}
