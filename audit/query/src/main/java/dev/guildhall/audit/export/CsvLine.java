package dev.guildhall.audit.export;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.TraceContext;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.audit.query.LoggedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An event as a row of comma-separated values.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
final class CsvLine {

    /** What begins a formula, also in full width, and what may hide its beginning; and the mark itself. */
    private static final String DANGEROUS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20'";

    private static final List<String> COLUMNS = List.of(
            "index",
            "leafHash",
            "recorded",
            "when",
            "action",
            "outcome",
            "actorKind",
            "actor",
            "assurance",
            "subject",
            "resource",
            "case",
            "basis",
            "trace",
            "span",
            "service",
            "node",
            "address",
            "changes",
            "details");

    private CsvLine() {}

    static String header() {
        return line(COLUMNS);
    }

    static String of(LoggedEvent logged) {
        AuditEvent event = logged.event().event();
        List<String> cells = new ArrayList<>(List.of(
                Long.toString(logged.index()),
                logged.receipt().leafHash().base64(),
                logged.event().recorded().toString(),
                event.when().orElse(logged.event().recorded()).toString(),
                event.action(),
                event.outcome().text(),
                text(Filter.ACTOR_KIND.in(event)),
                text(Filter.ACTOR.in(event)),
                event.actor().assurance().text(),
                text(event.subject()),
                text(event.resource()),
                text(event.caseReference()),
                text(event.basis().map(LawfulBasis::text)),
                text(event.trace().map(TraceContext::traceId)),
                text(event.trace().map(TraceContext::spanId)),
                text(logged.event().origin().service()),
                text(logged.event().origin().node()),
                text(event.address())));
        cells.add(Json.changes(event.changes()).build().canonical());
        cells.add(Json.details(event.details()).build().canonical());
        return line(cells);
    }

    private static String text(Optional<String> value) {
        return value.orElse("");
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + safe(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /** Every cell, also those of base64, which may begin with a plus. */
    private static String safe(String cell) {
        return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
