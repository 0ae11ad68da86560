package dev.guildhall.forms.page;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.question.Questions;
import dev.guildhall.forms.validation.FieldError;
import java.net.URI;
import java.util.List;

/** What the pages say by which a person has a link sent to themselves and comes back by it. */
public final class LinkWords {

    /** The field with the email address. */
    public static final String EMAIL = "email";

    static final Text ADDRESS = Text.of("Email address", "Cyfeiriad e-bost");
    static final Text HINT =
            Text.of("We use it once, to send you the link", "Byddwn yn ei ddefnyddio unwaith, i anfon y ddolen atoch");
    static final Text SEND = Text.of("Send the link", "Anfon y ddolen");
    private static final Text ASK_TITLE =
            Text.of("Get a link to come back later", "Cael dolen i ddod yn ôl yn nes ymlaen");
    private static final Text SENT = Text.of("We have sent you a link", "Rydym wedi anfon dolen atoch");
    private static final Text CONFIRM = Text.of("Go on with your application", "Parhau â’ch cais");
    private static final Text GONE = Text.of("This link no longer works", "Nid yw’r ddolen hon yn gweithio mwyach");

    private LinkWords() {}

    /** What keeps a link from being sent. */
    public enum Trouble {
        EMPTY(Text.of("Enter your email address", "Rhowch eich cyfeiriad e-bost")),
        NO_ADDRESS(Text.of(
                "Enter an email address in the correct format, like name@example.com",
                "Rhowch gyfeiriad e-bost yn y fformat cywir, fel enw@example.com")),
        TOO_MANY(Text.of(
                "You have asked for as many links as we can send. Use one that you already have",
                "Rydych wedi gofyn am gynifer o ddolenni ag y gallwn eu hanfon. Defnyddiwch un sydd gennych eisoes")),
        NOT_SENT(Text.of(
                "We could not send the link. Your answers are saved. Try again",
                "Ni allem anfon y ddolen. Mae eich atebion wedi’u cadw. Rhowch gynnig arall arni"));

        private final Text words;

        Trouble(Text words) {
            this.words = words;
        }
    }

    /** What is wrong with the address, or with sending to it. */
    public static FieldError error(Trouble trouble) {
        return ReturnWords.error(EMAIL, trouble.words);
    }

    /** The page that asks where to send the link. */
    public static Beside asking() {
        return Beside.telling(
                        ASK_TITLE,
                        List.of(
                                Block.paragraph(
                                        Text.of(
                                                "Answers on the pages that you have completed are saved. Anyone who has the link can see and change"
                                                        + " them, so use an address that only you read.",
                                                "Mae’r atebion ar y tudalennau a gwblhawyd gennych wedi’u cadw. Gall unrhyw un sydd â’r ddolen eu"
                                                        + " gweld a’u newid, felly defnyddiwch gyfeiriad yr ydych chi yn unig yn ei ddarllen."))))
                .asking(Questions.email(EMAIL, ADDRESS).hint(HINT));
    }

    /** The page that says that the link was sent. */
    public static Beside sent(Addresses addresses) {
        return Beside.telling(
                SENT,
                List.of(
                        Block.paragraph(Text.of(
                                "It can take some minutes to arrive. Look among unwanted messages, too.",
                                "Gall gymryd rhai munudau i gyrraedd. Edrychwch ymhlith negeseuon diangen hefyd.")),
                        Block.link(
                                Text.of("Go on with your answers now", "Parhau â’ch atebion nawr"),
                                URI.create(addresses.goOn()))));
    }

    /** The page to which a link leads: nothing happens before it is sent. */
    public static Beside confirming() {
        return Beside.telling(
                CONFIRM,
                List.of(Block.paragraph(Text.of(
                        "You will go on where you left off. Only go on if it was you who asked for this link.",
                        "Byddwch yn parhau o’r lle y gadawsoch. Parhewch dim ond os chi ofynnodd am y ddolen hon."))));
    }

    /** The page of a link that has expired or was not copied whole. */
    public static Beside gone(Addresses addresses) {
        return Beside.telling(
                GONE,
                List.of(
                        Block.paragraph(Text.of(
                                "It has expired, or the address was not copied whole.",
                                "Mae wedi dod i ben, neu ni chafodd y cyfeiriad ei gopïo’n gyfan.")),
                        Block.link(SupportWords.GO_TO_START, URI.create(addresses.start()))));
    }
}
