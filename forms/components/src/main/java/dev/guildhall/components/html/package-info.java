/**
 * What a component is, and the only types whose characters reach a page unescaped. Text is escaped while it is written;
 * {@link dev.guildhall.components.html.Html} is markup that somebody vouches for. No component and no option lives here.
 */
@NullMarked
package dev.guildhall.components.html;

import org.jspecify.annotations.NullMarked;
