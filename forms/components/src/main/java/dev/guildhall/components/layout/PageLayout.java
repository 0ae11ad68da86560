package dev.guildhall.components.layout;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.genericheader.GenericHeader;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.languagenavigation.LanguageNavigation;
import dev.guildhall.components.phasebanner.PhaseBanner;
import dev.guildhall.components.servicenavigation.ServiceNavigation;
import dev.guildhall.components.skiplink.SkipLink;
import dev.guildhall.components.tag.Tag;
import dev.guildhall.core.service.Phase;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole page in a neutral brand: skip link, header, service name, languages, phase, main content and footer.
 *
 * <pre>{@code
 * PageLayout.builder(service, assets)
 *         .title("What is your full name?")
 *         .beforeContent(BackLink.builder().href("/permit/borough").build().toHtml())
 *         .content(form)
 *         .build()
 *         .renderTo(out);
 * }</pre>
 *
 * <p>Send it with the header {@code Content-Security-Policy} of {@link #contentSecurityPolicy()}; it needs nothing that
 * the policy forbids. The structure follows the Design System's page template.
 *
 * @see <a href="https://design-system.service.gov.uk/styles/page-template/">Design System: page template</a>
 */
public final class PageLayout implements Component {

    private final ServiceDetails service;
    private final Assets assets;
    private final Language language;
    private final Map<Language, String> translations;
    private final String title;
    private final String serviceUrl;
    private final String organisationUrl;
    private final Html beforeContent;
    private final Html content;
    private final Width width;
    private final List<FooterLink> footerLinks;
    private final Html footer;

    private PageLayout(Builder builder) {
        this.service = builder.service;
        this.assets = builder.assets;
        this.language = builder.language;
        this.translations = new EnumMap<>(builder.translations);
        this.title = requireTitle(builder.title);
        this.serviceUrl = builder.serviceUrl;
        this.organisationUrl = builder.organisationUrl;
        this.beforeContent = builder.beforeContent;
        this.content = builder.content;
        this.width = builder.width;
        this.footerLinks = List.copyOf(builder.footerLinks);
        this.footer = builder.footer;
    }

    private static String requireTitle(@Nullable String title) {
        if (title == null || title.isBlank()) {
            throw new IllegalStateException(
                    "The page has no title: give what is asked or said on it (WCAG 2.2, 2.4.2)");
        }
        return title;
    }

    /** Starts a page of this service, in its first language. */
    public static Builder builder(ServiceDetails service, Assets assets) {
        return new Builder(service, assets);
    }

    /**
     * The value of the header {@code Content-Security-Policy} under which the page works: only files and forms of the
     * page's own origin, one inline script by its hash, no inline style, no frame around the page.
     */
    public static String contentSecurityPolicy() {
        return ContentSecurityPolicy.VALUE;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtepagelayoutGenerated.render(EscapingOutput.over(output), null, this);
    }

    /** The text of the page's {@code title}: the page's own, then the service's name. */
    String fullTitle() {
        String name = in(service.name());
        return title.equals(name) ? name : title + " - " + name;
    }

    Html script() {
        return Html.of(ContentSecurityPolicy.SCRIPT);
    }

    SkipLink skipLink() {
        return SkipLink.builder()
                .text(in(Wording.SKIP_TO_MAIN_CONTENT))
                .href("#main-content")
                .build();
    }

    GenericHeader header() {
        Text owner = service.organisation().orElse(service.name());
        return GenericHeader.builder().logoText(in(owner)).url(organisationUrl).build();
    }

    ServiceNavigation navigation() {
        ServiceNavigation.Builder navigation = ServiceNavigation.builder()
                .ariaLabel(in(Wording.SERVICE_INFORMATION))
                .serviceName(in(service.name()))
                .serviceUrl(serviceUrl);
        if (!translations.isEmpty()) {
            navigation.endSlot(languages().toHtml()).endSlotInline();
        }
        return navigation.build();
    }

    private LanguageNavigation languages() {
        LanguageNavigation.Builder navigation = LanguageNavigation.builder().ariaLabel(in(Wording.LANGUAGE));
        for (Language each : service.languages()) {
            String href = translations.get(each);
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

    Optional<PhaseBanner> phaseBanner() {
        if (service.phase() == Phase.LIVE) {
            return Optional.empty();
        }
        PhaseBanner.Builder banner =
                PhaseBanner.builder().tag(Tag.of(in(service.phase().label())));
        Optional<URI> feedback = service.feedback();
        if (feedback.isPresent()) {
            banner.html(new PhaseMessage(
                            in(Wording.NEW_SERVICE),
                            in(Wording.GIVE_FEEDBACK),
                            feedback.get().toString())
                    .toHtml());
        } else {
            banner.text(in(Wording.NEW_SERVICE));
        }
        return Optional.of(banner.build());
    }

    String supportLinks() {
        return in(Wording.SUPPORT_LINKS);
    }

    Optional<String> organisation() {
        return service.organisation().map(this::in);
    }

    private String in(Text text) {
        return text.in(language);
    }

    Assets assets() {
        return assets;
    }

    Language language() {
        return language;
    }

    Html beforeContent() {
        return beforeContent;
    }

    Html content() {
        return content;
    }

    boolean isFullWidth() {
        return width == Width.FULL;
    }

    List<FooterLink> footerLinks() {
        return footerLinks;
    }

    Html footer() {
        return footer;
    }

    private enum Width {
        TWO_THIRDS,
        FULL
    }

    /** Collects what is on the page; {@link #build} gives the immutable page. */
    public static final class Builder {
        private final ServiceDetails service;
        private final Assets assets;
        private final Map<Language, String> translations = new EnumMap<>(Language.class);
        private final List<FooterLink> footerLinks = new ArrayList<>();
        private Language language;
        private @Nullable String title;
        private String serviceUrl = "";
        private String organisationUrl = "/";
        private Html beforeContent = Html.empty();
        private Html content = Html.empty();
        private Html footer = Html.empty();
        private Width width = Width.TWO_THIRDS;

        private Builder(ServiceDetails service, Assets assets) {
            this.service = requireNonNull(service, "service");
            this.assets = requireNonNull(assets, "assets");
            this.language = service.languages().get(0);
        }

        /** What is asked or said on this page; the service's name is added. */
        public Builder title(String title) {
            this.title = requireNonNull(title, "title");
            return this;
        }

        /** The language of the page. */
        public Builder language(Language language) {
            this.language = requireNonNull(language, "language");
            return this;
        }

        /** Where the same page is in another language of the service. */
        public Builder translation(Language language, String href) {
            this.translations.put(language, href);
            return this;
        }

        /** Where the service's name leads; nowhere when left out. */
        public Builder serviceUrl(String serviceUrl) {
            this.serviceUrl = requireNonNull(serviceUrl, "serviceUrl");
            return this;
        }

        /** Where the organisation's name in the header leads; {@code /} when left out. */
        public Builder organisationUrl(String organisationUrl) {
            this.organisationUrl = requireNonNull(organisationUrl, "organisationUrl");
            return this;
        }

        /** What stands before the main content, for example a back link. */
        public Builder beforeContent(Html beforeContent) {
            this.beforeContent = requireNonNull(beforeContent, "beforeContent");
            return this;
        }

        /** What stands in {@code main}, one after the other. */
        public Builder content(Content... content) {
            this.content = Html.join(content);
            return this;
        }

        /** Lets the main content be as wide as the page, instead of two thirds of it, which read best. */
        public Builder fullWidth() {
            this.width = Width.FULL;
            return this;
        }

        /** One more link in the footer. */
        public Builder footerLink(String text, String href) {
            this.footerLinks.add(new FooterLink(text, href));
            return this;
        }

        /** More in the footer, below its links. */
        public Builder footer(Html footer) {
            this.footer = requireNonNull(footer, "footer");
            return this;
        }

        /**
         * The page.
         *
         * @throws IllegalStateException when it has no title
         */
        public PageLayout build() {
            return new PageLayout(this);
        }
    }
}
