package dev.guildhall.components.template;

import static java.util.Objects.requireNonNull;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.footer.Footer;
import dev.guildhall.components.header.Header;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.EscapingOutput;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.servicenavigation.ServiceNavigation;
import dev.guildhall.components.skiplink.SkipLink;
import gg.jte.TemplateOutput;
import java.util.Optional;

/**
 * A whole page with the blocks of the Design System's page template, each of which can be filled or replaced.
 *
 * <pre>{@code
 * PageTemplate.builder(brand)
 *         .pageTitle("Apply for a permit")
 *         .head(Html.of("<link rel=\"stylesheet\" href=\"/app.css\">"))
 *         .content(form)
 *         .build()
 * }</pre>
 *
 * <p>The blocks have the names that they have in the reference. Immutable.
 *
 * @see <a href="https://design-system.service.gov.uk/styles/page-template/">Design System: page template</a>
 */
public final class PageTemplate implements Component {

    private static final Html SKIP_LINK = SkipLink.builder()
            .text("Skip to main content")
            .href("#main-content")
            .build()
            .toHtml();

    private final String htmlLang;
    private final String htmlClasses;
    private final String pageTitle;
    private final String pageTitleLang;
    private final String themeColor;
    private final String assetPath;
    private final Html head;
    private final Optional<Html> headIcons;
    private final String opengraphImageUrl;
    private final String assetUrl;
    private final String bodyClasses;
    private final Attributes bodyAttributes;
    private final String cspNonce;
    private final Html bodyStart;
    private final Html skipLink;
    private final Optional<Html> header;
    private final String headerClasses;
    private final Attributes headerAttributes;
    private final Html headerStart;
    private final Html govukHeader;
    private final Html serviceNavigation;
    private final Html headerEnd;
    private final Optional<Html> container;
    private final String containerClasses;
    private final Attributes containerAttributes;
    private final Html containerStart;
    private final Optional<Html> main;
    private final String mainClasses;
    private final String mainLang;
    private final Attributes mainAttributes;
    private final Html content;
    private final Html containerEnd;
    private final Optional<Html> footer;
    private final String footerClasses;
    private final Attributes footerAttributes;
    private final Html footerStart;
    private final Html govukFooter;
    private final Html footerEnd;
    private final Html bodyEnd;
    private final boolean hasHeader;
    private final boolean hasFooter;

    private PageTemplate(Builder builder) {
        this.htmlLang = builder.htmlLang;
        this.htmlClasses = builder.htmlClasses;
        this.pageTitle = builder.pageTitle;
        this.pageTitleLang = builder.pageTitleLang;
        this.themeColor = builder.themeColor;
        this.assetPath = builder.assetPath;
        this.head = builder.head;
        this.headIcons = builder.headIcons;
        this.opengraphImageUrl = builder.opengraphImageUrl;
        this.assetUrl = builder.assetUrl;
        this.bodyClasses = builder.bodyClasses;
        this.bodyAttributes = builder.bodyAttributes;
        this.cspNonce = builder.cspNonce;
        this.bodyStart = builder.bodyStart;
        this.header = builder.header;
        this.headerClasses = builder.headerClasses;
        this.headerAttributes = builder.headerAttributes;
        this.headerStart = builder.headerStart;
        this.govukHeader = builder.govukHeader;
        this.headerEnd = builder.headerEnd;
        this.container = builder.container;
        this.containerClasses = builder.containerClasses;
        this.containerAttributes = builder.containerAttributes;
        this.containerStart = builder.containerStart;
        this.main = builder.main;
        this.mainClasses = builder.mainClasses;
        this.mainLang = builder.mainLang;
        this.mainAttributes = builder.mainAttributes;
        this.content = builder.content;
        this.containerEnd = builder.containerEnd;
        this.footer = builder.footer;
        this.footerClasses = builder.footerClasses;
        this.footerAttributes = builder.footerAttributes;
        this.footerStart = builder.footerStart;
        this.govukFooter = builder.govukFooter;
        this.footerEnd = builder.footerEnd;
        this.bodyEnd = builder.bodyEnd;
        this.skipLink = builder.skipLink.orElse(SKIP_LINK);
        this.serviceNavigation = builder.serviceNavigation.orElseGet(builder::usualServiceNavigation);
        this.hasHeader = !Blank.areAll(headerStart, govukHeader, serviceNavigation, headerEnd);
        this.hasFooter = !Blank.areAll(footerStart, govukFooter, footerEnd);
    }

    /** Starts a page with the reference's defaults: those of a page on GOV.UK. */
    public static Builder builder(GovukBrand brand) {
        return new Builder(
                spaced(Header.builder(brand).build()),
                spaced(Footer.builder(brand).build()));
    }

