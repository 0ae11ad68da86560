/**
 * The box around a form control, the same for every kind of control. It has no template of its own: each control writes
 * its own box. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.formgroup;

import org.jspecify.annotations.NullMarked;
