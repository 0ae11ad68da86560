package dev.guildhall.components.warningtext;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class WarningTextTest {

    @Test
    void those_who_do_not_see_the_icon_hear_that_it_is_a_warning() {
        assertThat(parse(WarningText.builder().text("You can be fined").build()).text())
                .isEqualTo("! Warning You can be fined");
    }

    private static Element parse(Component component) {
        return Jsoup.parseBodyFragment(component.toHtml().toString()).body();
    }
}
