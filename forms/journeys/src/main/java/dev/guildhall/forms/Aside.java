package dev.guildhall.forms;

import dev.guildhall.forms.http.FormsResponse;
import java.util.Optional;

/** Something beside the journey that answers some requests before the journey itself does. */
interface Aside {

    /** The answer to a visit to this path; empty when it is for another to answer. */
    Optional<FormsResponse> answer(Visit visit, String path);
}
