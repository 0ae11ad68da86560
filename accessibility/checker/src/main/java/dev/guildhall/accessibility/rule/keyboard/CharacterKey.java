package dev.guildhall.accessibility.rule.keyboard;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.List;
import java.util.regex.Pattern;

/** A shortcut of one letter can be switched off or changed. */
final class CharacterKey implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "character-key", "Shortcut of one character can be switched off")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.CHARACTER_KEY_SHORTCUTS)
            .act("ffbc54")
            .appliesTo("every text or script that speaks of a shortcut of one character")
            .expects("people can switch it off, or change it to one with Ctrl or the like")
            .advice("Let people switch the shortcut off, or use a key together with Ctrl, Alt or Shift.")
            .affects(Affected.SPEECH_RECOGNITION_USERS, Affected.KEYBOARD_USERS)
            .build();

    private static final Pattern SAID = Pattern.compile(
            "\\b(?:press|hit|type)(?:ing)?\\s+(?:the\\s+)?(?:key\\s+)?[\"'\u2018\u201c]\\S[\"'\u2019\u201d]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern HANDLED = Pattern.compile("(?i)short-?cut|hot-?key");

    private static final Pattern COMPARED =
            Pattern.compile("\\.key\\s*={2,3}\\s*['\"][^\\s'\"]['\"]|\\bcase\\s+['\"][^\\s'\"]['\"]\\s*:");

    private static final Pattern LISTENS = Pattern.compile(
            "(?:document|window|body)\\s*\\.\\s*(?:addEventListener\\s*\\(\\s*['\"]key(?:down|press|up)|onkey(?:down|press|up)\\s*=)");

    private static final Pattern WITH_ANOTHER = Pattern.compile("ctrlKey|altKey|metaKey|getModifierState");

    private static final List<String> PAGE_EVENTS = List.of("onload", "onkeydown", "onkeypress", "onkeyup");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        if (element.is("script")) {
            String code = element.element().data();
            return LISTENS.matcher(code).find()
                    && COMPARED.matcher(code).find()
                    && !WITH_ANOTHER.matcher(code).find();
        }
        if (element.is("body")
                && HANDLED.matcher(Handlers.of(element, PAGE_EVENTS)).find()) {
            return true;
        }
        return element.isRendered() && SAID.matcher(element.ownText()).find();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return Verdict.cannotTell(
                "A key by itself seems to be a shortcut here: can people switch that off, or use it with Ctrl instead?");
    }
}
