/**
 * How answers that were given to one version of a journey become answers to a later one: declared steps, the chain that
 * they form, and the check that it can work. Which versions are served at all is the handler's matter.
 */
@NullMarked
package dev.guildhall.forms.migration;

import org.jspecify.annotations.NullMarked;
