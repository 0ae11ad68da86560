package dev.guildhall.forms.page;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.Journey;

/**
 * Where the pages of a journey are: {@code /journey} for the start page, {@code /journey/page} for the others. No address
 * holds an answer.
 */
public record Addresses(String start) {

    /** The last part of the confirmation page's address. */
    public static final String CONFIRMATION = "confirmation";

    /** The query parameter of a page that is visited to change an answer. */
    public static final String CHANGE = "change";

    /** The query parameter that chooses the language. */
    public static final String LANGUAGE = "lang";

    /** The addresses of a journey. */
    public static Addresses of(Journey<?> journey) {
        return new Addresses("/" + journey.id());
    }

    /** Where a page is when it is met on the way. */
    public String page(String id) {
        return start + "/" + id;
    }

    /** Where a page is when it is visited to change an answer. */
    public String change(String id) {
        return page(id) + "?" + CHANGE;
    }

    public String confirmation() {
        return page(CONFIRMATION);
    }

    /** The same address in another language. */
    static String inLanguage(String address, Language language) {
        return address + (address.contains("?") ? "&" : "?") + LANGUAGE + "=" + language.tag();
    }
}
