package dev.guildhall.forms;

import dev.guildhall.components.html.Html;
import dev.guildhall.forms.screen.Shown;
import java.util.function.Supplier;

/**
 * A page that is ready to be rendered for a person, in the one form that they asked for.
 *
 * @param html the page for a browser
 * @param shown the page for an app
 */
record Screen(Supplier<Html> html, Supplier<Shown> shown) {}
