package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Page;

/** What the pages of a journey answer, whatever record it fills. */
interface PageEndpoints {

    /** Whose request it is. */
    Visit visit(FormsRequest request);

    /** Shows the start page. */
    FormsResponse start(Visit visit);

    /** Shows the confirmation of what was submitted. */
    FormsResponse confirmation(Visit visit);

    /** Shows a page on the path. */
    FormsResponse show(Visit visit, Page page);

    /** Takes what was sent to a page on the path. */
    FormsResponse send(Visit visit, Page page);
}
