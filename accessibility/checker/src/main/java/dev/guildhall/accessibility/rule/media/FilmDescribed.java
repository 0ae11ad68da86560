package dev.guildhall.accessibility.rule.media;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;

/** What is only seen in a film is also said, in its sound or in words. */
final class FilmDescribed implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "film-described", "What a film shows is also said")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.MEDIA_ALTERNATIVE)
            .criterion(Criterion.AUDIO_ONLY_AND_VIDEO_ONLY)
            .criterion(Criterion.AUDIO_DESCRIPTION)
            .act("c5a4ea")
            .act("1ea59c")
            .act("1ec09b")
            .act("ab4d13")
            .act("c3232f")
            .act("d7ba54")
            .act("fd26cf")
            .appliesTo("every recorded film that is shown, unless it plays without sound behind the page")
            .expects("what is only seen is also said in its sound, in an audio description or in words beside it")
            .advice(
                    "Describe what is seen in the film's sound, in a second version with audio description, or in words.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_LOW_VISION)
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
        return Media.track(element, "descriptions").isPresent()
                ? Verdict.cannotTell(
                        "Is what this film shows also said in its sound or in words beside it? Browsers do not read out its track of descriptions.")
                : Verdict.cannotTell(
                        "Is what this film shows also said in its sound, in an audio description or in words beside it?");
    }
}
