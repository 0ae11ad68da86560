package dev.guildhall.forms.page;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import java.util.List;

/**
 * What every page of a journey stands in: the service's layout, its addresses and its assets.
 *
 * @param service whose pages they are
 * @param addresses where the pages are
 * @param assets where styles and scripts are
 */
public record Site(ServiceDetails service, Addresses addresses, Assets assets) {

    /**
     * A whole page.
     *
     * @param language the language to show it in
     * @param title what the page asks or tells, after "Error: " where there are errors
     * @param self where the page itself is, for showing it in another language
     * @param before what stands before the main content: a back link, or nothing
     * @param main the main content
     */
    public Html page(Language language, String title, String self, Html before, List<? extends Component> main) {
        PageLayout.Builder layout = PageLayout.builder(service, assets)
                .language(language)
                .title(title)
                .serviceUrl(addresses.start())
                .organisationUrl(addresses.start())
                .beforeContent(before)
                .content(main.toArray(Component[]::new));
        if (service.languages().size() > 1) {
            service.languages().forEach(each -> layout.translation(each, Addresses.inLanguage(self, each)));
        }
        return layout.build().toHtml();
    }
}
