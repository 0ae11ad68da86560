/**
 * Where applications are kept between requests: what is kept, the store's contract, and a store in memory. What the
 * answers mean does not live here; a store sees bytes.
 */
@NullMarked
package dev.guildhall.forms.store;

import org.jspecify.annotations.NullMarked;
