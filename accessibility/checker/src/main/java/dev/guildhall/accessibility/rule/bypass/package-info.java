/** Rules about how people get past what every page of a service begins with. */
@NullMarked
package dev.guildhall.accessibility.rule.bypass;

import org.jspecify.annotations.NullMarked;
