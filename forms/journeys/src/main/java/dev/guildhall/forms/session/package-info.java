/**
 * Who a browser is from one request to the next: a signed cookie, and the token that proves that a form was one of
 * ours. Both are computed, nothing is stored. What a person answered, and signing in, do not live here.
 */
@NullMarked
package dev.guildhall.forms.session;

import org.jspecify.annotations.NullMarked;
