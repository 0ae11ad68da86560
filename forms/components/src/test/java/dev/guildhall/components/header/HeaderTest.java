package dev.guildhall.components.header;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.brand.GovukBrand;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void a_header_has_the_drawing_of_the_brand_and_the_product() {
        GovukBrand brand = GovukBrand.from(Path.of("node_modules/govuk-frontend"));

        Document page = Jsoup.parse(Header.builder(brand)
                .productName("<Notify>")
                .homepageUrl("https://www.gov.uk")
                .build()
                .toHtml()
                .toString());

        assertThat(page.select("a[href=https://www.gov.uk] > svg[aria-label=GOV.UK]"))
                .hasSize(1);
        assertThat(page.select(".govuk-header__product-name").text()).isEqualTo("<Notify>");
    }
}
