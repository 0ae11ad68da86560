package dev.guildhall.forms.page;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.support.CookieDetails;
import dev.guildhall.forms.support.SupportPage;
import dev.guildhall.forms.support.SupportPages;
import java.util.ArrayList;
import java.util.List;

/** Shows the pages that the footer links to, other than the one with a form. */
public final class SupportingPages {

    /** What the footer's link to the cookies page says. */
    public static final Text COOKIES = SupportWords.COOKIES;

    private static final List<Block> ABOUT_COOKIES = List.of(
            Block.paragraph(SupportWords.COOKIES_ARE),
            Block.paragraph(SupportWords.ONLY_ESSENTIAL),
            Block.heading(SupportWords.ESSENTIAL_COOKIES));

    private final Site site;

    public SupportingPages(Site site) {
        this.site = site;
    }

    /** A page of the team's own. */
    public Html show(SupportPage page, Language language) {
        return told(page.title(), page.id(), language, List.of(new BlocksView(page.blocks(), language)));
    }

    /**
     * The cookies page.
     *
     * @see <a href="https://design-system.service.gov.uk/patterns/cookies-page/">Design System: cookies page</a>
     */
    public Html cookies(List<CookieDetails> cookies, Language language) {
        List<Component> content = new ArrayList<>();
        content.add(new BlocksView(ABOUT_COOKIES, language));
        cookies.forEach(cookie -> content.add(CookiesView.of(cookie, language)));
        return told(COOKIES, SupportPages.COOKIES, language, content);
    }

    /** What the cookies page says, where it is no page for browsers: each cookie under a heading. */
    public static Beside cookies(List<CookieDetails> cookies) {
        List<Block> blocks = new ArrayList<>(ABOUT_COOKIES);
        for (CookieDetails cookie : cookies) {
            blocks.add(Block.heading(Text.same(cookie.name())));
            blocks.add(Block.paragraph(cookie.purpose()));
            blocks.add(Block.paragraph(SupportWords.expires(cookie.expiry())));
        }
        return Beside.telling(COOKIES, blocks);
    }

    private Html told(Text title, String id, Language language, List<? extends Component> told) {
        List<Component> main = new ArrayList<>();
        main.add(new HeadingView(title.in(language), HeadingView.Size.L));
        main.addAll(told);
        return site.aside(language, title.in(language), site.addresses().page(id), main);
    }
}
