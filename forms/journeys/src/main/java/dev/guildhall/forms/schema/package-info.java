/**
 * What a submission looks like as data: the types that a record may be made of, the record as JSON, the JSON Schema that
 * it keeps to, and many of them as CSV. Where the data goes does not live here.
 */
@NullMarked
package dev.guildhall.forms.schema;

import org.jspecify.annotations.NullMarked;
