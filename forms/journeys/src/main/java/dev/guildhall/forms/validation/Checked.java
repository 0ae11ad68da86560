package dev.guildhall.forms.validation;

import dev.guildhall.forms.answer.Answer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What checking a page came to.
 *
 * @param answers the page's answers, complete only where there are no errors
 * @param errors what is wrong, in page order
 */
public record Checked(Map<String, Answer> answers, List<FieldError> errors) {
    public Checked {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        errors = List.copyOf(errors);
    }

    /** Whether the page may be left. */
    public boolean isAccepted() {
        return errors.isEmpty();
    }
}
