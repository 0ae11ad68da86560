/**
 * A folder in the C2SP tlog-tiles layout: paths, tiles, entry bundles, reading them, and writing them so that a crash
 * leaves either the old state or the new one. Signing, verifying and the order of entries do not live here.
 */
@NullMarked
package dev.guildhall.audit.tile;

import org.jspecify.annotations.NullMarked;
