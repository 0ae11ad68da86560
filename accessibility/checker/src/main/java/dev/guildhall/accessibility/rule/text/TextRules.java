package dev.guildhall.accessibility.rule.text;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about how text is set, in the order of reports. */
public final class TextRules {
    private TextRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new InCapitals(),
                new InItalics(),
                new Justified(),
                new TooSmall(),
                new LinesApart(),
                new UnderlineIsLink(),
                new LinkLooksLikeOne(),
                new WordsByStyle());
    }
}
