/**
 * What a team tests its journey with. A person walks the journey through the real handler, with its validation, cookies
 * and form tokens, but without a server. What fails is an {@link AssertionError}, so that any test framework can be used.
 */
@NullMarked
package dev.guildhall.forms.testing;

import org.jspecify.annotations.NullMarked;
