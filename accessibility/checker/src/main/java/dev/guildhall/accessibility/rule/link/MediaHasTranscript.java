package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Set;

/** What a link plays is written down too. */
final class MediaHasTranscript implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-to-media", "Sound or film behind a link is written down too")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.AUDIO_ONLY_AND_VIDEO_ONLY)
            .criterion(Criterion.CAPTIONS_PRERECORDED)
            .appliesTo("every link to the file of a sound or film")
            .expects("a transcript")
            .advice("Put a transcript into a page, and link to it beside the file.")
            .affects(Affected.SCREEN_READER_USERS, Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES)
            .build();

    private static final Set<String> MEDIA = Set.of(
            "mp3", "wav", "ogg", "oga", "m4a", "aac", "flac", "wma", "mp4", "m4v", "mov", "avi", "wmv", "webm", "ogv",
            "mkv", "flv", "swf", "ra", "rm");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Destination.isLinkTo(element, MEDIA);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return Destination.wordsAround(element).contains("transcript")
                        || Destination.wordsAround(element).contains("trawsgrifiad")
                ? Verdict.passed()
                : Verdict.cannotTell("Is there a transcript of this recording, and does the page link to it?");
    }
}
