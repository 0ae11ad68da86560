package dev.guildhall.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.forms.http.FormsRequest;
import dev.guildhall.forms.http.FormsResponse;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BrandTest {

    private static final Path PACKAGE = Path.of("../components/node_modules/govuk-frontend");

    private final JourneyHandler neutral = JourneyHandler.of(Permit.journey()).build();
    private final JourneyHandler govuk =
            JourneyHandler.of(Permit.journey()).brand(GovukBrand.from(PACKAGE)).build();

    private static FormsResponse get(JourneyHandler handler, String target) {
        return handler.handle(FormsRequest.to("GET", target).build());
    }

    @Test
    void without_a_brand_pages_are_neutral_and_their_policy_allows_no_font() {
        FormsResponse response = get(neutral, "/permit");

        Document page = Jsoup.parse(response.bodyText());
        assertThat(page.select(".govuk-generic-header")).hasSize(1);
        assertThat(page.select(".govuk-header, .govuk-footer__crown")).isEmpty();
        assertThat(page.select("link[rel=stylesheet]").attr("href")).endsWith("/guildhall.css");
        assertThat(response.header("Content-Security-Policy").orElseThrow())
                .doesNotContain("font-src")
                .doesNotContain("manifest-src");
    }

    @Test
    void in_the_govuk_brand_pages_have_its_header_and_footer_and_a_policy_that_fits_them() {
        FormsResponse response = get(govuk, "/permit");

        Document page = Jsoup.parse(response.bodyText());
        assertThat(page.select("header .govuk-header svg")).hasSize(1);
        assertThat(page.select("footer .govuk-footer__copyright-logo, footer .govuk-footer__crown"))
                .isNotEmpty();
        assertThat(page.select(".govuk-footer__inline-list a").attr("href")).isEqualTo("/permit/cookies");
        assertThat(response.header("Content-Security-Policy").orElseThrow())
                .contains("font-src 'self'")
                .contains("manifest-src 'self'");
    }

    @Test
    void in_the_govuk_brand_every_file_that_a_page_asks_for_is_served_and_so_are_its_fonts() {
        Document page = Jsoup.parse(get(govuk, "/permit").bodyText());

        assertThat(page.select("link[href], script[src]"))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(get(govuk, file.hasAttr("href") ? file.attr("href") : file.attr("src"))
                                .status())
                        .as("%s", file)
                        .isEqualTo(200));
        String styles = page.select("link[rel=stylesheet]").attr("href");
        assertThat(styles).endsWith("/guildhall-govuk.css");
        assertThat(get(govuk, styles).bodyText()).contains("fonts/");
    }

    @Test
    void pages_of_problems_are_in_the_brand_too() {
        FormsResponse response = get(govuk, "/permit/nowhere");

        assertThat(response.status()).isEqualTo(404);
        assertThat(response.bodyText()).contains("govuk-header");
        assertThat(response.header("Content-Security-Policy").orElseThrow()).contains("font-src 'self'");
    }
}
