/**
 * Reads options from JSON into the components' records, with every falsy, empty, zero and null value meaning what it
 * means to the reference's Nunjucks templates. One reader per component. Internal: nothing here is API, and no record
 * knows of it.
 */
@NullMarked
package dev.guildhall.components.json;

import org.jspecify.annotations.NullMarked;
