package dev.guildhall.components.summarylist;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SummaryListTest {

    @Test
    void each_change_link_says_what_it_changes() {
        SummaryList list = SummaryList.builder()
                .row(SummaryList.Row.builder()
                        .key(SummaryList.Cell.of("Full name"))
                        .value(SummaryList.Cell.of("Ada <Lovelace>"))
                        .action(SummaryList.Action.of("Change", "full name", "/name"))
                        .action(SummaryList.Action.of("Remove", "full name", "/remove"))
                        .build())
                .row(SummaryList.Row.builder()
                        .key(SummaryList.Cell.of("Age"))
                        .value(SummaryList.Cell.of("36"))
                        .build())
                .build();

        Document page = Jsoup.parseBodyFragment(list.toHtml().toString());

        assertThat(page.select("dd.govuk-summary-list__value").eachText()).containsExactly("Ada <Lovelace>", "36");
        assertThat(page.select("a").eachText()).containsExactly("Change full name", "Remove full name");
        assertThat(page.select(".govuk-summary-list__row--no-actions dt").text())
                .isEqualTo("Age");
    }
}
