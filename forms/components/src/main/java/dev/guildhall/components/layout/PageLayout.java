package dev.guildhall.components.layout;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.template.PageTemplate;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole page: skip link, header, service name, languages, phase, main content and footer. In a neutral brand, or in
 * that of GOV.UK where the assets have it ({@link Assets#with}).
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
 * <p>Send it with the header {@code Content-Security-Policy} of {@link #contentSecurityPolicy(Assets)}; it needs
 * nothing that the policy forbids. The structure follows the Design System's page template.
 *
 * @see <a href="https://design-system.service.gov.uk/styles/page-template/">Design System: page template</a>
 */
public final class PageLayout implements Component {

    private final PageTemplate page;

    private PageLayout(PageTemplate page) {
        this.page = page;
    }

    /** Starts a page of this service, in its first language. */
    public static Builder builder(ServiceDetails service, Assets assets) {
        return new Builder(service, assets);
    }

    /**
     * The value of the header {@code Content-Security-Policy} under which a page in the neutral brand works: only files
     * and forms of the page's own origin, one inline script by its hash, no inline style, no frame around the page.
     */
    public static String contentSecurityPolicy() {
        return ContentSecurityPolicy.NEUTRAL;
    }

    /** The same for pages with these assets: in the GOV.UK brand, fonts and a manifest of the own origin, too. */
    public static String contentSecurityPolicy(Assets assets) {
        return assets.brand().isPresent() ? ContentSecurityPolicy.GOVUK : ContentSecurityPolicy.NEUTRAL;
    }

    @Override
    public void writeTo(TemplateOutput output) {
        page.writeTo(output);
    }

    enum Width {
        TWO_THIRDS,
        FULL
    }

    /** Collects what is on the page; {@link #build} gives the immutable page. */
    public static final class Builder {
        final ServiceDetails service;
        final Assets assets;
        final Map<Language, String> translations = new EnumMap<>(Language.class);
        final List<FooterLink> footerLinks = new ArrayList<>();
        Language language;

        @Nullable
        String title;

        String serviceUrl = "";
        String organisationUrl = "/";
        Optional<String> feedbackUrl = Optional.empty();
        Optional<String> exitUrl = Optional.empty();
        Html bodyStart = Html.empty();
        Html beforeContent = Html.empty();
        Html content = Html.empty();
        Html footer = Html.empty();
        Width width = Width.TWO_THIRDS;

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

        /** Where the organisation's name in the neutral header leads; {@code /} when left out. */
        public Builder organisationUrl(String organisationUrl) {
            this.organisationUrl = requireNonNull(organisationUrl, "organisationUrl");
            return this;
        }

        /** Where the phase banner's link to give feedback leads; to the service's own address when left out. */
        public Builder feedbackUrl(String feedbackUrl) {
            this.feedbackUrl = Optional.of(feedbackUrl);
            return this;
        }

        /**
         * Lets a person at risk leave at once: with a button above the main content, with a link after the skip link, and by
         * pressing Shift three times.
         *
         * @param exitUrl where they are taken, a page that raises no suspicion
         * @see <a href="https://design-system.service.gov.uk/patterns/exit-a-page-quickly/">Design System: exit a page
         *     quickly</a>
         */
        public Builder exitThisPage(String exitUrl) {
            this.exitUrl = Optional.of(exitUrl);
            return this;
        }

        /** What stands first on the page, before the skip link, for example a cookie banner. */
        public Builder bodyStart(Html bodyStart) {
            this.bodyStart = requireNonNull(bodyStart, "bodyStart");
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
            return new PageLayout(new PageParts(this).page());
        }
    }
}
