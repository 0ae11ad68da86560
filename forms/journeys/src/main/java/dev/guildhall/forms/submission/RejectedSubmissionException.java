package dev.guildhall.forms.submission;

import java.io.Serial;

/**
 * The receiver will never take this submission: it is not tried again, and is undeliverable until somebody sets it going.
 * The message is not logged; leave answers out of it all the same.
 */
public final class RejectedSubmissionException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public RejectedSubmissionException(String message) {
        super(message);
    }
}
