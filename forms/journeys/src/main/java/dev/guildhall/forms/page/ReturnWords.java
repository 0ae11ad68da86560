package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.returning.SecretPhrase;
import dev.guildhall.forms.returning.SecretPhrase.Weakness;
import dev.guildhall.forms.validation.FieldError;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages say by which a person saves their application under a secret phrase and comes back to it. */
public final class ReturnWords {

    /** The field with the secret phrase. */
    public static final String PHRASE = "phrase";

    /** The field with the reference number. */
    public static final String REFERENCE = "reference";

    static final Text SAVE_TITLE = Text.of("Save and come back later", "Cadw a dod yn ôl yn nes ymlaen");
    static final Text CHOOSE = Text.of("Choose a secret phrase", "Dewiswch ymadrodd cyfrinachol");
    static final Text CHOOSE_HINT = Text.of(
            "Use at least " + SecretPhrase.MIN_LENGTH + " characters, or " + SecretPhrase.MIN_WORDS
                    + " or more different words. Capital letters and extra spaces do not matter.",
            "Defnyddiwch o leiaf " + SecretPhrase.MIN_LENGTH + " nod, neu " + SecretPhrase.MIN_WORDS
                    + " gair gwahanol neu fwy. Nid yw priflythrennau na bylchau ychwanegol o bwys.");
    static final Text SAVE = Text.of("Save", "Cadw");
    static final Text SAVED = Text.of("Your answers are saved", "Mae eich atebion wedi’u cadw");
    static final Text RETURN_TITLE = Text.of("Return to your saved answers", "Dychwelyd at eich atebion a gadwyd");
    static final Text YOUR_REFERENCE = Text.of("Reference number", "Cyfeirnod");
    static final Text YOUR_PHRASE = Text.of("Secret phrase", "Ymadrodd cyfrinachol");
    private static final Text BY_LINK = Text.of("Get a link by email instead", "Cael dolen drwy e-bost yn lle hynny");
    private static final Text NOT_FOUND = Text.of(
            "Check the reference number and the secret phrase: one of them is wrong",
            "Gwiriwch y cyfeirnod a’r ymadrodd cyfrinachol: mae un ohonynt yn anghywir");
    private static final Map<Weakness, Text> WEAK = Map.of(
            Weakness.EMPTY, Text.of("Enter a secret phrase", "Rhowch ymadrodd cyfrinachol"),
            Weakness.TOO_SHORT,
                    Text.of(
                            "Secret phrase must have at least " + SecretPhrase.MIN_LENGTH + " characters, or "
                                    + SecretPhrase.MIN_WORDS + " different words",
                            "Rhaid i’r ymadrodd cyfrinachol fod ag o leiaf " + SecretPhrase.MIN_LENGTH + " nod, neu "
                                    + SecretPhrase.MIN_WORDS + " gair gwahanol"),
            Weakness.TOO_SIMPLE,
                    Text.of(
                            "Secret phrase must have more different characters",
                            "Rhaid i’r ymadrodd cyfrinachol fod â mwy o nodau gwahanol"),
            Weakness.TOO_LONG,
                    Text.of(
                            "Secret phrase must be " + SecretPhrase.MAX_LENGTH + " characters or less",
                            "Rhaid i’r ymadrodd cyfrinachol fod yn " + SecretPhrase.MAX_LENGTH + " nod neu lai"));

    private ReturnWords() {}

    /**
     * The page on which a person chooses a secret phrase.
     *
     * @param byLink where a link can be had instead; empty when none is sent
     */
    public static Beside choosing(Optional<URI> byLink) {
        List<Block> blocks = new ArrayList<>(List.of(
                Block.paragraph(Text.of(
                        "Answers on the pages that you have completed are saved. To come back to them on any device"
                                + " you need a reference number, which we will show you next, and a secret phrase"
                                + " that only you know.",
                        "Mae’r atebion ar y tudalennau a gwblhawyd gennych wedi’u cadw. I ddod yn ôl atynt ar unrhyw"
                                + " ddyfais bydd angen cyfeirnod, y byddwn yn ei ddangos i chi nesaf, ac ymadrodd"
                                + " cyfrinachol yr ydych chi yn unig yn ei wybod.")),
                Block.paragraph(Text.of(
                        "We cannot tell you the phrase if you forget it.",
                        "Ni allwn ddweud yr ymadrodd wrthych os byddwch yn ei anghofio."))));
        byLink.ifPresent(address -> blocks.add(insteadAt(address)));
        return Beside.telling(SAVE_TITLE, blocks)
                .asking(Questions.newPassword(PHRASE, CHOOSE).hint(CHOOSE_HINT));
    }

    static Block insteadAt(URI byLink) {
        return Block.link(BY_LINK, byLink);
    }

    /** What is wrong with a weak phrase. */
    public static FieldError weak(Weakness weakness) {
        return error(PHRASE, WEAK.getOrDefault(weakness, CHOOSE));
    }

    /** The page that shows the reference number. */
    public static Beside saved(Addresses addresses) {
        return Beside.telling(
                SAVED,
                List.of(
                        Block.paragraph(Text.of(
                                "Write down the reference number. With it and your secret phrase you can come back at the"
                                        + " address below.",
                                "Ysgrifennwch y cyfeirnod. Gydag ef a’ch ymadrodd cyfrinachol gallwch ddod yn ôl yn y"
                                        + " cyfeiriad isod.")),
                        Block.link(RETURN_TITLE, URI.create(addresses.comeBack())),
                        Block.link(
                                Text.of("Go on with your answers now", "Parhau â’ch atebion nawr"),
                                URI.create(addresses.goOn()))));
    }

    /** The page that asks for the reference number and the secret phrase. */
    public static Beside asking() {
        return Beside.telling(
                        RETURN_TITLE,
                        List.of(Block.paragraph(Text.of(
                                "After several wrong tries nobody can return with a reference number for an hour.",
                                "Ar ôl sawl cynnig anghywir ni all neb ddychwelyd â chyfeirnod am awr."))))
                .asking(
                        Questions.referenceNumber(REFERENCE, YOUR_REFERENCE),
                        Questions.newPassword(PHRASE, YOUR_PHRASE));
    }

    /** That these led to no application, whatever the reason. */
    public static FieldError notFound() {
        return error(REFERENCE, NOT_FOUND);
    }

    static FieldError error(String field, Text message) {
        return new FieldError(field, new Fault(List.of(field), Fault.REQUIRED, Map.of()), message);
    }
}
