/**
 * How a report is written down: one format for each reader, all from the same {@code Report}. Formats write to the caller's
 * writer and open nothing themselves. What a report says does not live here.
 */
@NullMarked
package dev.guildhall.accessibility.format;

import org.jspecify.annotations.NullMarked;
