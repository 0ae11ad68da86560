/**
 * The rules about forms that are not about names. Which purposes and types HTML knows is written here. Guidance of the GOV.UK
 * Design System does not live here.
 */
@NullMarked
package dev.guildhall.accessibility.rule.form;

import org.jspecify.annotations.NullMarked;
