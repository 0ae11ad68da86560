package dev.guildhall.components.tag;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TagTest {

    @Test
    void a_tag_that_is_part_of_another_component_has_its_class_too() {
        Element tag =
                parse(Tag.of("Beta").within("govuk-phase-banner__content__tag")).expectFirst("strong");

        assertThat(tag.classNames()).contains("govuk-tag", "govuk-phase-banner__content__tag");
        assertThat(tag.text()).isEqualTo("Beta");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
