/**
 * What a team tests its audit trail with: which events the real log holds, and that no personal value stands in its files
 * in clear. Whether the log is intact is {@code LogVerifier}'s to say.
 */
@NullMarked
package dev.guildhall.audit.testing;

import org.jspecify.annotations.NullMarked;
