package dev.guildhall.forms.page;

import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.panel.Panel;
import dev.guildhall.core.text.Language;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.journey.Page.DeclarationPage;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.Page.InterruptionPage;
import dev.guildhall.forms.journey.ToldPage;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Shows the pages that tell rather than ask: start, interruption, exit, declaration and confirmation. */
public final class TellingPages {

    private final Site site;

    public TellingPages(Site site) {
        this.site = site;
    }

    /**
     * The start page, whose button leads to the first page.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/start-using-a-service/">Design System: start using a
     *     service</a>
     */
    public Html start(ToldPage page, String first, Language language) {
        Component button = Button.builder()
                .text(Words.START_NOW.in(language))
                .href(first)
                .start()
                .build();
        return site.aside(
                language,
                page.title().in(language),
                site.addresses().start(),
                List.of(
                        new HeadingView(page.title().in(language), HeadingView.Size.XL),
                        new BlocksView(page.blocks(), language),
                        button));
    }

    /** A page where the journey ends without a submission. */
    public Html exit(ExitPage page, String back, Language language) {
        return site.page(
                language,
                page.title().in(language),
                site.addresses().page(page.id()),
                Links.back(back, language),
                List.of(
                        new HeadingView(page.title().in(language), HeadingView.Size.L),
                        new BlocksView(page.blocks(), language)));
    }

    /**
     * A page that pauses the journey; its button leads on.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/interruption-pages/">Design System: interruption
     *     pages</a>
     */
    public Html interruption(InterruptionPage page, Form form, String back, Language language) {
        Panel panel = Panel.builder()
                .classes("govuk-panel--interruption")
                .titleText(page.title().in(language))
                .html(new BlocksView(page.blocks(), language).toHtml())
                .actions(Panel.Actions.builder()
                        .item(Panel.Action.builder()
                                .type("submit")
                                .text(Words.CONTINUE.in(language))
                                .build())
                        .build())
                .build();
        return site.page(
                language,
                page.title().in(language),
                form.action(),
                Links.back(back, language),
                List.of(new InterruptionView(form.action(), form.csrf(), panel)));
    }

    /** The page on which the person declares something by submitting. */
    public Html declaration(DeclarationPage page, Form form, String back, Language language) {
        return site.page(
                language,
                page.title().in(language),
                form.action(),
                Links.back(back, language),
                List.of(
                        new HeadingView(page.title().in(language), HeadingView.Size.L),
                        new BlocksView(page.blocks(), language),
                        FormView.stamped(form, List.of(), Words.SUBMIT.in(language))));
    }

    /**
     * The confirmation page with the reference number.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/confirmation-pages/">Design System: confirmation
     *     pages</a>
     */
    public Html confirmation(ToldPage page, String reference, Language language) {
        Component panel = Panel.builder()
                .titleText(page.title().in(language))
                .classes("govuk-!-margin-bottom-7")
                .html(new ReferenceView(Words.REFERENCE.in(language), reference).toHtml())
                .build();
        return site.page(
                language,
                page.title().in(language),
                site.addresses().confirmation(),
                Html.empty(),
                List.of(panel, new BlocksView(closing(page), language)));
    }

    /** What the team tells, whom to ask, and where to say how it went. */
    public List<Block> closing(ToldPage page) {
        List<Block> blocks = new ArrayList<>(page.blocks());
        site.service().contact().ifPresent(contact -> blocks.addAll(Help.of(contact)));
        site.furniture()
                .feedback()
                .ifPresent(address -> blocks.add(Block.link(SupportWords.WHAT_DO_YOU_THINK, URI.create(address))));
        return blocks;
    }
}
