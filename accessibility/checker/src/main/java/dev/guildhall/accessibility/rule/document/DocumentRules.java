package dev.guildhall.accessibility.rule.document;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about the page as a whole, in the order of reports. */
public final class DocumentRules {
    private DocumentRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new PageTitle(),
                new PageLanguagePresent(),
                new PageLanguageValid(),
                new XmlLanguageSame(),
                new ElementLanguageValid(),
                new ViewportZoom(),
                new RefreshDelay(),
                new RefreshAtAll());
    }
}
