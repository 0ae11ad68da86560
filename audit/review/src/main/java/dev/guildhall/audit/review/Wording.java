package dev.guildhall.audit.review;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.audit.event.Value;
import dev.guildhall.audit.event.Value.IntegerValue;
import dev.guildhall.audit.event.Value.SealedValue;
import dev.guildhall.audit.event.Value.TextValue;
import dev.guildhall.audit.query.Filter;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.tag.Tag;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How parts of an event are told. */
final class Wording {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("d MMMM uuuu 'at' h:mm:ssa", Locale.UK).withZone(SearchForm.ZONE);

    private Wording() {}

    static String time(Instant instant) {
        return TIME.format(instant).replace("AM", "am").replace("PM", "pm");
    }

    static String actor(AuditEvent event) {
        return Filter.ACTOR_KIND.in(event).map(SearchField::sentence).orElse("") + " "
                + event.actor().id();
    }

    static Tag outcome(Outcome outcome) {
        String colour = switch (outcome) {
            case SUCCESS -> "govuk-tag--green";
            case REFUSED -> "govuk-tag--yellow";
            case FAILED -> "govuk-tag--red";
        };
        return Tag.builder()
                .text(SearchField.sentence(outcome.text()))
                .classes(colour)
                .build();
    }

    static Html value(Value value) {
        if (value instanceof TextValue text) {
            return Markup.breakable(text.text());
        } else if (value instanceof IntegerValue integer) {
            return Html.text(Long.toString(integer.number()));
        }
        String kept = value instanceof SealedValue ? "Sealed" : "Erased";
        return Tag.builder().text(kept).classes("govuk-tag--grey").build().toHtml();
    }
}
