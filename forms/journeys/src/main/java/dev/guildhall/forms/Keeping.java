package dev.guildhall.forms;

import dev.guildhall.core.reference.ReferenceNumber;
import dev.guildhall.core.reference.ReferenceNumbers;
import dev.guildhall.forms.answer.Comeback;
import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Problem;
import dev.guildhall.forms.page.ReturnPages;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.returning.Returns;
import dev.guildhall.forms.returning.SecretPhrase;
import dev.guildhall.forms.returning.SecretPhrase.Weakness;
import dev.guildhall.forms.store.StoredApplication;
import java.net.URI;
import java.util.Optional;

/** Takes the secret phrase by which a person will come back, and gives them the reference number that belongs to it. */
final class Keeping implements Aside {

    private static final String PHRASE = "phrase";

    private final Addresses addresses;
    private final ReturnPages pages;
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
                    case GET, HEAD ->
                        replies.page(visit, pages.choose(form(visit), Optional.empty(), visit.language()));
                    case POST -> take(visit);
                    case OTHER -> replies.notAllowed(visit, Methods.READING_AND_POST);
                });
    }

    private Form form(Visit visit) {
        return guard.form(visit, addresses.save());
    }

    private FormsResponse saved(Visit visit) {
        return editions.of(visit)
                .applications()
                .comeback(visit.session())
                .reference()
                .map(reference -> replies.page(visit, pages.saved(reference, visit.language())))
                .orElseGet(() -> replies.redirect(visit, addresses.save()));
    }

    private FormsResponse take(Visit visit) {
        FormData data = visit.request().form(JourneyHandler.MAX_FORM_BYTES);
        if (!guard.isOwn(visit, data)) {
            return replies.problem(visit, Problem.NOT_FROM_HERE);
        }
        SecretPhrase phrase = SecretPhrase.of(data.first(PHRASE).orElse(""));
        Optional<Weakness> weakness = phrase.weakness();
        if (weakness.isPresent()) {
            return replies.refused(visit, pages.choose(form(visit), weakness, visit.language()));
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
