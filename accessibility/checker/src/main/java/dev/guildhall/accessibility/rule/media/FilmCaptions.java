package dev.guildhall.accessibility.rule.media;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** What is said in a film can be read. Whether it has sound, or captions in its pictures, the source does not tell. */
final class FilmCaptions implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("film-captions", "Film has captions")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.CAPTIONS_PRERECORDED)
            .act("f51b46")
            .act("eac66b")
            .appliesTo("every recorded film that is shown, unless it plays without sound behind the page")
            .expects("captions that say all that is heard, or a film without sound")
            .advice("Add a track of the kind captions.")
            .affects(Affected.DEAF_PEOPLE)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Media.isFilm(element);
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Media.track(element, "captions", "subtitles").isPresent()
                ? Verdict.cannotTell("Do the captions of this film say all that is heard in it, and who says it?")
                : Verdict.cannotTell("Is anything heard in this film? It has no track of captions.");
    }
}
