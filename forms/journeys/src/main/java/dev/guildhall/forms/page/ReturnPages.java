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
import dev.guildhall.forms.returning.SecretPhrase.Weakness;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the pages by which a person saves their application under a secret phrase and comes back to it. */
public final class ReturnPages {

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
        return new BlocksView(List.of(Block.link(ReturnWords.SAVE_TITLE, URI.create(address))), language);
    }

    /** The link by which a person comes back to their application. */
    public static Component comeBackLink(String address, Language language) {
        return new BlocksView(List.of(Block.link(ReturnWords.RETURN_TITLE, URI.create(address))), language);
    }

    /** The page on which a person chooses a secret phrase, once more when it was weak. The phrase is never shown again. */
    public Html choose(Form form, Optional<Weakness> weakness, Language language) {
        Optional<Text> error = weakness.map(weak -> ReturnWords.weak(weak).message());
        PasswordInput.Builder phrase = PasswordInput.builder()
                .name(ReturnWords.PHRASE)
                .autocomplete("new-password")
                .label(Label.of(ReturnWords.CHOOSE.in(language)))
                .hint(Hint.of(ReturnWords.CHOOSE_HINT.in(language)));
        error.ifPresent(text -> phrase.errorMessage(error(text, language)));
        List<Component> main = new ArrayList<>();
        error.ifPresent(text -> main.add(summary(text, ReturnWords.PHRASE, language)));
        main.add(new HeadingView(ReturnWords.SAVE_TITLE.in(language), HeadingView.Size.L));
        main.add(new BlocksView(ReturnWords.choosing(Optional.empty()).blocks(), language));
        main.add(new FormView(form.action(), form.csrf(), List.of(phrase.build()), ReturnWords.SAVE.in(language)));
        byLink.ifPresent(address -> main.add(new BlocksView(List.of(ReturnWords.insteadAt(address)), language)));
        return page(ReturnWords.SAVE_TITLE, error, site.addresses().save(), main, language);
    }

    /** The page that shows the reference number. */
    public Html saved(String reference, Language language) {
        Component panel = Panel.builder()
                .titleText(ReturnWords.SAVED.in(language))
                .classes("govuk-!-margin-bottom-7")
                .html(new ReferenceView(
                                Text.of("Reference number to come back with", "Cyfeirnod i ddod yn ôl ag ef")
                                        .in(language),
                                reference)
                        .toHtml())
                .build();
        List<Component> main = List.of(
                panel, new BlocksView(ReturnWords.saved(site.addresses()).blocks(), language));
        return page(ReturnWords.SAVED, Optional.empty(), site.addresses().saved(), main, language);
    }

    /** The page that asks for the reference number and the secret phrase. */
    public Html ask(Form form, String reference, Language language) {
        return ask(form, reference, Optional.empty(), language);
    }

    /** The same page when these led to no application, whatever the reason. */
    public Html askAgain(Form form, String reference, Language language) {
        return ask(form, reference, Optional.of(ReturnWords.notFound().message()), language);
    }

    private Html ask(Form form, String typed, Optional<Text> error, Language language) {
        Input.Builder reference = Input.builder()
                .name(ReturnWords.REFERENCE)
                .value(typed)
                .noSpellcheck()
                .autocomplete("off")
                .classes("govuk-input--width-20")
                .label(Label.of(ReturnWords.YOUR_REFERENCE.in(language)));
        error.ifPresent(text -> reference.errorMessage(error(text, language)));
        Component phrase = PasswordInput.builder()
                .name(ReturnWords.PHRASE)
                .autocomplete("current-password")
                .label(Label.of(ReturnWords.YOUR_PHRASE.in(language)))
                .build();
        List<Component> main = new ArrayList<>();
        error.ifPresent(text -> main.add(summary(text, ReturnWords.REFERENCE, language)));
        main.add(new HeadingView(ReturnWords.RETURN_TITLE.in(language), HeadingView.Size.L));
        main.add(new BlocksView(ReturnWords.asking().blocks(), language));
        main.add(new FormView(
                form.action(), form.csrf(), List.of(reference.build(), phrase), Words.CONTINUE.in(language)));
        return page(ReturnWords.RETURN_TITLE, error, site.addresses().comeBack(), main, language);
    }

    private Html page(Text title, Optional<Text> error, String self, List<Component> main, Language language) {
        String shown = title.in(language);
        return site.page(language, Words.titled(shown, error.stream().toList(), language), self, Html.empty(), main);
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
