package dev.guildhall.accessibility.cli;

/** Says in one sentence why something cannot be read as a page. */
final class UnreadablePageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    UnreadablePageException(String why) {
        super(why);
        this.why = why;
    }

    String why() {
        return why;
    }
}
