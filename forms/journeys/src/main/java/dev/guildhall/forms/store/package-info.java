/**
 * Where applications are kept between requests: what is kept, the store's contract, and a store in memory. A
 * store sees answers as bytes and keeps every version from being overwritten by a stale one. What the answers mean does not
 * live here.
 */
@NullMarked
package dev.guildhall.forms.store;

import org.jspecify.annotations.NullMarked;
