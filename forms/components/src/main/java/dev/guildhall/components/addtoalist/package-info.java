/**
 * Two ways to ask for the same thing several times: the page that lists what was added and asks for more, and groups of
 * fields on one page. Their options, templates, styles and the groups' script. What was added is the service's to keep.
 */
@NullMarked
package dev.guildhall.components.addtoalist;

import org.jspecify.annotations.NullMarked;
