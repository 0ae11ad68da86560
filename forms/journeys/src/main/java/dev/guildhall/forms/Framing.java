package dev.guildhall.forms;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.ReplacedView;
import dev.guildhall.forms.page.ReplacedView.Replaced;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.page.Surroundings;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.screen.Shown;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import dev.guildhall.forms.screen.ShownNotice;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.validation.FieldError;
import dev.guildhall.forms.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What stands around every page of a journey for the person who sees it, in browsers and in apps alike. */
final class Framing {

    /** What is told of another page holds no answer, though its title may. */
    private static final Wording WITHOUT_ANSWERS = (property, language) -> Optional.empty();

    private final Journey<?> journey;
    private final Site site;
    private final Wayfinding wayfinding;
    private final CsrfTokens csrf;
    private final SavingLinks saving;
    private final Clock clock;

    Framing(Journey<?> journey, Site site, Wayfinding wayfinding, CsrfTokens csrf, SavingLinks saving, Clock clock) {
        this.journey = journey;
        this.site = site;
        this.wayfinding = wayfinding;
        this.csrf = csrf;
        this.saving = saving;
        this.clock = clock;
    }

    /** The site with nothing around its pages. */
    Site bare() {
        return site;
    }

    /** The site with what this person is to be told, unless there is an error summary, and where they can save. */
    Site site(Visit visit, List<FieldError> errors) {
        List<Replaced> replaced = replaced(visit, errors);
        List<Component> above = replaced.isEmpty()
                ? List.of()
                : List.of(ReplacedView.banner(replaced, clock.instant(), visit.language()));
        return site.with(new Surroundings(above, saving.below(visit.language())));
    }

    /** The same for an app: a page of the journey with nothing on it yet but what stands around it. */
    Shown.Builder shown(Visit visit, String id, Kind kind, Text title, List<FieldError> errors) {
        ReplacedView told = new ReplacedView(replaced(visit, errors), clock.instant(), visit.language());
        Shown.Builder shown = Shown.of(id, kind, title, visit.language())
                .noticing(told.pages().stream()
                        .map(page -> new ShownNotice(told.sentence(page), page.address()))
                        .toList())
                .refusing(errors)
                .link(Link.SAVE, saving.save())
                .link(Link.EXIT, site.furniture().exit());
        AsideScreens.session(site).ifPresent(shown::during);
        return shown;
    }

    private List<Replaced> replaced(Visit visit, List<FieldError> errors) {
        if (!errors.isEmpty()) {
            return List.of();
        }
        return visit.seen().draft().authorship().toTell(visit.session().mark()).stream()
                .flatMap(each -> Place.at(journey, each.page()).stream().map(place -> replaced(place, each.at())))
                .toList();
    }

    private Replaced replaced(Place place, Instant at) {
        String address = wayfinding.address(place, Way.returningToCheck(journey));
        return new Replaced(WITHOUT_ANSWERS.fill(place.page().title()), address, at);
    }

    /** The form of a page that is made of no answers of its own. */
    Form form(Visit visit, Place place, Way way) {
        return form(visit, wayfinding.address(place, way), "");
    }

    /** The form that is sent to this address under this stamp. */
    Form form(Visit visit, String address, String stamp) {
        return new Form(address, csrf.token(visit.session()), stamp);
    }
}
