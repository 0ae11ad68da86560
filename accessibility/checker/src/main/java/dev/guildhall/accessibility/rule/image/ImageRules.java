package dev.guildhall.accessibility.rule.image;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about images, in the order of reports. */
public final class ImageRules {
    private ImageRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new FileNameAsAlternative(),
                new SpacerImage(),
                new PictureOfText(),
                new AlternativeSays(),
                new SaidTwice(),
                new DecorationDecorates(),
                new BackgroundSays(),
                new Puzzle());
    }
}
