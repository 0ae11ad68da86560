package dev.guildhall.audit.entry;

/** Thrown when bytes are no entry of an audit log; the message says where, and never what stood there. */
public final class MalformedEntryException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedEntryException(String message) {
        super(message);
    }
}
