/**
 * What a journey is surrounded with: cookies page, privacy notice, accessibility statement, feedback and opening times, as
 * a team defines them. They are never part of the path. How they are shown and served does not live here.
 */
@NullMarked
package dev.guildhall.forms.support;

import org.jspecify.annotations.NullMarked;
