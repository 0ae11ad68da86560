package dev.guildhall.forms;

import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.path.Path;
import java.util.Optional;

/** Says where a person goes next, and where back. */
final class Wayfinding {

    /** How the person came to a page. */
    enum Way {
        /** Through the journey, page by page. */
        ONWARD,
        /** From check answers, to change an answer. */
        CHANGING
    }

    private final Addresses addresses;

    Wayfinding(Addresses addresses) {
        this.addresses = addresses;
    }

    static Way wayOf(Visit visit) {
        return visit.request().query(Addresses.CHANGE).isPresent() ? Way.CHANGING : Way.ONWARD;
    }

    String address(Page page, Way way) {
        return way == Way.CHANGING ? addresses.change(page.id()) : addresses.page(page.id());
    }

    String confirmation() {
        return addresses.confirmation();
    }

    /**
     * Where to go on from a page that has just been answered: to the next page on the path; or, when the person came to
     * change something, to what the change brought in, and then back to check answers.
     */
    String next(Page page, Path path, Way way) {
        Optional<Page> after = path.after(page.id());
        if (after.isPresent() && after.get() instanceof ExitPage) {
            return address(after.get(), Way.ONWARD);
        }
        if (way == Way.CHANGING) {
            return path.firstIncomplete()
                    .map(incomplete -> address(incomplete, Way.CHANGING))
                    .orElseGet(() -> resume(path));
        }
        return after.map(following -> address(following, Way.ONWARD)).orElseGet(() -> resume(path));
    }

    /** Where to go on with these answers: to the first page that is not complete, to the exit, or to check answers. */
    String resume(Path path) {
        if (path.firstIncomplete().isPresent()) {
            return address(path.firstIncomplete().get(), Way.ONWARD);
        }
        Optional<Page> check = path.checkAnswers().map(Page.class::cast);
        return address(check.orElseGet(path::last), Way.ONWARD);
    }

    /**
     * Where the back link of a page leads: to the page before it; or to check answers, when the person came from there and
     * nothing is missing.
     */
    String back(Page page, Path path, Way way) {
        if (way == Way.CHANGING && path.isComplete()) {
            return resume(path);
        }
        return path.before(page.id()).map(before -> address(before, way)).orElseGet(addresses::start);
    }
}
