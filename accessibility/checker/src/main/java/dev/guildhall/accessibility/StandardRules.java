package dev.guildhall.accessibility;

import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.document.PageLanguagePresent;
import dev.guildhall.accessibility.rule.document.PageTitle;
import java.util.List;

/** Every rule that comes with the checker, in the order of reports. */
final class StandardRules {
    static final List<Rule> ALL = List.of(new PageTitle(), new PageLanguagePresent());

    private StandardRules() {}
}
