package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.session.CsrfTokens;
import dev.guildhall.forms.session.Session;

/** Tells the forms that this service rendered for a person from those that somebody else made up. */
record FormGuard(CsrfTokens csrf) {

    /** Whether the form was rendered for this visitor and the application that they work on. */
    boolean isOwn(Visit visit, FormData data) {
        return isOf(visit.session(), visit, data);
    }

    /** Whether the form was rendered for this session of the visitor. */
    boolean isOf(Session session, Visit visit, FormData data) {
        return visit.isKnown()
                && data.first(Form.CSRF_FIELD)
                        .filter(token -> csrf.matches(session, token))
                        .isPresent();
    }

    /** The form that is sent to this address. */
    Form form(Visit visit, String address) {
        return new Form(address, csrf.token(visit.session()));
    }
}
