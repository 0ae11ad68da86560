package dev.guildhall.forms;

import java.time.Instant;

/** Keeps the way back to an application for as long as the application. */
@FunctionalInterface
interface Lasting {

    /** Keeps it until then. */
    void extend(String reference, Instant expiresAt);
}
