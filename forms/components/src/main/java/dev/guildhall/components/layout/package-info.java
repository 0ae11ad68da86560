/**
 * The page around the components: head, header, navigation, main content and footer, in English and Welsh, and the
 * Content-Security-Policy that it works under. What stands in the main content is given; no journey is known here.
 */
@NullMarked
package dev.guildhall.components.layout;

import org.jspecify.annotations.NullMarked;
