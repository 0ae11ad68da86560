/**
 * What happens when a person submits: the submission is accepted once, the reference number is allotted, the event is
 * published; and what the team's own code receives. How a submission reaches that code, and how often it is tried, does not
 * live here; neither do pages and HTTP.
 */
@NullMarked
package dev.guildhall.forms.submission;

import org.jspecify.annotations.NullMarked;
