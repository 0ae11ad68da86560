package dev.guildhall.components.footer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class FooterTest {

    private static final GovukBrand BRAND = GovukBrand.from(Path.of("node_modules/govuk-frontend"));

    @Test
    void a_footer_has_its_links_under_headings() {
        Document footer = parse(Footer.builder(BRAND)
                .section(Section.builder("Services")
                        .width("two-thirds")
                        .columns(2)
                        .link(Link.of("Benefits", "/benefits").withAttributes(Attributes.of("data-a", "b")))
                        .build())
                .meta(Meta.builder()
                        .link(Link.of("Cookies", "/cookies"))
                        .text("Built by <us>")
                        .build()));

        assertThat(footer.select(".govuk-grid-column-two-thirds h2").text()).isEqualTo("Services");
        assertThat(footer.select(".govuk-footer__list--columns-2 a[data-a=b]").text())
                .isEqualTo("Benefits");
        assertThat(footer.select(".govuk-footer__inline-list a").attr("href")).isEqualTo("/cookies");
        assertThat(footer.select(".govuk-footer__meta-custom").text()).isEqualTo("Built by <us>");
    }

    @Test
    void a_link_of_a_section_without_text_or_address_is_left_out() {
        Document footer = parse(Footer.builder(BRAND)
                .section(Section.builder("Services")
                        .link(Link.of("", "/benefits"))
                        .link(Link.of("Benefits", ""))
                        .build()));

        assertThat(footer.select(".govuk-footer__list")).hasSize(1);
        assertThat(footer.select(".govuk-footer__list-item")).isEmpty();
    }

    @Test
    void the_notices_can_be_in_another_language_or_left_out() {
        Document welsh = parse(Footer.builder(BRAND)
                .contentLicence(Html.text("Trwydded"))
                .copyright(Html.of("<i>Hawlfraint y Goron</i>")));
        Document none = parse(Footer.builder(BRAND).withoutContentLicence());

        assertThat(welsh.select(".govuk-footer__licence-description").text()).isEqualTo("Trwydded");
        assertThat(welsh.select(".govuk-footer__copyright-logo i").text()).isEqualTo("Hawlfraint y Goron");
        assertThat(none.select(".govuk-footer__licence-description, .govuk-footer__licence-logo"))
                .isEmpty();
    }

    private static Document parse(Footer.Builder footer) {
        return Jsoup.parse(footer.build().toHtml().toString());
    }
}
