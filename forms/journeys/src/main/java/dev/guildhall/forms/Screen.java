package dev.guildhall.forms;

import dev.guildhall.components.html.Html;
import dev.guildhall.forms.screen.Shown;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A page that is ready to be rendered for a person, in the one form that they asked for.
 *
 * @param html the page for a browser
 * @param shown the page for an app; empty where there is none, which an app is then told
 */
record Screen(Supplier<Html> html, Optional<Supplier<Shown>> shown) {

    static Screen of(Supplier<Html> html, Supplier<Shown> shown) {
        return new Screen(html, Optional.of(shown));
    }

    /** A page that no app can show. */
    static Screen inBrowsers(Supplier<Html> html) {
        return new Screen(html, Optional.empty());
    }
}
