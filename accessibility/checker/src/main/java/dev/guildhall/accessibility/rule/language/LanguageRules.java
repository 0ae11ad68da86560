package dev.guildhall.accessibility.rule.language;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about the language of words, in the order of reports. */
public final class LanguageRules {
    private LanguageRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(new PageLanguageFits(), new PartLanguageFits());
    }
}
