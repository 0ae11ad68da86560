package dev.guildhall.forms.page;

/**
 * Where a form is sent and what proves that it was rendered for this person.
 *
 * @param action the address that it is sent to
 * @param csrf the token for the hidden field {@value #CSRF_FIELD}
 * @param stamp the stamp for the hidden field {@value #STAMP_FIELD}, which tells of which answers the page was made; empty
 *     when it is made of none
 */
public record Form(String action, String csrf, String stamp) {

    /** The name of the field that holds the stamp. */
    public static final String STAMP_FIELD = "shown";

    /** A form without a stamp. */
    public Form(String action, String csrf) {
        this(action, csrf, "");
    }

    /** The name of the field that holds the CSRF token. */
    public static final String CSRF_FIELD = FormView.CSRF_FIELD;

    /** The address only: the token is a secret. */
    @Override
    public String toString() {
        return "form to " + action;
    }
}
