/**
 * Conditions on answers, as data that can be evaluated, analysed and printed in words. A condition sees only the answers
 * that it is given; which those are is for the path to decide. Where a condition leads does not live here.
 */
@NullMarked
package dev.guildhall.forms.condition;

import org.jspecify.annotations.NullMarked;
