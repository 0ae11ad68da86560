package dev.guildhall.forms.page;

import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.panel.Panel;
import dev.guildhall.components.passwordinput.PasswordInput;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.returning.SecretPhrase;
import dev.guildhall.forms.returning.SecretPhrase.Weakness;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the pages by which a person saves their application under a secret phrase and comes back to it. */
public final class ReturnPages {

    private static final String PHRASE = "phrase";
    private static final String REFERENCE = "reference";
    private static final Text SAVE_TITLE = Text.of("Save and come back later", "Cadw a dod yn ôl yn nes ymlaen");
    private static final Text CHOOSE = Text.of("Choose a secret phrase", "Dewiswch ymadrodd cyfrinachol");
    private static final Text CHOOSE_HINT = Text.of(
            "Use at least " + SecretPhrase.MIN_LENGTH + " characters, or " + SecretPhrase.MIN_WORDS
                    + " or more different words. Capital letters and extra spaces do not matter.",
            "Defnyddiwch o leiaf " + SecretPhrase.MIN_LENGTH + " nod, neu " + SecretPhrase.MIN_WORDS
                    + " gair gwahanol neu fwy. Nid yw priflythrennau na bylchau ychwanegol o bwys.");
    private static final Text SAVE = Text.of("Save", "Cadw");
    private static final Text BY_LINK = Text.of("Get a link by email instead", "Cael dolen drwy e-bost yn lle hynny");
    private static final Text SAVED = Text.of("Your answers are saved", "Mae eich atebion wedi’u cadw");
    private static final Text RETURN_TITLE =
            Text.of("Return to your saved answers", "Dychwelyd at eich atebion a gadwyd");
    private static final Text YOUR_REFERENCE = Text.of("Reference number", "Cyfeirnod");
    private static final Text YOUR_PHRASE = Text.of("Secret phrase", "Ymadrodd cyfrinachol");
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

    private final Site site;
    private final Optional<URI> byLink;

    /**
     * Pages of this site.
     *
     * @param byLink where a link can be had instead; empty when none is sent
     */
    public ReturnPages(Site site, Optional<URI> byLink) {
        this.site = site;
        this.byLink = byLink;
    }

    /** The link by which a person saves their application. */
    public static Component saveLink(String address, Language language) {
        return new BlocksView(List.of(Block.link(SAVE_TITLE, URI.create(address))), language);
    }

    /** The link by which a person comes back to their application. */
    public static Component comeBackLink(String address, Language language) {
        return new BlocksView(List.of(Block.link(RETURN_TITLE, URI.create(address))), language);
    }

    /** The page on which a person chooses a secret phrase, once more when it was weak. The phrase is never shown again. */
    public Html choose(Form form, Optional<Weakness> weakness, Language language) {
        Optional<Text> error = weakness.map(WEAK::get);
        PasswordInput.Builder phrase = PasswordInput.builder()
                .name(PHRASE)
                .autocomplete("new-password")
                .label(Label.of(CHOOSE.in(language)))
                .hint(Hint.of(CHOOSE_HINT.in(language)));
        error.ifPresent(text -> phrase.errorMessage(error(text, language)));
        List<Component> main = new ArrayList<>();
        error.ifPresent(text -> main.add(summary(text, PHRASE, language)));
        main.add(new HeadingView(SAVE_TITLE.in(language), HeadingView.Size.L));
        main.add(new BlocksView(
                List.of(
                        Block.paragraph(Text.of(
                                "Answers on the pages that you have completed are saved. To come back to them on any device"
                                        + " you need a reference number, which we will show you next, and a secret phrase"
                                        + " that only you know.",
                                "Mae’r atebion ar y tudalennau a gwblhawyd gennych wedi’u cadw. I ddod yn ôl atynt ar unrhyw"
                                        + " ddyfais bydd angen cyfeirnod, y byddwn yn ei ddangos i chi nesaf, ac ymadrodd"
                                        + " cyfrinachol yr ydych chi yn unig yn ei wybod.")),
                        Block.paragraph(Text.of(
                                "We cannot tell you the phrase if you forget it.",
                                "Ni allwn ddweud yr ymadrodd wrthych os byddwch yn ei anghofio."))),
                language));
        main.add(new FormView(form.action(), form.csrf(), List.of(phrase.build()), SAVE.in(language)));
        byLink.ifPresent(address -> main.add(new BlocksView(List.of(Block.link(BY_LINK, address)), language)));
        return page(SAVE_TITLE, error, site.addresses().save(), main, language);
    }

