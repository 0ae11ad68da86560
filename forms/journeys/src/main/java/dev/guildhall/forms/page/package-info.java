/**
 * The pages of a journey as HTML: each view holds what its template shows. Views decide nothing
 * and read no request. Which page is shown, and what a person may see of it, does not live here.
 */
@NullMarked
package dev.guildhall.forms.page;

import org.jspecify.annotations.NullMarked;
