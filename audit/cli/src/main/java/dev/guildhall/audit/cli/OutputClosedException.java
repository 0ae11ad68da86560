package dev.guildhall.audit.cli;

import java.io.IOException;

/** Thrown when whoever read standard output through a pipe wants no more, as {@code head} does. */
final class OutputClosedException extends IOException {
    private static final long serialVersionUID = 1;

    OutputClosedException(IOException cause) {
        super("Nobody reads standard output any more", cause);
    }
}
