package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.session.CsrfTokens;

/** Makes forms for a person beside the journey, and knows them again when they are sent. */
final class OwnForms {

    private final CsrfTokens csrf;

    OwnForms(CsrfTokens csrf) {
        this.csrf = csrf;
    }

    /** A form that is sent to this address. */
    Form to(String address, Visit visit) {
        return new Form(address, csrf.token(visit.session()));
    }

    /** Whether the form that was sent was made for this person. */
    boolean isFromHere(Visit visit, FormData data) {
        return visit.isKnown()
                && data.first(Form.CSRF_FIELD)
                        .filter(token -> csrf.matches(visit.session(), token))
                        .isPresent();
    }
}
