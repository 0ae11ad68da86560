package dev.guildhall.forms.page;

import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;
import java.util.function.Function;

/** The error summary: what is wrong, each linked to where it can be mended. */
final class ErrorsView {

    private ErrorsView() {}

    /** Errors of the page's own fields. */
    static Component of(List<FieldError> errors, Language language) {
        return of(errors, language, ErrorsView::field);
    }

    static Component of(List<FieldError> errors, Language language, Function<FieldError, String> link) {
        return ErrorSummary.builder()
                .titleText(Words.ERROR_TITLE.in(language))
                .errorList(errors.stream()
                        .map(error -> ErrorSummary.Item.of(error.message().in(language), link.apply(error)))
                        .toList())
                .build();
    }

    /** The first field that is wrong. */
    static String field(FieldError error) {
        return "#" + error.fault().fields().get(0);
    }
}
