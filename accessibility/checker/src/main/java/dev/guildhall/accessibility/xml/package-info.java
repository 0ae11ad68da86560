/** How XML and HTML are written here: streaming, and escaped as they are written. Nothing of this is API. */
@NullMarked
package dev.guildhall.accessibility.xml;

import org.jspecify.annotations.NullMarked;
