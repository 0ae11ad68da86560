package dev.guildhall.forms.question;

import dev.guildhall.core.text.Text;
import java.util.List;

/** The parts of a United Kingdom address, each a field of its own. */
enum AddressPart {
    LINE1(
            "line1",
            Text.of("Address line 1", "Llinell cyfeiriad 1"),
            Text.of("address line 1", "y llinell gyntaf o’r cyfeiriad"),
            "address-line1",
            Width.FULL),
    LINE2(
            "line2",
            Text.of("Address line 2 (optional)", "Llinell cyfeiriad 2 (dewisol)"),
            Text.of("address line 2", "ail linell y cyfeiriad"),
            "address-line2",
            Width.FULL),
    TOWN(
            "town",
            Text.of("Town or city", "Tref neu ddinas"),
            Text.of("town or city", "y dref neu’r ddinas"),
            "address-level2",
            Width.TWO_THIRDS),
    COUNTY("county", Text.of("County (optional)", "Sir (dewisol)"), Text.of("county", "y sir"), "", Width.TWO_THIRDS),
    POSTCODE("postcode", Text.of("Postcode", "Cod post"), Text.of("postcode", "y cod post"), "postal-code", Width.TEN);

    static final List<AddressPart> ALL = List.of(values());

    private final String key;
    private final Text label;
    private final Text subject;
    private final String autocomplete;
    private final Width width;

    AddressPart(String key, Text label, Text subject, String autocomplete, Width width) {
        this.key = key;
        this.label = label;
        this.subject = subject;
        this.autocomplete = autocomplete;
        this.width = width;
    }

    /** The key under which a team overrides the message for a blank part: {@code RequiredLine1}. */
    String requiredKey() {
        return Fault.REQUIRED + Character.toUpperCase(key.charAt(0)) + key.substring(1);
    }

    boolean isNeeded() {
        return this == LINE1 || this == TOWN || this == POSTCODE;
    }

    String key() {
        return key;
    }

    Text label() {
        return label;
    }

    /** The part as it stands in the middle of a sentence: "Enter address line 1". */
    Text subject() {
        return subject;
    }

    String autocomplete() {
        return autocomplete;
    }

    Width width() {
        return width;
    }

    String field(Question question) {
        return question.property() + "-" + key;
    }
}
