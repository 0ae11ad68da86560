package dev.guildhall.accessibility.rule.govuk.field;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.Judgement;
import dev.guildhall.accessibility.rule.Rule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.rule.govuk.markup.Markup;
import dev.guildhall.accessibility.tree.AccessibilityTree;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** People may paste into a field. */
final class PasteAllowed implements Rule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of("govuk-paste", "People may paste")
            .in(RuleSet.GOVUK)
            .criterion(Criterion.ACCESSIBLE_AUTHENTICATION)
            .appliesTo(
                    "every field or form that does something when people paste, and every page with a script that does")
            .expects("pasting is not blocked")
            .advice("Let people paste; they copy from a password manager or another document so as not to mistype.")
            .affects(
                    Affected.PEOPLE_WITH_COGNITIVE_DISABILITIES,
                    Affected.PEOPLE_WITH_MOTOR_DISABILITIES,
                    Affected.SPEECH_RECOGNITION_USERS)
            .build();

    private static final Pattern BLOCKS = Pattern.compile("^\\s*return\\s+false\\b|\\.preventDefault\\s*\\(");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public List<Judgement> judge(AccessibilityTree page) {
        List<AccessibleElement> handlers = Stream.of("input", "textarea", "form", "body")
                .flatMap(name -> page.allNamed(name).stream())
                .filter(element -> !element.attribute("onpaste").isBlank())
                .toList();
        List<Judgement> judgements = new ArrayList<>(Markup.judged(handlers, PasteAllowed::verdict));
        if (page.scriptsMention("'paste'") || page.scriptsMention("\"paste\"") || page.scriptsMention(".onpaste")) {
            judgements.add(new Judgement(
                    page.root(), Verdict.cannotTell("A script does something when people paste: may they paste?")));
        }
        return judgements;
    }

    private static Verdict verdict(AccessibleElement element) {
        return BLOCKS.matcher(element.attribute("onpaste")).find()
                ? Verdict.failed("Pasting is blocked here.")
                : Verdict.cannotTell("Something happens here when people paste: may they paste?");
    }
}
