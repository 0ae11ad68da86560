package dev.guildhall.accessibility.rule.media;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;

/**
 * Sound that starts by itself can be stopped.
 *
 * <p>Best practice: WCAG allows three seconds, and the source does not tell how long a sound lasts.
 */
final class SoundByItself implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "sound-by-itself", "Sound that starts by itself can be stopped")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.AUDIO_CONTROL)
            .act("80f0bf")
            .act("4c31df")
            .act("aaa1bf")
            .appliesTo("every audio and video element that starts by itself and is not muted")
            .expects("at most three seconds of sound, or a button on the page that stops it")
            .advice("Take autoplay away, or add controls.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        return page.elements().stream()
                .filter(element -> Media.isMedia(element) && Media.soundsByItself(element))
                .map(element -> new Judgement(element, verdictOn(element)))
                .toList();
    }

    private static Verdict verdictOn(AccessibleElement media) {
        if (!media.has("loop") && Media.files(media).stream().allMatch(Excerpt::isShort)) {
            return Verdict.passed();
        }
        if (Media.hasButtons(media)) {
            return Verdict.cannotTell(
                    "Does this start with more than 3 seconds of sound? Until people find its buttons, they cannot hear their screen reader.");
        }
        boolean isCertain = media.is("audio") && !PageScripts.areOn(media.page());
        return isCertain
                ? Verdict.failed("This sound starts by itself, and nothing on the page stops it.")
                : Verdict.cannotTell(
                        "Does this start with more than 3 seconds of sound, and is there no button with a name that stops it?");
    }
}
