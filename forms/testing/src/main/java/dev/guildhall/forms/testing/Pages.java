package dev.guildhall.forms.testing;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.SectionCheckPage;
import dev.guildhall.forms.question.Question;
import java.util.Optional;

/** What the kinds of pages have in common for somebody who walks them. */
final class Pages {

    static final String CONFIRMATION = "confirmation";

    private Pages() {}

    static boolean isCheck(Optional<Page> page) {
        return page.filter(here -> here instanceof Page.CheckAnswersPage || here instanceof SectionCheckPage)
                .isPresent();
    }

    static boolean isLast(Page page) {
        return page instanceof Page.CheckAnswersPage || page instanceof Page.DeclarationPage;
    }

    /** An address below the journey's own, without its query; the whole path where it is not below. */
    static String position(Journey<?> journey, String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        String start = "/" + journey.id() + "/";
        return path.startsWith(start) ? path.substring(start.length()) : path;
    }

    /** The question of the page that asks for this property. */
    static Question question(Page.QuestionPage page, String place, String property) {
        return page.allQuestions()
                .filter(question -> question.property().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The page \"" + place + "\" does not ask for \""
                        + property + "\", but for "
                        + Whereabouts.quoted(
                                page.allQuestions().map(Question::property).toList())));
    }
}
