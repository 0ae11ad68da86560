/**
 * What happens when a person submits: the reference number is allotted once, the team receives one validated instance,
 * and the event is published. An attempt that failed is taken up again under the same reference. Pages and HTTP do not live
 * here.
 */
@NullMarked
package dev.guildhall.forms.submission;

import org.jspecify.annotations.NullMarked;
