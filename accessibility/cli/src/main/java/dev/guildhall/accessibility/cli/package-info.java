/**
 * The commands of the runnable jar, and how pages are read from files, folders, standard input and addresses. What is judged and
 * how it is written down lives in {@code guildhall-accessibility}.
 */
@NullMarked
package dev.guildhall.accessibility.cli;

import org.jspecify.annotations.NullMarked;
