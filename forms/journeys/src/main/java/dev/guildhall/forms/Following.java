package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.LinkPages;
import dev.guildhall.forms.page.LinkWords;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.session.ReturnTokens;
import java.time.Clock;
import java.util.Optional;

/**
 * Leads a person who followed a link back to their application, in a session of its own. The link itself only shows a page
 * with a button, so that a scanner that opens every link in a message does nothing.
 */
final class Following implements Aside {

    private final Addresses addresses;
    private final LinkPages pages;
    private final AsideScreens screens;
    private final FormGuard guard;
    private final ReturnTokens tokens;
    private final Visits visits;
    private final Editions editions;
    private final Replies replies;
    private final Clock clock;

    Following(
            Site site,
            FormGuard guard,
            ReturnTokens tokens,
            Visits visits,
            Editions editions,
            Replies replies,
            Clock clock) {
        this.addresses = site.addresses();
        this.pages = new LinkPages(site);
        this.screens = new AsideScreens(site);
        this.guard = guard;
        this.tokens = tokens;
        this.visits = visits;
        this.editions = editions;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        String prefix = addresses.comeBackBy("");
        if (!path.startsWith(prefix)) {
            return Optional.empty();
        }
        Optional<String> application = tokens.verify(path.substring(prefix.length()), clock);
        FormsResponse response = application
                .map(id -> switch (Methods.of(visit.request())) {
                    case GET, HEAD -> replies.page(visit, confirming(visit, path));
                    case POST -> follow(visit, id);
                    case OTHER -> replies.notAllowed(visit, Methods.READING_AND_POST);
                })
                .orElseGet(() -> replies.gone(visit, gone(visit)));
        // the address leads to somebody's answers: it goes to no other page
        return Optional.of(response.withHeader("Referrer-Policy", "no-referrer"));
    }

    /** The address of its page in an app is the one without the token. */
    private Screen confirming(Visit visit, String path) {
        Form form = guard.form(visit, path);
        return screens.asked(
                visit, addresses.comeBack(), form, LinkWords.confirming(), () -> pages.confirm(form, visit.language()));
    }

    private Screen gone(Visit visit) {
        return screens.refused(visit, LinkWords.gone(addresses), Optional.empty(), () -> pages.gone(visit.language()));
    }

    private FormsResponse follow(Visit visit, String application) {
        FormData data = SentFields.of(visit.request());
        if (!guard.isOwn(visit, data)) {
            return replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        Visit resumed = visits.resuming(visit, application);
        Edition edition = editions.of(resumed);
        return edition.applications().find(resumed.session()).isPresent()
                ? edition.showing().resume(resumed)
                : replies.gone(visit, gone(visit));
    }
}
