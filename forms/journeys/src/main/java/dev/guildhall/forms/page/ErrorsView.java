package dev.guildhall.forms.page;

import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.html.Component;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.validation.FieldError;
import java.util.List;

/** The error summary: what is wrong on the page, each linked to its first field. */
final class ErrorsView {

    private ErrorsView() {}

    static Component of(List<FieldError> errors, Language language) {
        return ErrorSummary.builder()
                .titleText(Words.ERROR_TITLE.in(language))
                .errorList(errors.stream()
                        .map(error -> ErrorSummary.Item.of(
                                error.message().in(language),
                                "#" + error.fault().fields().get(0)))
                        .toList())
                .build();
    }
}
