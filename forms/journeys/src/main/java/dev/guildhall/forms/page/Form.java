package dev.guildhall.forms.page;

/**
 * Where a form is sent and what proves that it was rendered for this person.
 *
 * @param action the address that it is sent to
 * @param csrf the token for the hidden field {@value #CSRF_FIELD}
 */
public record Form(String action, String csrf) {

    /** The name of the field that holds the CSRF token. */
    public static final String CSRF_FIELD = FormView.CSRF_FIELD;

    /** The address only: the token is a secret. */
    @Override
    public String toString() {
        return "form to " + action;
    }
}
