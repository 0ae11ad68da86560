package dev.guildhall.accessibility.rule.link;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about links, in the order of reports. */
public final class LinkRules {
    private LinkRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new NewTabIsSaid(),
                new LinkDoesSomething(),
                new LinkWording(),
                new PurposeInContext(),
                new OneLinkEach(),
                new FileTypeIsSaid(),
                new PictureAsPage(),
                new MediaHasTranscript(),
                new TitleAddsSomething(),
                new HiddenWords(),
                new SameNames());
    }
}
