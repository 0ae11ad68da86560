/**
 * The reference number that a person is given and reads back: its characters, its check character and how to read what
 * was typed. Says nothing about what is referred to. Keeping references unique is the task of the store that allots
 * them.
 */
@NullMarked
package dev.guildhall.core.reference;

import org.jspecify.annotations.NullMarked;
