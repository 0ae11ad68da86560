/**
 * The entry for tools: any component by its name in the Design System, with its options as JSON. Java code uses the
 * components' own packages instead, one per component.
 */
@NullMarked
package dev.guildhall.components;

import org.jspecify.annotations.NullMarked;
