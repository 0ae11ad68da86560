package dev.guildhall.accessibility.browser.script;

import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.List;
import java.util.function.Consumer;

/** Something that only a browser can tell: what to look at, and the rules that judge what was seen. */
public interface Examination {
    /** The rules that it yields, in the order of reports. */
    List<RuleDescription> rules();

    /**
     * Looks at a page whose snapshot was taken.
     *
     * @param notJudged takes a sentence for each thing that could not be looked at
     */
    List<Rule> examine(LivePage page, Consumer<String> notJudged);
}
