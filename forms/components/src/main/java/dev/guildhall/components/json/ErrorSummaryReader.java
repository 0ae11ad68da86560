package dev.guildhall.components.json;

import dev.guildhall.components.errorsummary.ErrorSummary;
import java.util.Optional;

/** Reads the options of the error summary. */
final class ErrorSummaryReader {

    private ErrorSummaryReader() {}

    static ErrorSummary read(Options o) {
        ErrorSummary.Builder summary = ErrorSummary.builder()
                .titleHtml(o.content("titleHtml", "titleText"))
                .descriptionHtml(o.truthyContent("descriptionHtml", "descriptionText"))
                .errorList(o.objects("errorList").stream()
                        .map(ErrorSummaryReader::item)
                        .toList())
                .classes(o.text("classes"));
        Optional<String> odd = o.toggle("disableAutoFocus", summary::noAutoFocus, summary::autoFocus);
        return o.done(summary.attributes(Parts.odd(o.attributes("attributes"), "data-disable-auto-focus", odd))
                .build());
    }

    private static ErrorSummary.Item item(Options o) {
        return o.done(ErrorSummary.Item.builder()
                .href(o.text("href"))
                .html(o.content("html", "text"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