    /** Starts a page without a brand: with nothing in header and footer, and without icons. */
    public static Builder unbranded() {
        return new Builder(Html.empty(), Html.empty()).headIcons(Html.empty());
    }

    /**
     * The source expression that allows the page's one inline script in a {@code Content-Security-Policy}, for example
     * {@code 'sha256-...'} between its quotation marks, without them.
     */
    public static String inlineScriptHash() {
        return InlineScript.HASH;
    }

    /** With white space around it, which the reference has around its own parts and not around others. */
    private static Html spaced(Component part) {
        return Html.join(Html.empty(), part, Html.empty());
    }

    @Override
    public void writeTo(TemplateOutput output) {
        JtepagetemplateGenerated.render(EscapingOutput.over(output), null, this);
    }

    Html script() {
        return InlineScript.MARKUP;
    }

    /** Whether there is anything in the header, without which the element is left out. */
    boolean hasHeader() {
        return hasHeader;
    }

    /** Whether there is anything in the footer, without which the element is left out. */
    boolean hasFooter() {
        return hasFooter;
    }

    String htmlLang() {
        return htmlLang;
    }

    String htmlClasses() {
        return htmlClasses;
    }

    String pageTitle() {
        return pageTitle;
    }

    String pageTitleLang() {
        return pageTitleLang;
    }

    String themeColor() {
        return themeColor;
    }

    String assetPath() {
        return assetPath;
    }

    Html head() {
        return head;
    }

    Optional<Html> headIcons() {
        return headIcons;
    }

    String opengraphImageUrl() {
        return opengraphImageUrl;
    }

    String assetUrl() {
        return assetUrl;
    }

    String bodyClasses() {
        return bodyClasses;
    }

    Attributes bodyAttributes() {
        return bodyAttributes;
    }

    String cspNonce() {
        return cspNonce;
    }

    Html bodyStart() {
        return bodyStart;
    }

    Html skipLink() {
        return skipLink;
    }

    Optional<Html> header() {
        return header;
    }

    String headerClasses() {
        return headerClasses;
    }

    Attributes headerAttributes() {
        return headerAttributes;
    }

    Html headerStart() {
        return headerStart;
    }

    Html govukHeader() {
        return govukHeader;
    }

    Html serviceNavigation() {
        return serviceNavigation;
    }

    Html headerEnd() {
        return headerEnd;
    }

    Optional<Html> container() {
        return container;
    }

    String containerClasses() {
        return containerClasses;
    }

    Attributes containerAttributes() {
        return containerAttributes;
    }

    Html containerStart() {
        return containerStart;
    }

    Optional<Html> main() {
        return main;
    }

    String mainClasses() {
        return mainClasses;
    }

    String mainLang() {
        return mainLang;
    }

    Attributes mainAttributes() {
        return mainAttributes;
    }

    Html content() {
        return content;
    }

    Html containerEnd() {
        return containerEnd;
    }

    Optional<Html> footer() {
        return footer;
    }

    String footerClasses() {
        return footerClasses;
    }

    Attributes footerAttributes() {
        return footerAttributes;
    }

    Html footerStart() {
        return footerStart;
    }

    Html govukFooter() {
        return govukFooter;
    }

    Html footerEnd() {
        return footerEnd;
    }

    Html bodyEnd() {
        return bodyEnd;
    }

    /** Collects the options; {@link #build} gives the immutable page. */
    public static final class Builder {
        private String htmlLang = "en";
        private String htmlClasses = "";
        private String pageTitle = "GOV.UK - The best place to find government services and information";
        private String pageTitleLang = "";
        private String themeColor = "#1d70b8";
        private String assetPath = "/assets";
        private Html head = Html.empty();
        private Optional<Html> headIcons = Optional.empty();
        private String opengraphImageUrl = "";
        private String assetUrl = "";
        private String bodyClasses = "";
        private Attributes bodyAttributes = Attributes.NONE;
        private String cspNonce = "";
        private Html bodyStart = Html.empty();
        private Optional<Html> skipLink = Optional.empty();
        private Optional<Html> header = Optional.empty();
        private String headerClasses = "";
        private Attributes headerAttributes = Attributes.NONE;
        private Html headerStart = Html.empty();
        private Html govukHeader;
        private String serviceName = "";
        private String serviceUrl = "";
        private Optional<Html> serviceNavigation = Optional.empty();
        private Html headerEnd = Html.empty();
        private Optional<Html> container = Optional.empty();
        private String containerClasses = "";
        private Attributes containerAttributes = Attributes.NONE;
        private Html containerStart = Html.empty();
        private Optional<Html> main = Optional.empty();
        private String mainClasses = "";
        private String mainLang = "";
        private Attributes mainAttributes = Attributes.NONE;
        private Html content = Html.empty();
        private Html containerEnd = Html.empty();
        private Optional<Html> footer = Optional.empty();
        private String footerClasses = "";
        private Attributes footerAttributes = Attributes.NONE;
        private Html footerStart = Html.empty();
        private Html govukFooter;
        private Html footerEnd = Html.empty();
        private Html bodyEnd = Html.empty();

