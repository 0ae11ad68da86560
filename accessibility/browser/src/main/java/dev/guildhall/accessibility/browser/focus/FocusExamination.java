package dev.guildhall.accessibility.browser.focus;

import dev.guildhall.accessibility.browser.page.LivePage;
import dev.guildhall.accessibility.browser.script.Examination;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Looks at where the keyboard leads. It runs last: pages may answer to focus and to Escape. */
public final class FocusExamination implements Examination {
    @Override
    public List<RuleDescription> rules() {
        return List.of(FocusVisible.DESCRIPTION, FocusNotObscured.DESCRIPTION, KeyboardTrap.DESCRIPTION);
    }

    @Override
    public List<Rule> examine(LivePage page, Consumer<String> notJudged) {
        FocusWalk.Walked walked = FocusWalk.walk(page, notJudged);
        return List.of(
                new FocusVisible(walked.there()),
                new FocusNotObscured(Stream.concat(walked.there().stream(), walked.back().stream())
                        .toList()),
                new KeyboardTrap(walked));
    }
}
