/**
 * Where linked style sheets come from: a folder, the class path, nowhere. The only room of the checker that reads files, and
 * only those below a folder that the caller names. What the sheets say is read in {@code style}.
 */
@NullMarked
package dev.guildhall.accessibility.sheet;

import org.jspecify.annotations.NullMarked;
