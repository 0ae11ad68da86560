package dev.guildhall.forms.page;

import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.page.LinkWords.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows the pages by which a person has a link sent to themselves and comes back by it. */
public final class LinkPages {

    private final Site site;

    public LinkPages(Site site) {
        this.site = site;
    }

    /** The page that asks where to send the link. */
    public Html ask(Form form, String typed, Optional<Trouble> trouble, Language language) {
        Optional<Text> error = trouble.map(each -> LinkWords.error(each).message());
        Input.Builder address = Input.builder()
                .name(LinkWords.EMAIL)
                .type("email")
                .value(typed)
                .noSpellcheck()
                .autocomplete("email")
                .label(Label.of(LinkWords.ADDRESS.in(language)))
                .hint(Hint.of(LinkWords.HINT.in(language)));
        error.ifPresent(text -> address.errorMessage(ReturnPages.error(text, language)));
        List<Component> main = new ArrayList<>();
        error.ifPresent(text -> main.add(ReturnPages.summary(text, LinkWords.EMAIL, language)));
        Beside said = LinkWords.asking();
        main.addAll(said(said, language));
        main.add(new FormView(form.action(), form.csrf(), List.of(address.build()), LinkWords.SEND.in(language)));
        String title = said.title().in(language);
        return page(
                Words.titled(title, error.stream().toList(), language),
                site.addresses().link(),
                main,
                language);
    }

    /** The page that says that the link was sent. */
    public Html sent(Language language) {
        return told(LinkWords.sent(site.addresses()), site.addresses().linkSent(), language);
    }

    /** The page to which a link leads: nothing happens before its button is pressed. */
    public Html confirm(Form form, Language language) {
        Beside said = LinkWords.confirming();
        List<Component> main = new ArrayList<>(said(said, language));
        main.add(new FormView(form.action(), form.csrf(), List.of(), Words.CONTINUE.in(language)));
        return page(said.title().in(language), form.action(), main, language);
    }

    /** The page of a link that has expired or was not copied whole. */
    public Html gone(Language language) {
        return told(LinkWords.gone(site.addresses()), site.addresses().start(), language);
    }

    private Html told(Beside said, String self, Language language) {
        return page(said.title().in(language), self, said(said, language), language);
    }

    private static List<Component> said(Beside said, Language language) {
        return List.of(
                new HeadingView(said.title().in(language), HeadingView.Size.L),
                new BlocksView(said.blocks(), language));
    }

    private Html page(String title, String self, List<Component> main, Language language) {
        return site.page(language, title, self, Html.empty(), main);
    }
}
