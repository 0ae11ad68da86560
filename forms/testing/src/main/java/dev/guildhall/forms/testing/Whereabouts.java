package dev.guildhall.forms.testing;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Where a person is, in words for whoever reads a failed test: the page, its heading, and what it says is wrong.
 *
 * @param place the page's address within the journey
 * @param heading its first heading
 * @param errors what its error summary says
 * @param status the status it came with
 */
record Whereabouts(String place, String heading, List<String> errors, int status) {

    static Whereabouts of(String place, Browser browser) {
        Element heading = browser.page().selectFirst("h1");
        return new Whereabouts(
                place, heading == null ? browser.page().title() : heading.text(), errors(browser), browser.status());
    }

    static List<String> errors(Browser browser) {
        return browser.page().select(".govuk-error-summary__list li").eachText();
    }

    boolean isProblem() {
        return status >= 400 && status != 422;
    }

    static String quoted(List<String> texts) {
        return texts.stream().map(Whereabouts::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String text) {
        return '"' + text + '"';
    }

    @Override
    public String toString() {
        String page = quoted(place) + " (" + quoted(heading) + ")";
        if (isProblem()) {
            return page + " with status " + status;
        }
        return errors.isEmpty() ? page : page + ", which says " + quoted(errors);
    }
}
