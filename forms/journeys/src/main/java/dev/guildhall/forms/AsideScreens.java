package dev.guildhall.forms;

import dev.guildhall.components.html.Html;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.page.Beside;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.page.Site;
import dev.guildhall.forms.question.Entered;
import dev.guildhall.forms.screen.Shown;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import dev.guildhall.forms.screen.ShownSession;
import dev.guildhall.forms.validation.FieldError;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Shows the pages beside a journey: in browsers as they are laid out there, in apps as what they say.
 *
 * @param site what they stand in
 */
record AsideScreens(Site site) {

    /** A page at this address that is read. */
    Screen told(Visit visit, String address, Beside said, Supplier<Html> html) {
        return new Screen(html, () -> shown(visit, address, Kind.TELLING, said).build());
    }

    /** A page at this address that is read while the session goes on. */
    Screen toldMeanwhile(Visit visit, String address, Beside said, Supplier<Html> html) {
        return new Screen(
                html, () -> held(shown(visit, address, Kind.TELLING, said)).build());
    }

    /** A page at this address that gives a reference number to keep. */
    Screen confirmed(Visit visit, String address, Beside said, String reference, Supplier<Html> html) {
        return new Screen(
                html,
                () -> held(shown(visit, address, Kind.TELLING, said))
                        .confirming(reference)
                        .build());
    }

    /** A page at this address that is sent, with nothing in it yet. */
    Screen asked(Visit visit, String address, Form form, Beside said, Supplier<Html> html) {
        return asked(visit, address, form, said, new Filled(Entered.nothing(), List.of()), html);
    }

    /** A page at this address that is sent. */
    Screen asked(Visit visit, String address, Form form, Beside said, Filled filled, Supplier<Html> html) {
        return new Screen(
                html,
                () -> held(shown(visit, address, Kind.FORM, said))
                        .sentTo(form)
                        .asking(said.questions(), filled.entered())
                        .refusing(filled.errors())
                        .build());
    }

    /**
     * A page that tells why the person cannot go on, and what they can do: its status says that it is a problem.
     *
     * @param form what they can send; empty where nothing
     */
    Screen refused(Visit visit, Beside said, Optional<Form> form, Supplier<Html> html) {
        return new Screen(html, () -> {
            Shown.Builder shown = shown(visit, site.addresses().start(), Kind.TELLING, said);
            form.ifPresent(shown::sentTo);
            return shown.link(Link.NEXT, site.addresses().start()).build();
        });
    }

    /**
     * What stands in a page that was sent.
     *
     * @param entered what was typed
     * @param errors what is wrong with it
     */
    record Filled(Entered entered, List<FieldError> errors) {
        Filled {
            errors = List.copyOf(errors);
        }
    }

    private Shown.Builder shown(Visit visit, String address, Kind kind, Beside said) {
        return Shown.of(site.addresses().below(address), kind, said.title(), visit.language())
                .telling(said.blocks())
                .link(Link.EXIT, site.furniture().exit());
    }

    private Shown.Builder held(Shown.Builder shown) {
        session(site).ifPresent(shown::during);
        return shown;
    }

    /** The session that a page holds; empty where none needs a warning. */
    static Optional<ShownSession> session(Site site) {
        return site.furniture()
                .timeout()
                .map(warning -> new ShownSession(
                        warning.lifetime(),
                        site.addresses().keepAlive(),
                        site.addresses().signOut()));
    }

    /** The page with these words, and below them the links that browsers have in the footer. */
    static Shown.Builder footed(Shown.Builder shown, Site site, List<Block> words) {
        List<Block> all = new ArrayList<>(words);
        site.furniture().footer().forEach(entry -> all.add(Block.link(entry.text(), URI.create(entry.address()))));
        return shown.telling(all)
                .link(Link.EXIT, site.furniture().exit())
                .link(Link.FEEDBACK, site.furniture().feedback());
    }
}
