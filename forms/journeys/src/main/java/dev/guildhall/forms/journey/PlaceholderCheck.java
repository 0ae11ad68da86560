package dev.guildhall.forms.journey;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.AskedBefore.Certainty;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.wording.Placeholder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Checks that each wording which uses an answer uses one that has been given when it is shown. */
final class PlaceholderCheck {

    private final JourneyBuilder<?> builder;
    private final List<JourneyProblem> problems = new ArrayList<>();

    PlaceholderCheck(JourneyBuilder<?> builder) {
        this.builder = builder;
    }

    /**
     * @param pages the pages of the journey
     * @param showing what can be read where each is shown
     */
    List<JourneyProblem> problems(List<Page> pages, Function<Page, Standpoint> showing) {
        outsideThePath("start page", builder.start.wordings());
        for (Page page : pages) {
            Standpoint at = showing.apply(page);
            check(page, at);
            if (page instanceof CheckAnswersPage) {
                builder.messages.values().forEach(text -> check(page, text, at));
            }
        }
        outsideThePath("confirmation", builder.confirmation.wordings());
        return problems;
    }

    /** The wordings of a page about an item. */
    List<JourneyProblem> problems(Page page, Standpoint at) {
        check(page, at);
        return problems;
    }

    private void check(Page page, Standpoint at) {
        page.wordings().stream().distinct().forEach(text -> check(page, text, at));
    }

    private void outsideThePath(String page, List<Text> wordings) {
        wordings.stream()
                .flatMap(text -> Placeholder.in(text).stream())
                .distinct()
                .forEach(place -> problems.add(JourneyProblem.error(
                        page, "its wording uses " + place + ", but it shows no answers", "use other words")));
    }

    private void check(Page page, Text text, Standpoint at) {
        for (Placeholder place : Placeholder.in(text)) {
            check(page, text, place, at);
        }
        if (Placeholder.isBroken(text)) {
            problems.add(JourneyProblem.warning(
                    page.id(),
                    "\"" + text.english() + "\" has \"((\" that begins no placeholder and is shown as it stands",
                    "write ((property)) or ((property|other words))"));
        }
    }

    private void check(Page page, Text text, Placeholder place, Standpoint at) {
        String using = "\"" + text.english() + "\" uses " + place + ", which ";
        Optional<Asking> asking = at.asking(place.property());
        if (asking.isEmpty()) {
            List<String> questions = at.askings().keySet().stream()
                    .filter(property -> !at.asking(property).map(Asking::isList).orElse(false))
                    .toList();
            error(page, using + "nobody asks", Names.meant(place.property(), questions));
            return;
        }
        if (asking.get().isList()) {
            error(page, using + "is a list", "use the answer to a question");
            return;
        }
        Certainty certainty = at.certainty(place.property());
        boolean optional = asking.get().canBeLeftBlank();
        if (certainty == Certainty.NEVER) {
            error(page, using + "no route has asked before this page", "ask it on an earlier page, or use other words");
        } else if (place.fallback().isEmpty() && (certainty != Certainty.ALWAYS || optional)) {
            problems.add(JourneyProblem.warning(
                    page.id(),
                    using + (optional ? "may be left blank" : "some route has not asked before"),
                    "give words for that: ((" + place.property() + "|other words))"));
        }
    }

    private void error(Page page, String cause, String mend) {
        problems.add(JourneyProblem.error(page.id(), cause, mend));
    }
}
