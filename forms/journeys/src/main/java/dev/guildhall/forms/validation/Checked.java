package dev.guildhall.forms.validation;

import dev.guildhall.forms.answer.Answer;
import dev.guildhall.forms.question.Entered;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What checking a page came to.
 *
 * @param answers the page's answers, complete only where there are no errors
 * @param errors what is wrong, in page order
 * @param more what to fill the page's fields with when a question has more to ask before there is an answer; the page is
 *     then shown again without errors
 */
public record Checked(Map<String, Answer> answers, List<FieldError> errors, Optional<Entered> more) {
    public Checked {
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        errors = List.copyOf(errors);
    }

    /** Whether the page may be left. */
    public boolean isAccepted() {
        return errors.isEmpty() && more.isEmpty();
    }
}
