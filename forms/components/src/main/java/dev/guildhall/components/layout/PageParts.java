package dev.guildhall.components.layout;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.footer.Footer;
import dev.guildhall.components.footer.Link;
import dev.guildhall.components.footer.Meta;
import dev.guildhall.components.genericheader.GenericHeader;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.languagenavigation.LanguageNavigation;
import dev.guildhall.components.phasebanner.PhaseBanner;
import dev.guildhall.components.servicenavigation.ServiceNavigation;
import dev.guildhall.components.skiplink.SkipLink;
import dev.guildhall.components.tag.Tag;
import dev.guildhall.components.template.PageTemplate;
import dev.guildhall.core.service.Phase;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.net.URI;
import java.util.Optional;

/** What fills the blocks of the page template, in the page's language and brand. */
final class PageParts {

    private static final String NEUTRAL_COLOUR = "#2b3a4a";
    private static final Html TWO_THIRDS_START =
            Html.of("<div class=\"govuk-grid-row\"><div class=\"govuk-grid-column-two-thirds\">");
    private static final Html TWO_THIRDS_END = Html.of("</div></div>");

    private final PageLayout.Builder asked;
    private final ServiceDetails service;
    private final Assets assets;
    private final Language language;
    private final Optional<WayOut> exit;

    PageParts(PageLayout.Builder asked) {
        this.asked = asked;
        this.service = asked.service;
        this.assets = asked.assets;
        this.language = asked.language;
        this.exit = asked.exitUrl.map(url -> new WayOut(url, language));
    }

    PageTemplate page() {
        String title = fullTitle();
        PageTemplate.Builder page = assets.brand().map(this::govuk).orElseGet(this::neutral);
        return page.htmlLang(language.tag())
                .pageTitle(title)
                .bodyStart(asked.bodyStart)
                .skipLink(skipLinks())
                .serviceNavigation(navigation().toHtml())
                .containerStart(containerStart())
                .content(content())
                .bodyEnd(new Script(assets.path("guildhall.js")).toHtml())
                .build();
    }

    private PageTemplate.Builder neutral() {
        return PageTemplate.unbranded()
                .themeColor(NEUTRAL_COLOUR)
                .head(new StyleSheet(assets.path("guildhall.css")).toHtml())
                .headIcons(new Icon(assets.path("favicon.svg")).toHtml())
                .govukHeader(neutralHeader().toHtml())
                .govukFooter(neutralFooter().toHtml());
    }

    private PageTemplate.Builder govuk(GovukBrand brand) {
        return PageTemplate.builder(brand)
                .assetPath(assets.folder())
                .head(new StyleSheet(assets.path("guildhall-govuk.css")).toHtml())
                .govukFooter(govukFooter(brand).toHtml());
    }

    /** The page's own title, then the service's name. */
    private String fullTitle() {
        String title = asked.title;
        if (title == null || title.isBlank()) {
            throw new IllegalStateException(
                    "The page has no title: give what is asked or said on it (WCAG 2.2, 2.4.2)");
        }
        String name = in(service.name());
        return title.equals(name) ? name : title + " - " + name;
    }

    private Html skipLinks() {
        SkipLink toContent = SkipLink.builder()
                .text(in(Wording.SKIP_TO_MAIN_CONTENT))
                .href("#main-content")
                .build();
        return exit.map(way -> Html.join(toContent, way.link())).orElseGet(toContent::toHtml);
    }

    private GenericHeader neutralHeader() {
        Text owner = service.organisation().orElse(service.name());
        return GenericHeader.builder()
                .logoText(in(owner))
                .url(asked.organisationUrl)
                .build();
    }

    private ServiceNavigation navigation() {
        ServiceNavigation.Builder navigation = ServiceNavigation.builder()
                .ariaLabel(in(Wording.SERVICE_INFORMATION))
                .serviceName(in(service.name()))
                .serviceUrl(asked.serviceUrl);
        if (!asked.translations.isEmpty()) {
            navigation.endSlot(languages().toHtml()).endSlotInline();
        }
        return navigation.build();
    }

    private LanguageNavigation languages() {
        LanguageNavigation.Builder navigation = LanguageNavigation.builder().ariaLabel(in(Wording.LANGUAGE));
        for (Language each : service.languages()) {
            String href = asked.translations.get(each);
            LanguageNavigation.Item.Builder item =
                    LanguageNavigation.Item.builder().text(each.endonym()).lang(each.tag());
            if (each == language) {
                navigation.item(item.current().build());
            } else if (href != null) {
                navigation.item(item.href(href).build());
            }
        }
        return navigation.build();
    }

    private Html containerStart() {
        Html content =
                exit.map(way -> Html.join(way.button(), asked.beforeContent)).orElse(asked.beforeContent);
        return service.phase() == Phase.LIVE ? content : Html.join(phaseBanner(), content);
    }

    private PhaseBanner phaseBanner() {
        PhaseBanner.Builder banner =
                PhaseBanner.builder().tag(Tag.of(in(service.phase().label())));
        Optional<String> feedback =
                asked.feedbackUrl.or(() -> service.feedback().map(URI::toString));
        if (feedback.isPresent()) {
            banner.html(new PhaseMessage(in(Wording.NEW_SERVICE), in(Wording.GIVE_FEEDBACK), feedback.get()).toHtml());
        } else {
            banner.text(in(Wording.NEW_SERVICE));
        }
        return banner.build();
    }

    private Html content() {
        return asked.width == PageLayout.Width.FULL
                ? asked.content
                : Html.join(TWO_THIRDS_START, asked.content, TWO_THIRDS_END);
    }

    private NeutralFooter neutralFooter() {
        return new NeutralFooter(
                in(Wording.SUPPORT_LINKS),
                asked.footerLinks,
                asked.footer,
                service.organisation().map(this::in));
    }

    private Footer govukFooter(GovukBrand brand) {
        Footer.Builder footer = Footer.builder(brand)
                .contentLicence(new LicenceNotice(
                                in(Wording.LICENCE_BEFORE),
                                in(Wording.LICENCE),
                                in(Wording.LICENCE_ADDRESS),
                                in(Wording.LICENCE_AFTER))
                        .toHtml())
                .copyright(Html.text(in(Wording.COPYRIGHT)));
        Html more = moreInFooter();
        if (!asked.footerLinks.isEmpty() || !more.isEmpty()) {
            Meta.Builder meta = Meta.builder()
                    .visuallyHiddenTitle(in(Wording.SUPPORT_LINKS))
                    .html(more);
            for (FooterLink link : asked.footerLinks) {
                meta.link(Link.of(link.text(), link.href()));
            }
            footer.meta(meta.build());
        }
        return footer.build();
    }

    private Html moreInFooter() {
        Html organisation = Html.text(service.organisation().map(this::in).orElse(""));
        if (organisation.isEmpty() || asked.footer.isEmpty()) {
            return organisation.isEmpty() ? asked.footer : organisation;
        }
        return Html.join(asked.footer, organisation);
    }

    private String in(Text text) {
        return text.in(language);
    }
}
