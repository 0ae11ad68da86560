/** How JSON is written and read here, streaming and without binding. What is written lives elsewhere; nothing of this is API. */
@NullMarked
package dev.guildhall.accessibility.json;

import org.jspecify.annotations.NullMarked;
