package dev.guildhall.audit.export;

import dev.guildhall.audit.query.LoggedEvent;

/** An entry as it stands in the log, with its place and what was sealed in it, where that is shown. */
final class JsonLine {

    private JsonLine() {}

    static String of(LoggedEvent event) {
        return new Json()
                .with("entry", event.entry())
                .number("index", event.index())
                .text("leafHash", event.receipt().leafHash().base64())
                .object(ShownValues.NAME, ShownValues.of(event))
                .build()
                .canonical();
    }
}
