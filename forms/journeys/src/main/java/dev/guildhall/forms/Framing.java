package dev.guildhall.forms;

import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Text;
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
import java.time.Clock;
import java.util.List;

/** What stands around every page of a journey for the person who sees it, in browsers and in apps alike. */
final class Framing {

    private final Site site;
    private final Notices notices;
    private final Wayfinding wayfinding;
    private final CsrfTokens csrf;
    private final SavingLinks saving;
    private final Clock clock;

    Framing(Site site, Notices notices, Wayfinding wayfinding, CsrfTokens csrf, SavingLinks saving, Clock clock) {
        this.site = site;
        this.notices = notices;
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
        List<Replaced> told = told(visit, errors);
        List<Component> above =
                told.isEmpty() ? List.of() : List.of(ReplacedView.banner(told, clock.instant(), visit.language()));
        return site.with(new Surroundings(above, saving.below(visit.language())));
    }

    /** The same for an app: a page of the journey with nothing on it yet but what stands around it. */
    Shown.Builder shown(Visit visit, String id, Kind kind, Text title, List<FieldError> errors) {
        ReplacedView told = new ReplacedView(told(visit, errors), clock.instant(), visit.language());
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

    private List<Replaced> told(Visit visit, List<FieldError> errors) {
        return errors.isEmpty() ? notices.of(visit) : List.of();
    }

    /** The form of a page that is made of no answers of its own. */
    Form form(Visit visit, Place place, Way way) {
        return form(visit, wayfinding.address(place, way), "");
    }

    /** The form that is sent from there under this stamp. */
    Form form(Visit visit, Place place, Way way, String stamp) {
        return form(visit, wayfinding.address(place, way), stamp);
    }

    /** The form that is sent to this address under this stamp. */
    Form form(Visit visit, String address, String stamp) {
        return new Form(address, csrf.token(visit.session()), stamp);
    }
}
