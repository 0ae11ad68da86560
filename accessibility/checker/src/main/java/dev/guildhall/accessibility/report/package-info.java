/**
 * What a check came to: outcomes, findings and the report of a page, as values. Whatever prints, saves or compares reports
 * reads these. How a rule judges does not live here.
 */
@NullMarked
package dev.guildhall.accessibility.report;

import org.jspecify.annotations.NullMarked;
