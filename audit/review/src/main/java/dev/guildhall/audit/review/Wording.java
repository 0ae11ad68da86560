package dev.guildhall.audit.review;

import dev.guildhall.audit.event.AuditEvent;
import dev.guildhall.audit.event.LawfulBasis;
import dev.guildhall.audit.event.Outcome;
import dev.guildhall.components.tag.Tag;
import dev.guildhall.core.actor.Actor;
import dev.guildhall.core.actor.IdentityAssurance;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * How parts of an event are told.
 *
 * @param language the language of the page
 */
record Wording(Language language) {

    String in(Text text) {
        return text.in(language);
    }

    private DateTimeFormatter form(String pattern) {
        Locale locale = language == Language.ENGLISH ? Locale.UK : Locale.forLanguageTag(language.tag());
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(SearchForm.ZONE);
    }

    String time(Instant instant) {
        String joint = language == Language.ENGLISH ? "'at'" : "'am'";
        return form("d MMMM uuuu " + joint + " h:mm:ss").format(instant)
                + form("a").format(instant).toLowerCase(Locale.ROOT);
    }

    String day(LocalDate day) {
        return form("d MMMM uuuu").format(day);
    }

    String actor(AuditEvent event) {
        return in(kind(event.actor().kind())) + " " + event.actor().id();
    }

    static Text kind(Actor.Kind kind) {
        return switch (kind) {
            case CITIZEN -> Text.of("Citizen", "Dinesydd");
            case AGENT -> Text.of("Agent", "Asiant");
            case OFFICER -> Text.of("Officer", "Swyddog");
            case SYSTEM -> Text.of("System", "System");
        };
    }

    static Text outcome(Outcome outcome) {
        return switch (outcome) {
            case SUCCESS -> Text.of("Success", "Llwyddiant");
            case REFUSED -> Text.of("Refused", "Gwrthodwyd");
            case FAILED -> Text.of("Failed", "Methodd");
        };
    }

    Tag tag(Outcome outcome) {
        String colour = switch (outcome) {
            case SUCCESS -> "govuk-tag--green";
            case REFUSED -> "govuk-tag--yellow";
            case FAILED -> "govuk-tag--red";
        };
        return Tag.builder()
                .html(Markup.breakable(in(outcome(outcome))))
                .classes(colour)
                .build();
    }

    static Text assurance(IdentityAssurance assurance) {
        return switch (assurance) {
            case NONE -> Text.of("None", "Dim");
            case LOW -> Text.of("Low", "Isel");
            case MEDIUM -> Text.of("Medium", "Canolig");
            case HIGH -> Text.of("High", "Uchel");
            case VERY_HIGH -> Text.of("Very high", "Uchel iawn");
        };
    }

    static Text basis(LawfulBasis basis) {
        return switch (basis) {
            case CONSENT -> Text.of("Consent", "Cydsyniad");
            case CONTRACT -> Text.of("Contract", "Contract");
            case LEGAL_OBLIGATION -> Text.of("Legal obligation", "Rhwymedigaeth gyfreithiol");
            case VITAL_INTERESTS -> Text.of("Vital interests", "Buddiannau hanfodol");
            case PUBLIC_TASK -> Text.of("Public task", "Tasg gyhoeddus");
            case LEGITIMATE_INTERESTS -> Text.of("Legitimate interests", "Buddiannau dilys");
        };
    }
}
