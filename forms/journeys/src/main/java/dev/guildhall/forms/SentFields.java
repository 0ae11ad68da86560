package dev.guildhall.forms;

import dev.guildhall.forms.http.FormData;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.screen.SentAnswersJson;

/** Reads what was sent without files: as the form that a browser sends, or as JSON that says the same. */
final class SentFields {

    private SentFields() {}

    /**
     * The fields.
     *
     * @throws dev.guildhall.forms.http.RequestRefusedException when they are over {@value JourneyHandler#MAX_FORM_BYTES}
     *     bytes, are neither kind of form, or cannot be read
     */
    static FormData of(FormsRequest request) {
        return isJson(request)
                ? SentAnswersJson.read(request.body(JourneyHandler.MAX_FORM_BYTES))
                : request.form(JourneyHandler.MAX_FORM_BYTES);
    }

    static boolean isJson(FormsRequest request) {
        return request.header("Content-Type").filter(SentAnswersJson::isJson).isPresent();
    }
}
