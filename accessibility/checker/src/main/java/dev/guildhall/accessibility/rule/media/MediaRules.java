package dev.guildhall.accessibility.rule.media;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about sound and film, in the order of reports. */
public final class MediaRules {
    private MediaRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(new SoundByItself(), new Transcript(), new FilmCaptions(), new FilmDescribed());
    }
}
