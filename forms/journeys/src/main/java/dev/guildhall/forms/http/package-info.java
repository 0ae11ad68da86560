/**
 * Requests and responses of a form journey, free of any server: what an adapter hands in and sends out. Decoding is
 * strict and refuses what it cannot read, with the status that says so. Journeys, pages and sessions do not live here.
 */
@NullMarked
package dev.guildhall.forms.http;

import org.jspecify.annotations.NullMarked;