    /** The page that shows the reference number. */
    public Html saved(String reference, Language language) {
        Component panel = Panel.builder()
                .titleText(SAVED.in(language))
                .classes("govuk-!-margin-bottom-7")
                .html(new ReferenceView(
                                Text.of("Reference number to come back with", "Cyfeirnod i ddod yn ôl ag ef")
                                        .in(language),
                                reference)
                        .toHtml())
                .build();
        List<Component> main = List.of(
                panel,
                new BlocksView(
                        List.of(
                                Block.paragraph(Text.of(
                                        "Write down the reference number. With it and your secret phrase you can come back"
                                                + " at the address below.",
                                        "Ysgrifennwch y cyfeirnod. Gydag ef a’ch ymadrodd cyfrinachol gallwch ddod yn ôl yn"
                                                + " y cyfeiriad isod.")),
                                Block.link(
                                        RETURN_TITLE,
                                        URI.create(site.addresses().comeBack())),
                                Block.link(
                                        Text.of("Go on with your answers now", "Parhau â’ch atebion nawr"),
                                        URI.create(site.addresses().goOn()))),
                        language));
        return page(SAVED, Optional.empty(), site.addresses().saved(), main, language);
    }

    /** The page that asks for the reference number and the secret phrase. */
    public Html ask(Form form, String reference, Language language) {
        return ask(form, reference, Optional.empty(), language);
    }

    /** The same page when these led to no application, whatever the reason. */
    public Html askAgain(Form form, String reference, Language language) {
        return ask(form, reference, Optional.of(NOT_FOUND), language);
    }

    private Html ask(Form form, String typed, Optional<Text> error, Language language) {
        Input.Builder reference = Input.builder()
                .name(REFERENCE)
                .value(typed)
                .noSpellcheck()
                .autocomplete("off")
                .classes("govuk-input--width-20")
                .label(Label.of(YOUR_REFERENCE.in(language)));
        error.ifPresent(text -> reference.errorMessage(error(text, language)));
        Component phrase = PasswordInput.builder()
                .name(PHRASE)
                .autocomplete("current-password")
                .label(Label.of(YOUR_PHRASE.in(language)))
                .build();
        List<Component> main = new ArrayList<>();
        error.ifPresent(text -> main.add(summary(text, REFERENCE, language)));
        main.add(new HeadingView(RETURN_TITLE.in(language), HeadingView.Size.L));
        main.add(new BlocksView(
                List.of(Block.paragraph(Text.of(
                        "After several wrong tries nobody can return with a reference number for an hour.",
                        "Ar ôl sawl cynnig anghywir ni all neb ddychwelyd â chyfeirnod am awr."))),
                language));
        main.add(new FormView(
                form.action(), form.csrf(), List.of(reference.build(), phrase), Words.CONTINUE.in(language)));
        return page(RETURN_TITLE, error, site.addresses().comeBack(), main, language);
    }

    private Html page(Text title, Optional<Text> error, String self, List<Component> main, Language language) {
        String shown = title.in(language);
        return site.page(
                language, error.isEmpty() ? shown : Words.ERROR_PREFIX.in(language) + shown, self, Html.empty(), main);
    }

    static ErrorMessage error(Text text, Language language) {
        return ErrorMessage.builder()
                .text(text.in(language))
                .visuallyHiddenText(Words.ERROR.in(language))
                .build();
    }

    static Component summary(Text text, String field, Language language) {
        return ErrorSummary.builder()
                .titleText(Words.ERROR_TITLE.in(language))
                .errorList(List.of(ErrorSummary.Item.of(text.in(language), "#" + field)))
                .build();
    }
}
