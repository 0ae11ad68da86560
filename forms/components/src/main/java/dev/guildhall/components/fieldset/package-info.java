/**
 * The fieldset with its legend: their options and their template. Components for several controls, such as radios, take
 * a fieldset and put themselves inside. Nothing else lives here.
 */
@NullMarked
package dev.guildhall.components.fieldset;

import org.jspecify.annotations.NullMarked;
