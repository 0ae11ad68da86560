package dev.guildhall.forms.page;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;

/**
 * What every page of a journey stands in: the service's layout, its addresses, its assets and its furniture.
 *
 * @param service whose pages they are
 * @param addresses where the pages are
 * @param assets where styles and scripts are, and in which brand
 * @param furniture what stands on every page besides its content
 * @param around what stands around the content for the person who sees it
 */
public record Site(
        ServiceDetails service, Addresses addresses, Assets assets, Furniture furniture, Surroundings around) {

    /** With nothing around the content. */
    public Site(ServiceDetails service, Addresses addresses, Assets assets, Furniture furniture) {
        this(service, addresses, assets, furniture, Surroundings.none());
    }

    /** The same with this around the content. */
    public Site with(Surroundings surroundings) {
        return new Site(service, addresses, assets, furniture, surroundings);
    }

    /**
     * A whole page that holds a person's session: it warns before the session ends.
     *
     * @param language the language to show it in
     * @param title what the page asks or tells, after "Error: " where there are errors
     * @param self where the page itself is, for showing it in another language
     * @param before what stands before the main content: a back link, or nothing
     * @param main the main content
     */
    public Html page(Language language, String title, String self, Html before, List<? extends Content> main) {
        List<Content> content = new ArrayList<>(around.around(main));
        furniture.timeout().ifPresent(warning -> content.add(warning.in(language)));
        return laidOut(language, title, self, before, content);
    }

    /** A whole page that needs no session and can be read for as long as one likes. */
    public Html aside(Language language, String title, String self, List<? extends Content> main) {
        return laidOut(language, title, self, Html.empty(), around.around(main));
    }

    private Html laidOut(Language language, String title, String self, Html before, List<? extends Content> main) {
        PageLayout.Builder layout = PageLayout.builder(service, assets)
                .language(language)
                .title(title)
                .serviceUrl(addresses.start())
                .organisationUrl(addresses.start())
                .beforeContent(before)
                .content(main.toArray(Content[]::new));
        if (service.languages().size() > 1) {
            service.languages().forEach(each -> layout.translation(each, Addresses.inLanguage(self, each)));
        }
        furniture.footer().forEach(entry -> layout.footerLink(entry.text().in(language), entry.address()));
        furniture.feedback().ifPresent(layout::feedbackUrl);
        furniture.exit().ifPresent(layout::exitThisPage);
        return layout.build().toHtml();
    }
}
