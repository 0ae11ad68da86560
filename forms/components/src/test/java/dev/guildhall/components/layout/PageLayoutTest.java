package dev.guildhall.components.layout;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.backlink.BackLink;
import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.cookiebanner.CookieBanner;
import dev.guildhall.components.html.Html;
import dev.guildhall.core.service.Phase;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.net.URI;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PageLayoutTest {

    private static final Assets ASSETS = Assets.under("/assets");
    private static final Assets BRANDED = ASSETS.with(GovukBrand.from(Path.of("node_modules/govuk-frontend")));
    private static final ServiceDetails SERVICE = ServiceDetails.named(
                    Text.of("Apply for a permit", "Gwneud cais am drwydded"))
            .organisation(Text.of("Borough Council", "Cyngor y Fwrdeistref"))
            .phase(Phase.BETA)
            .feedback(URI.create("https://feedback.example/permit"))
            .languages(Language.ENGLISH, Language.WELSH)
            .build();

    @Test
    void a_page_has_the_parts_of_the_page_template_in_their_order() {
        Document page = parse(
                page().beforeContent(BackLink.builder().href("/before").build().toHtml())
                        .content(Html.of("<h1>Your name</h1>")));

        assertThat(page.body().select("a.govuk-skip-link, header, .govuk-phase-banner, .govuk-back-link, main, footer"))
                .extracting(Element::normalName)
                .containsExactly("a", "header", "div", "a", "main", "footer");
        assertThat(page.expectFirst("a.govuk-skip-link").attr("href")).isEqualTo("#main-content");
        assertThat(page.expectFirst("main").id()).isEqualTo("main-content");
        assertThat(page.select("main h1").text()).isEqualTo("Your name");
        assertThat(page.select("main .govuk-grid-column-two-thirds h1")).hasSize(1);
    }

    @Test
    void a_cookie_banner_stands_before_the_skip_link() {
        Document page = parse(page().bodyStart(
                        CookieBanner.builder().ariaLabel("Cookies").build().toHtml()));

        assertThat(page.select(".govuk-cookie-banner + .govuk-skip-link")).hasSize(1);
    }

    @Test
    void a_page_says_whose_it_is_and_what_it_is_for() {
        Document page = parse(page().serviceUrl("/permit").organisationUrl("https://borough.example"));

        assertThat(page.title()).isEqualTo("What is your name? - Apply for a permit");
        assertThat(page.select(".govuk-generic-header a").text()).isEqualTo("Borough Council");
        assertThat(page.select(".govuk-generic-header a").attr("href")).isEqualTo("https://borough.example");
        assertThat(page.select(".govuk-service-navigation__service-name a").text())
                .isEqualTo("Apply for a permit");
        assertThat(page.select(".govuk-phase-banner strong").text()).isEqualTo("Beta");
        assertThat(page.select(".govuk-phase-banner a").attr("href")).isEqualTo("https://feedback.example/permit");
    }

    @Test
    void the_phase_banner_leads_to_another_feedback_page_where_one_is_given() {
        Document page = parse(page().feedbackUrl("/permit/feedback"));

        assertThat(page.select(".govuk-phase-banner a").attr("href")).isEqualTo("/permit/feedback");
    }

    @Test
    void a_page_can_be_left_at_once_by_a_button_above_its_content_and_a_link_after_the_skip_link() {
        Document page = parse(page().exitThisPage("https://weather.example/")
                .beforeContent(BackLink.builder().href("/before").build().toHtml()));

        Element link = page.expectFirst("body > .govuk-skip-link + .govuk-skip-link");
        assertThat(link.classNames()).contains("govuk-js-exit-this-page-skiplink");
        Element button = page.expectFirst(".govuk-width-container > [data-module=govuk-exit-this-page] a");
        assertThat(button.text()).isEqualTo("Emergency Exit this page");
        assertThat(page.select(".govuk-exit-this-page + .govuk-back-link")).hasSize(1);
        assertThat(new Element[] {link, button}).allSatisfy(way -> {
            assertThat(way.attr("href")).isEqualTo("https://weather.example/");
            assertThat(way.attr("rel")).isEqualTo("nofollow noreferrer");
        });
    }

    @Test
    void the_way_out_of_a_welsh_page_is_welsh_throughout() {
        Document page = parse(page().language(Language.WELSH).exitThisPage("https://weather.example/"));

        assertThat(page.select(".govuk-js-exit-this-page-skiplink").text()).isEqualTo("Gadael y dudalen hon");
        Element button = page.expectFirst(".govuk-exit-this-page");
        assertThat(button.text()).isEqualTo("Argyfwng Gadael y dudalen hon");
        assertThat(button.attr("data-i18n.activated")).isEqualTo("Yn gadael y dudalen hon.");
        assertThat(button.attributes())
                .filteredOn(each -> each.getKey().startsWith("data-i18n."))
                .hasSize(4);
    }

    @Test
    void a_page_that_is_not_left_at_once_has_no_way_out() {
        assertThat(parse(page()).select(".govuk-exit-this-page, .govuk-js-exit-this-page-skiplink"))
                .isEmpty();
    }

    @Test
    void a_page_titled_like_the_service_says_its_name_once() {
        assertThat(parse(page().title("Apply for a permit")).title()).isEqualTo("Apply for a permit");
    }

    @Test
    void a_page_without_an_organisation_has_the_service_in_its_header() {
        ServiceDetails service = ServiceDetails.named(Text.of("Apply")).build();

        Document page = parse(PageLayout.builder(service, ASSETS).title("Start"));

        assertThat(page.select(".govuk-generic-header a").text()).isEqualTo("Apply");
        assertThat(page.select(".govuk-phase-banner")).isEmpty();
        assertThat(page.select(".govuk-language-navigation")).isEmpty();
        assertThat(page.select("footer h2, footer ul, footer p")).isEmpty();
    }

    @Test
    void a_welsh_page_is_welsh_throughout() {
        Document page = parse(page().language(Language.WELSH)
                .translation(Language.ENGLISH, "?lang=en")
                .footerLink("Preifatrwydd", "/preifatrwydd"));

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("cy");
        assertThat(page.select(".govuk-skip-link").text()).isEqualTo("Neidio i’r prif gynnwys");
        assertThat(page.select("section").attr("aria-label")).isEqualTo("Gwybodaeth am y gwasanaeth");
        assertThat(page.select(".govuk-language-navigation").attr("aria-label")).isEqualTo("Iaith");
        assertThat(page.select("footer h2").text()).isEqualTo("Dolenni cymorth");
        assertThat(page.select("footer p").text()).isEqualTo("Cyngor y Fwrdeistref");
        assertThat(page.select(".govuk-phase-banner__text").text()).startsWith("Mae hwn yn wasanaeth newydd.");
    }

    @Test
    void the_languages_of_the_service_are_linked_from_the_page_except_its_own() {
        Document page = parse(page().translation(Language.ENGLISH, "?lang=en").translation(Language.WELSH, "?lang=cy"));

        assertThat(page.select(".govuk-language-navigation [aria-current=true]").text())
                .isEqualTo("English");
        Element welsh = page.expectFirst(".govuk-language-navigation a");
        assertThat(welsh.text()).isEqualTo("Cymraeg");
        assertThat(welsh.attr("href")).isEqualTo("?lang=cy");
        assertThat(welsh.attr("hreflang")).isEqualTo("cy");
        assertThat(welsh.attr("lang")).isEqualTo("cy");
    }

    @Test
    void every_file_that_a_page_asks_for_is_an_asset() {
        Document page = parse(page());

        assertThat(page.select("link[href], script[src]")).hasSize(3).allSatisfy(element -> {
            String path = element.hasAttr("href") ? element.attr("href") : element.attr("src");
            assertThat(ASSETS.find(path)).as(path).isPresent();
        });
    }

    @Test
    void the_policy_allows_the_one_inline_script_by_its_hash_and_nothing_else_inline() throws Exception {
        Document page = parse(page());
        Element inline = page.expectFirst("script:not([src])");

        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(inline.data().getBytes(UTF_8));

        String hash = Base64.getEncoder().encodeToString(digest);
        assertThat(PageLayout.contentSecurityPolicy())
                .isEqualTo("default-src 'none'; script-src 'self' 'sha256-" + hash
                        + "'; style-src 'self'; img-src 'self'; connect-src 'self';"
                        + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(page.select("style, [style], [onclick], iframe, base")).isEmpty();
    }

    @Test
    void nothing_that_is_said_on_a_page_becomes_markup() {
        ServiceDetails service = ServiceDetails.named(Text.of("<b>&\""))
                .organisation(Text.of("<i>'"))
                .build();

        Document page = parse(PageLayout.builder(service, ASSETS)
                .title("</title><script>")
                .serviceUrl("\"><script>")
                .footerLink("<u>", "\"><u>"));

        assertThat(page.title()).isEqualTo("</title><script> - <b>&\"");
        assertThat(page.select("b, i, u")).isEmpty();
        assertThat(page.select("script")).hasSize(2);
    }

    @Test
    void wide_content_takes_the_whole_width() {
        Document page = parse(page().fullWidth().content(Html.of("<table></table>")));

        assertThat(page.select("main > table")).hasSize(1);
    }

    @Test
    void a_page_without_a_title_is_refused() {
        assertThatThrownBy(() -> PageLayout.builder(SERVICE, ASSETS).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("The page has no title");
    }

    @Test
    void with_the_govuk_brand_a_page_has_its_header_footer_styles_and_icons() {
        Document page = parse(branded().serviceUrl("/permit").footerLink("Cookies", "/cookies"));

        assertThat(page.select("header .govuk-header a[href=//gov.uk] svg[aria-label=GOV.UK]"))
                .hasSize(1);
        assertThat(page.select("header .govuk-service-navigation__service-name a[href=/permit]")
                        .text())
                .isEqualTo("Apply for a permit");
        assertThat(page.select("footer .govuk-footer svg.govuk-footer__crown")).hasSize(1);
        assertThat(page.select("footer .govuk-footer__inline-list a[href=/cookies]")
                        .text())
                .isEqualTo("Cookies");
        assertThat(page.select("footer .govuk-footer__meta-custom").text()).isEqualTo("Borough Council");
        assertThat(page.select("meta[name=theme-color]").attr("content")).isEqualTo("#1d70b8");
        assertThat(page.select("link[rel=manifest], link[rel=apple-touch-icon], link[rel=mask-icon], link[rel=icon]"))
                .hasSize(5);
        assertThat(page.select("link[rel=stylesheet]").attr("href")).endsWith("/guildhall-govuk.css");
        assertThat(page.select(".govuk-generic-header, .guildhall-footer")).isEmpty();
    }

    @Test
    void with_the_govuk_brand_every_file_that_a_page_asks_for_is_an_asset() {
        assertThat(parse(branded()).select("link[href], script[src]"))
                .hasSize(7)
                .allSatisfy(element -> {
                    String path = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    assertThat(BRANDED.find(path)).as(path).isPresent();
                });
    }

    @Test
    void with_the_govuk_brand_a_welsh_page_is_welsh_throughout() {
        Document page = parse(branded().language(Language.WELSH).footer(Html.of("<p>Mwy</p>")));

        assertThat(page.select(".govuk-footer__licence-description").text())
                .isEqualTo("Mae’r holl gynnwys ar gael dan Drwydded y Llywodraeth Agored v3.0,"
                        + " ac eithrio lle nodir yn wahanol");
        assertThat(page.select(".govuk-footer__licence-description a").attr("href"))
                .contains("open-government-licence-cymraeg");
        assertThat(page.select(".govuk-footer__copyright-logo").text()).isEqualTo("© Hawlfraint y Goron");
        assertThat(page.select(".govuk-footer__meta-custom").text()).isEqualTo("Mwy Cyngor y Fwrdeistref");
        assertThat(page.select("footer h2").text()).isEqualTo("Dolenni cymorth");
    }

    @Test
    void with_the_govuk_brand_an_english_page_has_the_notices_of_the_reference() {
        Document page = parse(branded());

        assertThat(page.select(".govuk-footer__licence-description").text())
                .isEqualTo("All content is available under the Open Government Licence v3.0,"
                        + " except where otherwise stated");
        assertThat(page.select(".govuk-footer__copyright-logo").text()).isEqualTo("© Crown copyright");
    }

    @Test
    void the_policy_of_the_govuk_brand_also_allows_its_fonts_and_its_manifest() {
        assertThat(PageLayout.contentSecurityPolicy(ASSETS)).isEqualTo(PageLayout.contentSecurityPolicy());
        assertThat(PageLayout.contentSecurityPolicy(BRANDED))
                .isEqualTo(PageLayout.contentSecurityPolicy() + "; font-src 'self'; manifest-src 'self'");
    }

    private static PageLayout.Builder branded() {
        return PageLayout.builder(SERVICE, BRANDED).title("What is your name?");
    }

    private static PageLayout.Builder page() {
        return PageLayout.builder(SERVICE, ASSETS).title("What is your name?");
    }

    private static Document parse(PageLayout.Builder page) {
        return Jsoup.parse(page.build().toHtml().toString());
    }
}
