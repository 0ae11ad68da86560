package dev.guildhall.forms.page;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.charactercount.PluralText.Rule;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.support.Feedback;
import dev.guildhall.forms.support.Satisfaction;

/** What the feedback page says. */
final class FeedbackWords {

    static final Text TITLE = Text.of("Give feedback on this service", "Rhoi adborth ar y gwasanaeth hwn");
    static final Text SATISFACTION =
            Text.of("How satisfied are you with this service?", "Pa mor fodlon ydych chi ar y gwasanaeth hwn?");
    static final Text COMMENT = Text.of(
            "How could we make this service better? (optional)", "Sut gallem wella’r gwasanaeth hwn? (dewisol)");
    static final Text COMMENT_HINT = Text.of(
            "Do not include anything personal, such as your name, address or reference number.",
            "Peidiwch â chynnwys unrhyw beth personol, fel eich enw, cyfeiriad neu gyfeirnod.");
    static final Text SEND = Text.of("Send feedback", "Anfon adborth");
    static final Text SENT = Text.of("Thank you for your feedback", "Diolch am eich adborth");
    static final Text SENT_DETAILS = Text.of(
            "We read all feedback and use it to make the service better. We cannot reply to it.",
            "Rydym yn darllen pob adborth ac yn ei ddefnyddio i wella’r gwasanaeth. Ni allwn ymateb iddo.");
    static final Text NOT_CHOSEN = Text.of(
            "Select how satisfied you are with this service", "Dewiswch pa mor fodlon ydych chi ar y gwasanaeth hwn");
    static final Text TOO_LONG = Text.of(
            "What you write must be " + String.format("%,d", Feedback.MAX_COMMENT) + " characters or less",
            "Rhaid i’r hyn a ysgrifennwch fod yn " + String.format("%,d", Feedback.MAX_COMMENT) + " nod neu lai");

    private FeedbackWords() {}

    static Text of(Satisfaction satisfaction) {
        return switch (satisfaction) {
            case VERY_SATISFIED -> Text.of("Very satisfied", "Bodlon iawn");
            case SATISFIED -> Text.of("Satisfied", "Bodlon");
            case NEITHER -> Text.of("Neither satisfied nor dissatisfied", "Ddim yn fodlon nac yn anfodlon");
            case DISSATISFIED -> Text.of("Dissatisfied", "Anfodlon");
            case VERY_DISSATISFIED -> Text.of("Very dissatisfied", "Anfodlon iawn");
        };
    }

    static PluralText left(Language language) {
        return language == Language.WELSH
                ? PluralText.of("Mae gennych %{count} nod ar ôl")
                : PluralText.of("You have %{count} characters remaining")
                        .and(Rule.ONE, "You have %{count} character remaining");
    }

    static Text atLimit() {
        return Text.of("You have 0 characters remaining", "Mae gennych 0 nod ar ôl");
    }

    static PluralText over(Language language) {
        return language == Language.WELSH
                ? PluralText.of("Mae gennych %{count} nod yn ormod")
                : PluralText.of("You have %{count} characters too many")
                        .and(Rule.ONE, "You have %{count} character too many");
    }

    static Text allowed() {
        return Text.of("You can enter up to %{count} characters", "Gallwch roi hyd at %{count} nod");
    }
}
