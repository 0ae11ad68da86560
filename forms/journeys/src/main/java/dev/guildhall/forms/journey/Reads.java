package dev.guildhall.forms.journey;

import dev.guildhall.forms.journey.Page.QuestionPage;
import dev.guildhall.forms.wording.Placeholder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which properties pages ask for, and which their conditions and wordings read. */
final class Reads {

    private Reads() {}

    static Set<String> asked(List<Page> pages) {
        Set<String> asked = new LinkedHashSet<>();
        for (Page page : pages) {
            if (page instanceof QuestionPage asking) {
                asking.allQuestions().forEach(question -> asked.add(question.property()));
            } else if (page instanceof ListPage list) {
                asked.add(list.property());
            }
        }
        return asked;
    }

    /** What the conditions and wordings of the pages read, and those about the items of lists but for the items' own answers. */
    static Set<String> of(List<Page> pages) {
        Set<String> read = new LinkedHashSet<>();
        for (Page page : pages) {
            page.wordings().forEach(text -> Placeholder.in(text).forEach(place -> read.add(place.property())));
            page.routes().forEach(route -> route.condition().ifPresent(condition -> read.addAll(condition.reads())));
            if (page instanceof ListPage list) {
                Set<String> aboutItems = of(list.pages());
                aboutItems.removeAll(list.questions().keySet());
                read.addAll(aboutItems);
            }
        }
        return read;
    }
}
