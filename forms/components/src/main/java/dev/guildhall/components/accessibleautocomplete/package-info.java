/**
 * The long list in which a person finds a choice by typing: its options, its template, its script and its styles. Without
 * the script it is the select of {@code select}, of which it is made.
 */
@NullMarked
package dev.guildhall.components.accessibleautocomplete;

import org.jspecify.annotations.NullMarked;
