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
 * A recording has a transcript, on the page or behind a link.
 *
 * <p>Best practice: WCAG also allows captions and audio description instead.
 */
final class Transcript implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("transcript", "Recording has a transcript")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.AUDIO_ONLY_AND_VIDEO_ONLY)
            .criterion(Criterion.MEDIA_ALTERNATIVE)
            .act("2eb176")
            .act("e7aa44")
            .act("afb423")
            .act("1a02b0")
            .act("ee13b5")
            .appliesTo("every recorded sound and film that plays or can be played")
            .expects("words on the page, or behind a link, that say all that is heard and seen")
            .advice("Put a transcript below the recording, or a link to one beside it.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> recordings =
                page.elements().stream().filter(Transcript::isPlayable).toList();
        if (recordings.isEmpty()) {
            return List.of();
        }
        boolean mayHaveOne =
                PageScripts.areOn(page) || page.elements().stream().anyMatch(Transcript::mayHoldTranscript);
        return recordings.stream()
                .map(recording -> new Judgement(recording, verdictOn(recording, mayHaveOne)))
                .toList();
    }

    private static boolean isPlayable(AccessibleElement element) {
        if (element.is("audio")) {
            boolean isPlaying = Media.soundsByItself(element);
            return Media.isMedia(element) && Media.isRecorded(element) && (isPlaying || Media.hasButtons(element));
        }
        return Media.isFilm(element);
    }

    private static boolean mayHoldTranscript(AccessibleElement element) {
        boolean isElsewhere =
                element.isOneOf("a", "area", "iframe", "object", "embed", "form", "img") || element.isSvg();
        return element.isExposed()
                && !standsInHeadOrMedia(element)
                && (isElsewhere || !element.ownText().isBlank());
    }

    private static boolean standsInHeadOrMedia(AccessibleElement element) {
        return element.isOneOf("title", "style", "script", "noscript", "audio", "video")
                || element.parent()
                        .map(parent -> parent.isOneOf("audio", "video"))
                        .orElse(false);
    }

    private static Verdict verdictOn(AccessibleElement recording, boolean mayHaveOne) {
        if (mayHaveOne) {
            return Verdict.cannotTell(
                    "Do words beside this recording, or behind a link there, say all that is heard and seen in it?");
        }
        return recording.visibilityIsUncertain()
                ? Verdict.cannotTell("Is this recording ever shown? It has no transcript.")
                : Verdict.failed("This recording has no transcript: the page has no words and no link.");
    }
}
