package dev.guildhall.forms;

import dev.guildhall.core.reference.ReferenceNumber;
import dev.guildhall.core.reference.ReferenceNumbers;
import dev.guildhall.forms.AsideScreens.Filled;
import dev.guildhall.forms.answer.Comeback;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Beside;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.ReturnPages;
import dev.guildhall.forms.page.ReturnWords;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.returning.Returns;
import dev.guildhall.forms.returning.SecretPhrase;
import dev.guildhall.forms.returning.SecretPhrase.Weakness;
import dev.guildhall.forms.store.StoredApplication;
import java.net.URI;
import java.util.Optional;

/** Takes the secret phrase by which a person will come back, and gives them the reference number that belongs to it. */
final class Keeping implements Aside {

    private final Addresses addresses;
    private final ReturnPages pages;
    private final AsideScreens screens;
    private final Beside choosing;
    private final FormGuard guard;
    private final Returns returns;
    private final ReferenceNumbers numbers;
    private final Editions editions;
    private final Replies replies;

    Keeping(
            Site site,
            FormGuard guard,
            Returns returns,
            ReferenceNumbers numbers,
            Editions editions,
            Replies replies,
            Optional<URI> byLink) {
        this.addresses = site.addresses();
        this.pages = new ReturnPages(site, byLink);
        this.screens = new AsideScreens(site);
        this.choosing = ReturnWords.choosing(byLink);
        this.guard = guard;
        this.returns = returns;
        this.numbers = numbers;
        this.editions = editions;
        this.replies = replies;
    }

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        if (path.equals(addresses.saved())) {
            return Optional.of(
                    Methods.of(visit.request()).isReading()
                            ? saved(visit)
                            : replies.notAllowed(visit, Methods.READING));
        }
        if (!path.equals(addresses.save())) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Methods.of(visit.request())) {
                    case GET, HEAD -> replies.page(visit, choosing(visit, Optional.empty()));
                    case POST -> take(visit);
                    case OTHER -> replies.notAllowed(visit, Methods.READING_AND_POST);
                });
    }

    private Screen choosing(Visit visit, Optional<Weakness> weakness) {
        Form form = guard.form(visit, addresses.save());
        return screens.asked(
                visit,
                addresses.save(),
                form,
                choosing,
                new Filled(
                        Entered.nothing(),
                        weakness.map(ReturnWords::weak).stream().toList()),
                () -> pages.choose(form, weakness, visit.language()));
    }

    private Screen saved(Visit visit, String reference) {
        return screens.confirmed(
                visit,
                addresses.saved(),
                ReturnWords.saved(addresses),
                reference,
                () -> pages.saved(reference, visit.language()));
    }

    private FormsResponse saved(Visit visit) {
        return editions.of(visit)
                .applications()
                .comeback(visit.session())
                .reference()
                .map(reference -> replies.page(visit, saved(visit, reference)))
                .orElseGet(() -> replies.redirect(visit, addresses.save()));
    }

    private FormsResponse take(Visit visit) {
        FormData data = SentFields.of(visit.request());
        if (!guard.isOwn(visit, data)) {
            return replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        SecretPhrase phrase = SecretPhrase.of(data.first(ReturnWords.PHRASE).orElse(""));
        Optional<Weakness> weakness = phrase.weakness();
        if (weakness.isPresent()) {
            return replies.refused(visit, choosing(visit, weakness));
        }
        Optional<StoredApplication> kept = editions.of(visit)
                .applications()
                .saveComeback(
                        visit.session(),
                        comeback -> comeback.reference().isPresent()
                                ? comeback
                                : comeback.by(numbers.next().toString()));
        if (kept.isEmpty()) {
            return replies.redirect(visit, addresses.confirmation());
        }
        Comeback comeback = editions.of(visit).applications().draft(kept.get()).comeback();
        returns.open(
                ReferenceNumber.parse(comeback.reference().orElseThrow()),
                visit.session().application(),
                phrase,
                kept.get().expiresAt());
        return replies.redirect(visit, addresses.saved());
    }
}
