package dev.guildhall.components.timeoutdialog;

import dev.guildhall.components.charactercount.PluralText;
import dev.guildhall.components.charactercount.PluralText.Rule;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;

/** What the dialog says by itself. */
final class Wording {

    static final Text TITLE = Text.of("You will be signed out soon", "Byddwch yn cael eich allgofnodi cyn bo hir");
    static final Text MESSAGE = Text.of(
            "To keep your information safe, we will sign you out in %{time}.",
            "Er mwyn cadw eich gwybodaeth yn ddiogel, byddwn yn eich allgofnodi ymhen %{time}.");
    static final Text STAY = Text.of("Stay signed in", "Aros wedi mewngofnodi");
    static final Text SIGN_OUT = Text.of("Sign out", "Allgofnodi");
    static final Text FAILURE = Text.of(
            "We could not keep you signed in. Check your internet connection and try again.",
            "Nid oedd modd eich cadw wedi mewngofnodi. Gwiriwch eich cysylltiad â’r rhyngrwyd a rhowch gynnig arall arni.");
    static final Text NOTICE = Text.of(
            "To keep your information safe, we will sign you out if you do not go to another page within %{time}.",
            "Er mwyn cadw eich gwybodaeth yn ddiogel, byddwn yn eich allgofnodi os na fyddwch yn mynd i dudalen arall"
                    + " o fewn %{time}.");

    private static final PluralText ENGLISH_MINUTES =
            PluralText.of("%{count} minutes").and(Rule.ONE, "%{count} minute");
    private static final PluralText WELSH_MINUTES =
            PluralText.of("%{count} munud").and(Rule.TWO, "%{count} funud");
    private static final PluralText ENGLISH_SECONDS =
            PluralText.of("%{count} seconds").and(Rule.ONE, "%{count} second");
    private static final PluralText WELSH_SECONDS = PluralText.of("%{count} eiliad");

    private Wording() {}

    static PluralText minutes(Language language) {
        return language == Language.WELSH ? WELSH_MINUTES : ENGLISH_MINUTES;
    }

    static PluralText seconds(Language language) {
        return language == Language.WELSH ? WELSH_SECONDS : ENGLISH_SECONDS;
    }
}
