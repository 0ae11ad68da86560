/**
 * Places outside a log where its signed checkpoints are kept, so that a log whose end was cut off is found out: a file, an
 * HTTP address, and what brings checkpoints there without holding up the log. Another log as the place is {@code
 * CheckpointRecorder}, beside {@code AuditLog}.
 */
@NullMarked
package dev.guildhall.audit.publish;

import org.jspecify.annotations.NullMarked;
