package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.page.Addresses;
import java.util.Optional;

/** Leads from a page beside the journey to where the person goes on in it. */
record GoingOn(Addresses addresses, Editions editions, Replies replies) implements Aside {

    @Override
    public Optional<FormsResponse> answer(Visit visit, String path) {
        if (!path.equals(addresses.goOn())) {
            return Optional.empty();
        }
        return Optional.of(
                Methods.of(visit.request()).isReading()
                        ? editions.of(visit).showing().resume(visit)
                        : replies.notAllowed(visit, Methods.READING));
    }
}
