package dev.guildhall.components.json;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Attributes;
import java.util.Optional;

/** Reads the options of the button. */
final class ButtonReader {

    private ButtonReader() {}

    static Button read(Options o) {
        Button.Builder button = Button.builder()
                .html(o.content("html", "text"))
                .name(o.text("name"))
                .type(o.text("type", "submit"))
                .value(o.text("value"))
                .href(o.text("href"))
                .id(o.text("id"))
                .classes(o.text("classes"));
        if (o.isTruthy("disabled")) {
            button.disabled();
        }
        if (o.isTruthy("isStartButton")) {
            button.start();
        }
        if (o.isTrue("preventDoubleClick")) {
            button.preventDoubleClick();
        } else if (o.isFalse("preventDoubleClick")) {
            button.allowDoubleClick();
        }
        Optional<String> odd = o.neitherTrueNorFalse("preventDoubleClick");
        Attributes attributes = o.attributes("attributes");
        boolean isLink = o.isTruthy("href");
        return o.done(button.attributes(isLink ? attributes : Parts.odd(attributes, "data-prevent-double-click", odd))
                .build());
    }
}