        private Builder(Html govukHeader, Html govukFooter) {
            this.govukHeader = govukHeader;
            this.govukFooter = govukFooter;
        }

        /** The language of the page, as a BCP 47 tag (WCAG 2.2, 3.1.1). */
        public Builder htmlLang(String htmlLang) {
            this.htmlLang = requireNonNull(htmlLang, "htmlLang");
            return this;
        }

        /** Classes to add to {@code html}. */
        public Builder htmlClasses(String htmlClasses) {
            this.htmlClasses = requireNonNull(htmlClasses, "htmlClasses");
            return this;
        }

        /** What the page is called, in plain text (WCAG 2.2, 2.4.2). */
        public Builder pageTitle(String pageTitle) {
            this.pageTitle = requireNonNull(pageTitle, "pageTitle");
            return this;
        }

        /** The language of the title, where it is not that of the page. */
        public Builder pageTitleLang(String pageTitleLang) {
            this.pageTitleLang = requireNonNull(pageTitleLang, "pageTitleLang");
            return this;
        }

        /** The colour of what the browser draws around the page. */
        public Builder themeColor(String themeColor) {
            this.themeColor = requireNonNull(themeColor, "themeColor");
            return this;
        }

        /** Where the icons are: the path before {@code /images}. */
        public Builder assetPath(String assetPath) {
            this.assetPath = requireNonNull(assetPath, "assetPath");
            return this;
        }

        /** More in {@code head}, such as the style sheet. */
        public Builder head(Html head) {
            this.head = requireNonNull(head, "head");
            return this;
        }

        /** The icons in {@code head}, instead of those of GOV.UK. */
        public Builder headIcons(Html headIcons) {
            this.headIcons = Optional.of(headIcons);
            return this;
        }

        /** The whole address of the image that is shown where the page is shared. */
        public Builder opengraphImageUrl(String opengraphImageUrl) {
            this.opengraphImageUrl = requireNonNull(opengraphImageUrl, "opengraphImageUrl");
            return this;
        }

        /** The whole address of the assets, where that image then is. */
        public Builder assetUrl(String assetUrl) {
            this.assetUrl = requireNonNull(assetUrl, "assetUrl");
            return this;
        }

        /** Classes to add to {@code body}. */
        public Builder bodyClasses(String bodyClasses) {
            this.bodyClasses = requireNonNull(bodyClasses, "bodyClasses");
            return this;
        }

        /** Attributes of {@code body} for which there is no option. */
        public Builder bodyAttributes(Attributes bodyAttributes) {
            this.bodyAttributes = requireNonNull(bodyAttributes, "bodyAttributes");
            return this;
        }

        /** The nonce of the inline script, where the policy does not allow it by its hash. */
        public Builder cspNonce(String cspNonce) {
            this.cspNonce = requireNonNull(cspNonce, "cspNonce");
            return this;
        }

        /** What stands first in {@code body}, such as a cookie banner. */
        public Builder bodyStart(Html bodyStart) {
            this.bodyStart = requireNonNull(bodyStart, "bodyStart");
            return this;
        }

        /** What stands in the place of the link to the main content. */
        public Builder skipLink(Html skipLink) {
            this.skipLink = Optional.of(skipLink);
            return this;
        }

        /** The whole header, instead of all that is set with the methods that begin with {@code header}. */
        public Builder header(Html header) {
            this.header = Optional.of(header);
            return this;
        }

        /** Classes to add to {@code header}. */
        public Builder headerClasses(String headerClasses) {
            this.headerClasses = requireNonNull(headerClasses, "headerClasses");
            return this;
        }

        /** Attributes of {@code header} for which there is no option. */
        public Builder headerAttributes(Attributes headerAttributes) {
            this.headerAttributes = requireNonNull(headerAttributes, "headerAttributes");
            return this;
        }

        /** What stands first in the header, such as a phase banner of the whole site. */
        public Builder headerStart(Html headerStart) {
            this.headerStart = requireNonNull(headerStart, "headerStart");
            return this;
        }

