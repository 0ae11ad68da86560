/**
 * How well a service does, by the measures that the GOV.UK Service Manual asks for, counted from service events. What
 * only the organisation knows (its costs, its other channels) is given, not guessed. Storing and publishing figures do
 * not live here.
 */
@NullMarked
package dev.guildhall.core.measure;

import org.jspecify.annotations.NullMarked;
