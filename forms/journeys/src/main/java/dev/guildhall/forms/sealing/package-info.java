/**
 * Answers and files at rest: what seals bytes so that only who has the keys can read them or change them unnoticed, where the
 * keys come from, and stores that seal what another store keeps. What the bytes mean and where they are kept does not live
 * here.
 */
@NullMarked
package dev.guildhall.forms.sealing;

import org.jspecify.annotations.NullMarked;
