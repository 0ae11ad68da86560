/** Rules about sound and film: what starts by itself, and what stands in for it. Nothing is played or decoded. */
@NullMarked
package dev.guildhall.accessibility.rule.media;

import org.jspecify.annotations.NullMarked;
