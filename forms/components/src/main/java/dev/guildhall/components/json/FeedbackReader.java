package dev.guildhall.components.json;

import dev.guildhall.components.feedback.Feedback;

/** Reads the options of the feedback component. */
final class FeedbackReader {

    private FeedbackReader() {}

    static Feedback read(Options o) {
        return o.done(Feedback.builder()
                .titleHtml(o.untrimmedContent("titleHtml", "titleText"))
                .headingLevel(o.integer("headingLevel", 2))
                .html(o.trimmedContent("html", "text"))
                .classes(o.text("classes"))
                .attributes(o.attributes("attributes"))
                .build());
    }
}
