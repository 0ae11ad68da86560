package dev.guildhall.forms.testing;

import dev.guildhall.core.text.Language;
import dev.guildhall.forms.http.FormsHandler;
import dev.guildhall.forms.http.FormsResponse;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.path.Place;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where a person is in a journey, how they come elsewhere, and what they expect there. */
final class Walk {

    private final Journey<?> journey;
    private final Browser browser;

    private Walk(Journey<?> journey, FormsHandler handler) {
        this.journey = journey;
        this.browser = new Browser(handler);
    }

    /** The walk of a person who starts the journey. */
    static Walk start(Journey<?> journey, FormsHandler handler) {
        Walk walk = new Walk(journey, handler);
        walk.browser.visit("/" + journey.id());
        Element button = walk.browser.page().selectFirst("main a.govuk-button--start");
        walk.browser.visit(button == null ? walk.address(journey.pages().get(0).id()) : button.attr("href"));
        return walk;
    }

    Browser browser() {
        return browser;
    }

    Journey<?> journey() {
        return journey;
    }

    String address(String place) {
        return "/" + journey.id() + "/" + place;
    }

    /** The address of the page where the person is, within the journey. */
    String position() {
        return Pages.position(journey, browser.address());
    }

    Optional<Page> here() {
        return Place.at(journey, position()).map(Place::page);
    }

    Whereabouts where() {
        return Whereabouts.of(position(), browser);
    }

    /** The place of this name, wherever the person is. */
    Place place(String place) {
        return Place.at(journey, place)
                .orElseThrow(() -> new IllegalArgumentException("The journey has no page \"" + place + "\", but "
                        + Whereabouts.quoted(
                                journey.pages().stream().map(Page::id).toList())));
    }

    /**
     * The page of this name, on which the person is.
     *
     * @param kind what it is to be
     * @param expectation what the person should do there
     * @param otherwise what it does that is not of that kind
     */
    <P extends Page> P at(String place, Class<P> kind, String expectation, String otherwise) {
        Page page = place(place).page();
        if (!kind.isInstance(page)) {
            throw new IllegalArgumentException("The page \"" + place + "\" " + otherwise);
        }
        requireAt(place, expectation);
        return kind.cast(page);
    }

    void read(Language language) {
        String address = browser.address();
        browser.visit(address + (address.contains("?") ? "&" : "?") + "lang=" + language.tag());
    }

    void visit(String place) {
        place(place);
        browser.visit(address(place));
    }

    void requireNoWayTo(String place) {
        place(place);
        FormsResponse response = browser.peek(address(place));
        if (response.status() != 303) {
            throw new AssertionError("The person should not be able to visit \"" + place
                    + "\", but is answered with status " + response.status() + ".");
        }
    }

    void requireAt(String place, String expectation) {
        if (!position().equals(place) || where().isProblem()) {
            throw expected(expectation + " \"" + place + "\"");
        }
    }

    void requireWords(String words) {
        Element main = browser.page().selectFirst("main");
        if (main == null || !main.text().contains(words)) {
            throw expected("see \"" + words + "\"");
        }
    }

    void requireChecking() {
        if (browser.status() != 200
                || browser.page().select(".govuk-summary-list").isEmpty()
                || !Pages.isCheck(here())) {
            throw expected("check answers");
        }
    }

    /** What is to be thrown where the person should do something, but is elsewhere. */
    AssertionError expected(String expectation) {
        return new AssertionError("The person should " + expectation + ", but is at " + where() + ".");
    }

    Browser.Sent send(Filling filled) {
        return browser.submit(filled, where());
    }

    void goOn() {
        String before = position();
        send(Filling.NOTHING);
        if (browser.status() != 200) {
            throw expected("go on from \"" + before + "\"");
        }
    }

    /** Sends the page, which is accepted. */
    void accepted(String place, Filling filled) {
        send(filled);
        requireAccepted(place);
    }

    /** Presses a button of the page, which is accepted. */
    void accepted(String place, Element button, Filling filled) {
        browser.press(button, filled, where());
        requireAccepted(place);
    }

    private void requireAccepted(String place) {
        if (browser.status() != 200) {
            throw new AssertionError(
                    "The answers to \"" + place + "\" should be accepted, but the person is at " + where() + ".");
        }
    }

    /** Sends the page, which is refused with exactly these messages. */
    void refused(String place, Filling filled, List<String> messages) {
        send(filled);
        if (browser.status() != 422 || !Whereabouts.errors(browser).equals(messages)) {
            throw new AssertionError("The answers to \"" + place + "\" should be refused with "
                    + Whereabouts.quoted(messages) + ", but the person is at " + where() + ".");
        }
    }
}
