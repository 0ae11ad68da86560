/**
 * The GOV.UK brand of a service on a GOV.UK domain: crown, logotype, fonts and icons, read at run time from the
 * service's own copy of npm's govuk-frontend. None of that artwork is part of this library, and what is drawn with it
 * lives with the header, the footer and the layout.
 */
@NullMarked
package dev.guildhall.components.brand;

import org.jspecify.annotations.NullMarked;
