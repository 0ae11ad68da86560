package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.ReturnPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.returning.Returns;
import java.util.Optional;

/** Leads a person who knows a reference and its secret phrase back to their application, in a session of its own. */
final class Resuming implements Aside {

    private static final String REFERENCE = "reference";
    private static final String PHRASE = "phrase";

    private final Addresses addresses;
    private final ReturnPages pages;
    private final FormGuard guard;
    private final Returns returns;
    private final Visits visits;
    private final Editions editions;
    private final Replies replies;

    Resuming(Site site, FormGuard guard, Returns returns, Visits visits, Editions editions, Replies replies) {
        this.addresses = site.addresses();
        this.pages = new ReturnPages(site, Optional.empty());
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
                    case GET, HEAD ->
                        replies.page(visit, pages.ask(guard.form(visit, addresses.comeBack()), "", visit.language()));
                    case POST -> take(visit);
                    case OTHER -> replies.notAllowed(visit, Methods.READING_AND_POST);
                });
    }

    private FormsResponse take(Visit visit) {
        FormData data = visit.request().form(JourneyHandler.MAX_FORM_BYTES);
        if (!guard.isOwn(visit, data)) {
            return replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        String reference = data.first(REFERENCE).orElse("");
        Optional<Visit> resumed = returns.find(reference, data.first(PHRASE).orElse(""))
                .map(application -> visits.resuming(visit, application))
                .filter(another -> editions.of(another)
                        .applications()
                        .find(another.session())
                        .isPresent());
        if (resumed.isEmpty()) {
            return replies.refused(
                    visit, pages.askAgain(guard.form(visit, addresses.comeBack()), reference, visit.language()));
        }
        return editions.of(resumed.get()).showing().resume(resumed.get());
    }
}
