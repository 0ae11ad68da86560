/**
 * The field with a count of what may still be written: its options and its templates. The limit is enforced where the
 * answer is validated, not here.
 */
@NullMarked
package dev.guildhall.components.charactercount;

import org.jspecify.annotations.NullMarked;
