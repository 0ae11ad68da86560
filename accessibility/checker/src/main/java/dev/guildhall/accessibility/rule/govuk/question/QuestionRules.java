package dev.guildhall.accessibility.rule.govuk.question;

import dev.guildhall.accessibility.rule.Rule;
import java.util.List;

/** The rules about how a question is asked, in the order of reports. */
public final class QuestionRules {
    private QuestionRules() {}

    /** Every rule of this package. */
    public static List<Rule> all() {
        return List.of(
                new OneHeadingOne(),
                new HeadingAroundLabel(),
                new QuestionHeardOnce(),
                new HeadingOfOneQuestion(),
                new FieldsInFieldset(),
                new FieldIsDescribed(),
                new NoLinkInHint());
    }
}
