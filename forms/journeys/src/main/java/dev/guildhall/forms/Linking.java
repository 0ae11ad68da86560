package dev.guildhall.forms;

import dev.guildhall.core.constraint.EmailAddressValidator;
import dev.guildhall.forms.AsideScreens.Filled;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.LinkPages;
import dev.guildhall.forms.page.LinkWords;
import dev.guildhall.forms.page.LinkWords.Trouble;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.returning.SaveAndReturn.Links;
import dev.guildhall.forms.returning.SaveAndReturnMessage;
import dev.guildhall.forms.session.ReturnTokens;
import dev.guildhall.forms.store.StoredApplication;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has a link sent by which a person comes back, to an address that is kept nowhere. */
final class Linking implements Aside {

    /** How many links a person may have sent for one application, so that the service cannot be used to flood a mailbox. */
    static final int MAX_LINKS = 10;

    private final Addresses addresses;
    private final LinkPages pages;
    private final AsideScreens screens;
    private final FormGuard guard;
    private final Links links;
    private final ReturnTokens tokens;
    private final Editions editions;
    private final Replies replies;
    private final Clock clock;

    Linking(
            Site site,
            FormGuard guard,
            Links links,
            ReturnTokens tokens,
            Editions editions,
            Replies replies,
            Clock clock) {
        this.addresses = site.addresses();
        this.pages = new LinkPages(site);
        this.screens = new AsideScreens(site);
        this.guard = guard;
        this.links = links;
        this.tokens = tokens;
        this.editions = editions;
        this.replies = replies;
        this.clock = clock;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        if (path.equals(addresses.linkSent())) {
            return Optional.of(
                    Methods.of(visit.request()).isReading()
                            ? replies.page(
                                    visit,
                                    screens.toldMeanwhile(
                                            visit, path, LinkWords.sent(addresses), () -> pages.sent(visit.language())))
                            : replies.notAllowed(visit, Methods.READING));
        }
        if (!path.equals(addresses.link())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Methods.of(visit.request())) {
                    case GET, HEAD -> replies.page(visit, asking(visit, "", Optional.empty()));
                    case POST -> take(visit);
                    case OTHER -> replies.notAllowed(visit, Methods.READING_AND_POST);
                });
    }

    private FormsResponse take(Visit visit) {
        FormData data = SentFields.of(visit.request());
        if (!guard.isOwn(visit, data)) {
            return replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        String typed = data.first(LinkWords.EMAIL).orElse("");
        Optional<String> address = EmailAddressValidator.normalise(typed);
        if (address.isEmpty()) {
            return again(visit, typed, typed.isBlank() ? Trouble.EMPTY : Trouble.NO_ADDRESS);
        }
        Applications applications = editions.of(visit).applications();
        if (applications.comeback(visit.session()).links() >= MAX_LINKS) {
            return again(visit, typed, Trouble.TOO_MANY);
        }
        Optional<StoredApplication> kept =
                applications.saveComeback(visit.session(), comeback -> comeback.byAnotherLink());
        if (kept.isEmpty()) {
            return replies.redirect(visit, addresses.confirmation());
        }
        return isSent(visit, kept.get(), address.get())
                ? replies.redirect(visit, addresses.linkSent())
                : again(visit, typed, Trouble.NOT_SENT);
    }

    private FormsResponse again(Visit visit, String typed, Trouble trouble) {
        return replies.refused(visit, asking(visit, typed, Optional.of(trouble)));
    }

    private Screen asking(Visit visit, String typed, Optional<Trouble> trouble) {
        Form form = guard.form(visit, addresses.link());
        return screens.asked(
                visit,
                addresses.link(),
                form,
                LinkWords.asking(),
                new Filled(
                        Entered.of(Map.of(LinkWords.EMAIL, typed.isEmpty() ? List.of() : List.of(typed))),
                        trouble.map(LinkWords::error).stream().toList()),
                () -> pages.ask(form, typed, trouble, visit.language()));
    }

    private boolean isSent(Visit visit, StoredApplication kept, String address) {
        Instant latest = clock.instant().plus(links.lifetime());
        Instant expiresAt =
                (latest.isBefore(kept.expiresAt()) ? latest : kept.expiresAt()).truncatedTo(ChronoUnit.SECONDS);
        String token = tokens.token(visit.session().application(), expiresAt);
        URI link = links.service().resolve(addresses.comeBackBy(token));
        try {
            links.notifier().send(new SaveAndReturnMessage(link, expiresAt, visit.language(), address));
            return true;
        } catch (RuntimeException unsent) {
            Failures.logUnsent(kept.key().journey(), unsent);
            return false;
        }
    }
}
