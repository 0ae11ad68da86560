/**
 * The pages of a journey as data, for apps: what a person is shown, written as JSON, and what an app sends, read from it.
 * Which page is shown, and what it looks like in a browser, does not live here.
 */
@NullMarked
package dev.guildhall.forms.screen;

import org.jspecify.annotations.NullMarked;
