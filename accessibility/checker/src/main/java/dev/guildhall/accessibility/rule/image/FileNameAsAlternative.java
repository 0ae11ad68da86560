package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.regex.Pattern;

/** A text alternative is not the name of a file. */
final class FileNameAsAlternative implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "alt-file-name", "Text alternative is not a file name")
            .in(RuleSet.WCAG_22_A)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .act("qt1vmo")
            .appliesTo("every image with a text alternative")
            .expects("it is not the name of a file")
            .advice("Say what the image tells people, or give it an empty alt if it only decorates.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?|ico)", Pattern.CASE_INSENSITIVE);

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return (element.is("img") || element.inputType().equals("image"))
                && !element.attribute("alt").isBlank()
                && element.isExposed();
    }

    @Override
    public Verdict judge(AccessibleElement element) {
        return FILE_NAME.matcher(element.attribute("alt").strip()).matches()
                ? Verdict.failed("The text alternative is the name of a file, which tells nobody what the image shows.")
                : Verdict.passed();
    }
}
