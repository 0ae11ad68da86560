package dev.guildhall.components.json;

import dev.guildhall.components.errorsummary.ErrorSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the options of the error summary. */
final class ErrorSummaryReader {

    private ErrorSummaryReader() {}

    static ErrorSummary read(Options o) {
        ErrorSummary.Builder summary = ErrorSummary.builder()
                .titleHtml(o.content("titleHtml", "titleText"))
                .descriptionHtml(o.truthyContent("descriptionHtml", "descriptionText"))
                .errorList(errors(o))
                .classes(o.text("classes"));
        if (o.isTrue("disableAutoFocus")) {
            summary.noAutoFocus();
        } else if (o.isFalse("disableAutoFocus")) {
            summary.autoFocus();
        }
        Optional<String> odd = o.neitherTrueNorFalse("disableAutoFocus");
        return o.done(summary.attributes(Parts.odd(o.attributes("attributes"), "data-disable-auto-focus", odd))
                .build());
    }

    private static List<ErrorSummary.Item> errors(Options o) {
        List<ErrorSummary.Item> errors = new ArrayList<>();
        for (Options error : o.objects("errorList")) {
            errors.add(item(error));
        }
        return errors;
    }

    private static ErrorSummary.Item item(Options o) {
        return o.done(ErrorSummary.Item.builder()
                .href(o.text("href"))
                .html(o.content("html", "text"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
