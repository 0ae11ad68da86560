package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.ChangedServicePages;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.Site;
import java.util.Optional;

/**
 * Tells a person that the service has changed so much that their application cannot go on, and starts another one for them.
 * The earlier one stays in the store until it expires.
 */
final class StartingAgain implements Aside {

    private final Addresses addresses;
    private final ChangedServicePages pages;
    private final AsideScreens screens;
    private final String first;
    private final FormGuard guard;
    private final Visits visits;
    private final Replies replies;

    /** Starts again at this page. */
    StartingAgain(Site site, String first, FormGuard guard, Visits visits, Replies replies) {
        this.addresses = site.addresses();
        this.pages = new ChangedServicePages(site);
        this.screens = new AsideScreens(site);
        this.first = first;
        this.guard = guard;
        this.visits = visits;
        this.replies = replies;
    }

    /** The page that tells it. */
    FormsResponse tell(Visit visit) {
        Form form = guard.form(visit, addresses.startAgain());
        return replies.conflict(
                visit,
                screens.refused(
                        visit, ChangedServicePages.TOLD, Optional.of(form), () -> pages.show(form, visit.language())));
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        if (!path.equals(addresses.startAgain())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Methods.of(visit.request())) {
                    case GET, HEAD -> replies.redirect(visit, addresses.start());
                    case POST -> start(visit);
                    case OTHER -> replies.notAllowed(visit, Methods.READING_AND_POST);
                });
    }

    private FormsResponse start(Visit visit) {
        FormData data = SentFields.of(visit.request());
        return guard.isOwn(visit, data)
                ? replies.redirect(visits.startedAfresh(visit), first)
                : replies.problem(visit, Problem.NOT_FROM_HERE);
    }
}
