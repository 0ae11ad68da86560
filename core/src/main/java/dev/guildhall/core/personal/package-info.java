/**
 * Which parts of a record are about a person, and how to speak of the record without them. Marking is by annotation, so
 * that forms, logs and audit read the same mark. Encrypting and erasing personal data do not live here.
 */
@NullMarked
package dev.guildhall.core.personal;

import org.jspecify.annotations.NullMarked;
