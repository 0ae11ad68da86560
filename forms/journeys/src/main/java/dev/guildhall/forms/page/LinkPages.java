package dev.guildhall.forms.page;

import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the pages by which a person has a link sent to themselves and comes back by it. */
public final class LinkPages {

    private static final String EMAIL = "email";
    private static final Text ASK_TITLE =
            Text.of("Get a link to come back later", "Cael dolen i ddod yn ôl yn nes ymlaen");
    private static final Text ADDRESS = Text.of("Email address", "Cyfeiriad e-bost");
    private static final Text HINT =
            Text.of("We use it once, to send you the link", "Byddwn yn ei ddefnyddio unwaith, i anfon y ddolen atoch");
    private static final Text SEND = Text.of("Send the link", "Anfon y ddolen");
    private static final Text SENT = Text.of("We have sent you a link", "Rydym wedi anfon dolen atoch");
    private static final Text CONFIRM = Text.of("Go on with your application", "Parhau â’ch cais");
    private static final Text GONE = Text.of("This link no longer works", "Nid yw’r ddolen hon yn gweithio mwyach");

    private final Site site;

    public LinkPages(Site site) {
        this.site = site;
    }

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

    /** The page that asks where to send the link. */
    public Html ask(Form form, String typed, Optional<Trouble> trouble, Language language) {
        Optional<Text> error = trouble.map(each -> each.words);
        Input.Builder address = Input.builder()
                .name(EMAIL)
                .type("email")
                .value(typed)
                .noSpellcheck()
                .autocomplete("email")
                .label(Label.of(ADDRESS.in(language)))
                .hint(Hint.of(HINT.in(language)));
        error.ifPresent(text -> address.errorMessage(ReturnPages.error(text, language)));
        List<Component> main = new ArrayList<>();
        error.ifPresent(text -> main.add(ReturnPages.summary(text, EMAIL, language)));
        main.add(new HeadingView(ASK_TITLE.in(language), HeadingView.Size.L));
        main.add(
                blocks(
                        language,
                        Block.paragraph(
                                Text.of(
                                        "Answers on the pages that you have completed are saved. Anyone who has the link can see and change"
                                                + " them, so use an address that only you read.",
                                        "Mae’r atebion ar y tudalennau a gwblhawyd gennych wedi’u cadw. Gall unrhyw un sydd â’r ddolen eu"
                                                + " gweld a’u newid, felly defnyddiwch gyfeiriad yr ydych chi yn unig yn ei ddarllen."))));
        main.add(new FormView(form.action(), form.csrf(), List.of(address.build()), SEND.in(language)));
        String title = ASK_TITLE.in(language);
        return page(
                error.isEmpty() ? title : Words.ERROR_PREFIX.in(language) + title,
                site.addresses().link(),
                main,
                language);
    }

    /** The page that says that the link was sent. */
    public Html sent(Language language) {
        return told(
                SENT,
                site.addresses().linkSent(),
                language,
                Block.paragraph(Text.of(
                        "It can take some minutes to arrive. Look among unwanted messages, too.",
                        "Gall gymryd rhai munudau i gyrraedd. Edrychwch ymhlith negeseuon diangen hefyd.")),
                Block.link(
                        Text.of("Go on with your answers now", "Parhau â’ch atebion nawr"),
                        URI.create(site.addresses().goOn())));
    }

    /** The page to which a link leads: nothing happens before its button is pressed. */
    public Html confirm(Form form, Language language) {
        List<Component> main = List.of(
                new HeadingView(CONFIRM.in(language), HeadingView.Size.L),
                blocks(
                        language,
                        Block.paragraph(
                                Text.of(
                                        "You will go on where you left off. Only go on if it was you who asked for this link.",
                                        "Byddwch yn parhau o’r lle y gadawsoch. Parhewch dim ond os chi ofynnodd am y ddolen hon."))),
                new FormView(form.action(), form.csrf(), List.of(), Words.CONTINUE.in(language)));
        return page(CONFIRM.in(language), form.action(), main, language);
    }

    /** The page of a link that has expired or was not copied whole. */
    public Html gone(Language language) {
        return told(
                GONE,
                site.addresses().start(),
                language,
                Block.paragraph(Text.of(
                        "It has expired, or the address was not copied whole.",
                        "Mae wedi dod i ben, neu ni chafodd y cyfeiriad ei gopïo’n gyfan.")),
                Block.link(
                        Text.of("Go to the start of the service", "Mynd i ddechrau’r gwasanaeth"),
                        URI.create(site.addresses().start())));
    }

    private Html told(Text title, String self, Language language, Block... blocks) {
        return page(
                title.in(language),
                self,
                List.of(new HeadingView(title.in(language), HeadingView.Size.L), blocks(language, blocks)),
                language);
    }

    private static BlocksView blocks(Language language, Block... blocks) {
        return new BlocksView(List.of(blocks), language);
    }

    private Html page(String title, String self, List<Component> main, Language language) {
        return site.page(language, title, self, Html.empty(), main);
    }
}
