package dev.guildhall.accessibility.rule.wording;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about what words say, in the order of reports. */
public final class WordingRules {
    private WordingRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new LabelInName(),
                new TitleSays(),
                new HeadingSays(),
                new LabelSays(),
                new BySenseAlone(),
                new ColourTells(),
                new ShortFormSaid(),
                new LongTextDivided(),
                new PlainWords(),
                new FrameTitleSays(),
                new SameNameFrames());
    }
}
