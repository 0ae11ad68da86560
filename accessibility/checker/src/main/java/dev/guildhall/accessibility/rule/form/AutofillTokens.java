package dev.guildhall.accessibility.rule.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The grammar of the {@code autocomplete} attribute.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill-detail-tokens">HTML,
 *     autofill detail tokens</a>
 */
final class AutofillTokens {
    private static final Set<String> CONTACTS = Set.of("home", "work", "mobile", "fax", "pager");

    /** Purposes that may follow a kind of contact. */
    private static final Set<String> CONTACT_PURPOSES = Set.of(
            "tel",
            "tel-country-code",
            "tel-national",
            "tel-area-code",
            "tel-local",
            "tel-local-prefix",
            "tel-local-suffix",
            "tel-extension",
            "email",
            "impp");

    private static final Set<String> PURPOSES = Set.of(
            "name",
            "honorific-prefix",
            "given-name",
            "additional-name",
            "family-name",
            "honorific-suffix",
            "nickname",
            "username",
            "new-password",
            "current-password",
            "one-time-code",
            "organization-title",
            "organization",
            "street-address",
            "address-line1",
            "address-line2",
            "address-line3",
            "address-level4",
            "address-level3",
            "address-level2",
            "address-level1",
            "country",
            "country-name",
            "postal-code",
            "cc-name",
            "cc-given-name",
            "cc-additional-name",
            "cc-family-name",
            "cc-number",
            "cc-exp",
            "cc-exp-month",
            "cc-exp-year",
            "cc-csc",
            "cc-type",
            "transaction-currency",
            "transaction-amount",
            "language",
            "bday",
            "bday-day",
            "bday-month",
            "bday-year",
            "sex",
            "url",
            "photo");

    private AutofillTokens() {}

    /** What is wrong with the value in one sentence; empty if nothing is. */
    static Optional<String> faultOf(String value) {
        Deque<String> tokens =
                new ArrayDeque<>(List.of(value.strip().toLowerCase(Locale.ROOT).split("\\s+", -1)));
        if (startsWith(tokens, "section-")) {
            tokens.pop();
        }
        if (tokens.peek() != null && Set.of("shipping", "billing").contains(tokens.peek())) {
            tokens.pop();
        }
        boolean contact = tokens.peek() != null && CONTACTS.contains(tokens.peek());
        String kind = contact ? tokens.pop() : "";
        String purpose = tokens.poll();
        if (purpose == null) {
            return Optional.of("autocomplete=\"" + value + "\" says no purpose.");
        }
        if (contact && !CONTACT_PURPOSES.contains(purpose)) {
            return Optional.of(
                    "In autocomplete=\"" + value + "\", \"" + kind + "\" may stand only before tel, email or impp.");
        }
        if (!PURPOSES.contains(purpose) && !CONTACT_PURPOSES.contains(purpose)) {
            return Optional.of(
                    "HTML knows no purpose \"" + purpose + "\", so browsers ignore autocomplete=\"" + value + "\".");
        }
        if ("webauthn".equals(tokens.peek())) {
            tokens.pop();
        }
        return tokens.isEmpty()
                ? Optional.empty()
                : Optional.of("In autocomplete=\"" + value + "\", \"" + tokens.peek()
                        + "\" must not follow the purpose \"" + purpose + "\".");
    }

    private static boolean startsWith(Deque<String> tokens, String prefix) {
        return tokens.peek() != null && tokens.peek().startsWith(prefix);
    }
}
