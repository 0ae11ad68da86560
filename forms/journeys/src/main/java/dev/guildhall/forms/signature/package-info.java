/**
 * HTTP message signatures (RFC 9421) over a content digest (RFC 9530): how a request is signed, and how a receiver verifies
 * it. What is sent, and to whom, does not live here.
 */
@NullMarked
package dev.guildhall.forms.signature;

import org.jspecify.annotations.NullMarked;
