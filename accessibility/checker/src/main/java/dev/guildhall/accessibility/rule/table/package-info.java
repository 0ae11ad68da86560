/** Rules about data tables: what heads what, and whether the grid is sound. */
@NullMarked
package dev.guildhall.accessibility.rule.table;

import org.jspecify.annotations.NullMarked;
