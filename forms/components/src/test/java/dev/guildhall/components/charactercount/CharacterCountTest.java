package dev.guildhall.components.charactercount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.label.Label;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class CharacterCountTest {

    @Test
    void the_limit_is_said_without_javascript_and_told_to_the_script() {
        CharacterCount count = CharacterCount.builder()
                .name("reason")
                .label(Label.of("Why?"))
                .maxwords(50)
                .wordsUnderLimitText(
                        PluralText.of("%{count} gair ar ôl").and(PluralText.Rule.TWO, "%{count} air ar ôl"))
                .build();

        Document page = Jsoup.parseBodyFragment(count.toHtml().toString());

        assertThat(page.expectFirst("#reason-info").text()).isEqualTo("You can enter up to 50 words");
        assertThat(page.expectFirst("textarea").attr("aria-describedby")).isEqualTo("reason-info");
        assertThat(page.expectFirst("[data-module=govuk-character-count]").attr("data-maxwords"))
                .isEqualTo("50");
        assertThat(page.expectFirst("[data-module=govuk-character-count]").attr("data-i18n.words-under-limit.two"))
                .isEqualTo("%{count} air ar ôl");
    }
}
