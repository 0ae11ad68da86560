package dev.guildhall.accessibility.run;

/** Says in one sentence why something cannot be read as a page, and the mend. */
public final class UnreadablePageException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String why;

    /**
     * A page that is unreadable.
     *
     * @param why one sentence for people, without anything that a page holds
     */
    public UnreadablePageException(String why) {
        super(why);
        this.why = why;
    }

    /** The sentence. */
    public String why() {
        return why;
    }
}
