/**
 * A run over many pages, as the command line and the build have it: which pages and which rules, judging them on all processors,
 * what fails the run, and the files that are read and written. How one page is judged does not live here.
 */
@NullMarked
package dev.guildhall.accessibility.run;

import org.jspecify.annotations.NullMarked;
