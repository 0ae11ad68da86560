package dev.guildhall.forms.page;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.support.SupportPages;
import java.util.List;
import java.util.Set;

/**
 * Where the pages of a journey are: {@code /journey} for the start page, {@code /journey/page} for the others. No address
 * holds an answer.
 */
public record Addresses(String start) {

    /** The last part of the confirmation page's address. */
    public static final String CONFIRMATION = "confirmation";

    private static final String KEEP_ALIVE = "keep-alive";
    private static final String SIGN_OUT = "sign-out";
    private static final String TIMED_OUT = "timed-out";
    private static final String START_AGAIN = "start-again";
    private static final String GO_ON = "continue";
    private static final String SAVE = "save-and-return";
    private static final String COME_BACK = "return";
    private static final String LINK = "email-link";

    /** The ids that no page of a journey or beside it can have, because the journey itself has something there. */
    public static final Set<String> RESERVED =
            Set.of(CONFIRMATION, KEEP_ALIVE, SIGN_OUT, TIMED_OUT, START_AGAIN, GO_ON, SAVE, COME_BACK, LINK);

    /** The query parameter of a page that is visited to change an answer. */
    public static final String CHANGE = "change";

    /** The query parameter of a page about an item that is not in its list yet. */
    public static final String ADD = "add";

    /** What stands between pages that are returned to one after the other, as a regular expression. */
    public static final String THEN = "[.]";

    private static final String THEN_SIGN = ".";
    private static final String CHECK_ANSWERS = "check-answers";

    /** The query parameter that tells that something sent was not kept. */
    public static final String UNSAVED = "unsaved";

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

    /** Where a page is when it is visited to change an answer, and then to return to check answers. */
    public String change(String id) {
        return page(id) + "?" + CHANGE;
    }

    /** Where a page is when it is visited to change an answer, and then to return to these pages one after the other. */
    public String change(String id, List<String> returns) {
        if (returns.isEmpty()) {
            return page(id);
        }
        return returns.equals(List.of(CHECK_ANSWERS)) ? change(id) : change(id) + "=" + String.join(THEN_SIGN, returns);
    }

    /** Where an address of this journey is below its start page, without its query. */
    public String below(String address) {
        String path = address.replaceFirst("[?].*", "");
        return path.startsWith(start + "/") ? path.substring(start.length() + 1) : "";
    }

    public String confirmation() {
        return page(CONFIRMATION);
    }

    /** What starts another application. */
    public String startAgain() {
        return page(START_AGAIN);
    }

    /** What leads to where the person goes on in the journey. */
    public String goOn() {
        return page(GO_ON);
    }

    /** Where a person saves their application under a secret phrase. */
    public String save() {
        return page(SAVE);
    }

    /** Where they are shown the reference number that belongs to it. */
    public String saved() {
        return save() + "/saved";
    }

    /** Where they come back with both. */
    public String comeBack() {
        return page(COME_BACK);
    }

    /** Where they come back by a link that was sent to them. */
    public String comeBackBy(String token) {
        return comeBack() + "/" + token;
    }

    /** Where they have such a link sent. */
    public String link() {
        return page(LINK);
    }

    /** Where they are told that it was sent. */
    public String linkSent() {
        return link() + "/sent";
    }

    /** What prolongs the session. */
    public String keepAlive() {
        return page(KEEP_ALIVE);
    }

    /** Where a person ends their session. */
    public String signOut() {
        return page(SIGN_OUT);
    }

    /** Where a person is told that their session is over. */
    public String timedOut() {
        return page(TIMED_OUT);
    }

    /** Where a person says how the service was. */
    public String feedback() {
        return page(SupportPages.FEEDBACK);
    }

    /** Where a person is thanked for that. */
    public String feedbackSent() {
        return feedback() + "/sent";
    }

    /** The same address, for adding an item. */
    public static String adding(String address) {
        return with(address, ADD);
    }

    /** The same address, which tells that something sent was not kept. */
    public static String unsaved(String address, String what) {
        return with(address, UNSAVED + "=" + what);
    }

    private static String with(String address, String parameter) {
        return address + (address.contains("?") ? "&" : "?") + parameter;
    }

    /** The same address in another language. */
    static String inLanguage(String address, Language language) {
        return with(address, LANGUAGE + "=" + language.tag());
    }
}
