package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Affected;
import dev.guildhall.accessibility.rule.Criterion;
import dev.guildhall.accessibility.rule.ElementRule;
import dev.guildhall.accessibility.rule.RuleDescription;
import dev.guildhall.accessibility.rule.RuleSet;
import dev.guildhall.accessibility.rule.Verdict;
import dev.guildhall.accessibility.tree.AccessibleElement;
import java.util.Set;

/** A link does not lead to a bare picture. */
final class PictureAsPage implements ElementRule {
    private static final RuleDescription DESCRIPTION = RuleDescription.of(
                    "link-to-picture", "Link leads to a page rather than to a bare picture")
            .in(RuleSet.BEST_PRACTICE)
            .criterion(Criterion.NON_TEXT_CONTENT)
            .appliesTo("every link to the file of a picture")
            .expects("it holds a picture whose text alternative says what is there")
            .advice("Link to a page that shows the picture with a text alternative.")
            .affects(Affected.SCREEN_READER_USERS)
            .build();

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "bmp", "avif");

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public boolean appliesTo(AccessibleElement element) {
        return Destination.isLinkTo(element, PICTURES);
    }

    @Override
    public Verdict judge(AccessibleElement element) {

        return holdsPicture(element)
                ? Verdict.passed()
                : Verdict.failed("This link opens a bare picture, which has no text alternative there.");
    }

    private static boolean holdsPicture(AccessibleElement element) {
        return element.children().stream()
                .anyMatch(child -> (child.is("img") && !child.name().isEmpty()) || holdsPicture(child));
    }
}