        /** What stands in the place of the GOV.UK header. */
        public Builder govukHeader(Html govukHeader) {
            this.govukHeader = requireNonNull(govukHeader, "govukHeader");
            return this;
        }

        /** The service's name, for the usual service navigation; without it there is none. */
        public Builder serviceName(String serviceName) {
            this.serviceName = requireNonNull(serviceName, "serviceName");
            return this;
        }

        /** Where the service's name leads. */
        public Builder serviceUrl(String serviceUrl) {
            this.serviceUrl = requireNonNull(serviceUrl, "serviceUrl");
            return this;
        }

        /** What stands in the place of the usual service navigation. */
        public Builder serviceNavigation(Html serviceNavigation) {
            this.serviceNavigation = Optional.of(serviceNavigation);
            return this;
        }

        /** What stands last in the header. */
        public Builder headerEnd(Html headerEnd) {
            this.headerEnd = requireNonNull(headerEnd, "headerEnd");
            return this;
        }

        /** The whole container between header and footer, instead of all that would be in it. */
        public Builder container(Html container) {
            this.container = Optional.of(container);
            return this;
        }

        /** Classes to add to the container. */
        public Builder containerClasses(String containerClasses) {
            this.containerClasses = requireNonNull(containerClasses, "containerClasses");
            return this;
        }

        /** Attributes of the container for which there is no option. */
        public Builder containerAttributes(Attributes containerAttributes) {
            this.containerAttributes = requireNonNull(containerAttributes, "containerAttributes");
            return this;
        }

        /** What stands before the main content, such as a back link; the reference also calls it {@code beforeContent}. */
        public Builder containerStart(Html containerStart) {
            this.containerStart = requireNonNull(containerStart, "containerStart");
            return this;
        }

        /** The whole {@code main}, instead of all that would be in it. */
        public Builder main(Html main) {
            this.main = Optional.of(main);
            return this;
        }

        /** Classes to add to {@code main}. */
        public Builder mainClasses(String mainClasses) {
            this.mainClasses = requireNonNull(mainClasses, "mainClasses");
            return this;
        }

        /** The language of the main content, where it is not that of the page (WCAG 2.2, 3.1.2). */
        public Builder mainLang(String mainLang) {
            this.mainLang = requireNonNull(mainLang, "mainLang");
            return this;
        }

        /** Attributes of {@code main} for which there is no option. */
        public Builder mainAttributes(Attributes mainAttributes) {
            this.mainAttributes = requireNonNull(mainAttributes, "mainAttributes");
            return this;
        }

        /** What stands in {@code main}. */
        public Builder content(Html content) {
            this.content = requireNonNull(content, "content");
            return this;
        }

        /** What stands after the main content. */
        public Builder containerEnd(Html containerEnd) {
            this.containerEnd = requireNonNull(containerEnd, "containerEnd");
            return this;
        }

        /** The whole footer, instead of all that is set with the methods that begin with {@code footer}. */
        public Builder footer(Html footer) {
            this.footer = Optional.of(footer);
            return this;
        }

        /** Classes to add to {@code footer}. */
        public Builder footerClasses(String footerClasses) {
            this.footerClasses = requireNonNull(footerClasses, "footerClasses");
            return this;
        }

        /** Attributes of {@code footer} for which there is no option. */
        public Builder footerAttributes(Attributes footerAttributes) {
            this.footerAttributes = requireNonNull(footerAttributes, "footerAttributes");
            return this;
        }

        /** What stands first in the footer, such as an invitation to give feedback. */
        public Builder footerStart(Html footerStart) {
            this.footerStart = requireNonNull(footerStart, "footerStart");
            return this;
        }

        /** What stands in the place of the GOV.UK footer. */
        public Builder govukFooter(Html govukFooter) {
            this.govukFooter = requireNonNull(govukFooter, "govukFooter");
            return this;
        }

        /** What stands last in the footer. */
        public Builder footerEnd(Html footerEnd) {
            this.footerEnd = requireNonNull(footerEnd, "footerEnd");
            return this;
        }

        /** What stands last in {@code body}, such as scripts. */
        public Builder bodyEnd(Html bodyEnd) {
            this.bodyEnd = requireNonNull(bodyEnd, "bodyEnd");
            return this;
        }

        public PageTemplate build() {
            return new PageTemplate(this);
        }

        private Html usualServiceNavigation() {
            if (serviceName.isEmpty()) {
                return Html.empty();
            }
            return spaced(ServiceNavigation.builder()
                    .serviceName(serviceName)
                    .serviceUrl(serviceUrl)
                    .build());
        }
    }
}
