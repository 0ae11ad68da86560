package dev.guildhall.components.phasebanner;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.tag.Tag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class PhaseBannerTest {

    @Test
    void the_phase_comes_before_what_is_said_of_it() {
        Element banner = parse(PhaseBanner.builder()
                .tag(Tag.of("Beta"))
                .text("This is a new service.")
                .build());

        assertThat(banner.text()).isEqualTo("Beta This is a new service.");
        assertThat(banner.expectFirst("strong").hasClass("govuk-phase-banner__content__tag"))
                .isTrue();
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
