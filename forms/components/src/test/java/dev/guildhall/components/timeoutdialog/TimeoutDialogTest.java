package dev.guildhall.components.timeoutdialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.guildhall.core.text.Language;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TimeoutDialogTest {

    @Test
    void a_page_says_in_plain_sight_how_long_it_stays_valid() {
        Document page = parse(session());

        Element notice = page.expectFirst(".guildhall-timeout-dialog__notice");
        assertThat(notice.text())
                .isEqualTo("To keep your information safe, we will sign you out if you do not go to another page"
                        + " within 15 minutes. Sign out");
        assertThat(notice.hasAttr("hidden")).isFalse();
        assertThat(notice.expectFirst("a").attr("href")).isEqualTo("/sign-out");
    }

    @Test
    void the_dialog_has_a_name_a_description_and_two_ways_out() {
        Element dialog = parse(session()).expectFirst("dialog");

        assertThat(dialog.hasAttr("open")).isFalse();
        assertThat(dialog.expectFirst("#" + dialog.attr("aria-labelledby")).text())
                .isEqualTo("You will be signed out soon");
        assertThat(dialog.expectFirst("#" + dialog.attr("aria-describedby")).text())
                .isEqualTo("To keep your information safe, we will sign you out in 2 minutes.");
        assertThat(dialog.expectFirst("button").attr("type")).isEqualTo("button");
        assertThat(dialog.expectFirst("button").text()).isEqualTo("Stay signed in");
        assertThat(dialog.expectFirst("a").attr("href")).isEqualTo("/sign-out");
    }

    @Test
    void the_script_is_told_times_addresses_and_words() {
        Element root = parse(session().timeoutUrl("/timed-out").countdown(Duration.ofSeconds(90)))
                .expectFirst("[data-module=guildhall-timeout-dialog]");

        assertThat(root.attr("data-timeout")).isEqualTo("900");
        assertThat(root.attr("data-countdown")).isEqualTo("90");
        assertThat(root.attr("data-keep-alive-url")).isEqualTo("/keep-alive");
        assertThat(root.attr("data-sign-out-url")).isEqualTo("/sign-out");
        assertThat(root.attr("data-timeout-url")).isEqualTo("/timed-out");
        assertThat(root.attr("data-i18n.minutes.one")).isEqualTo("%{count} minute");
        assertThat(root.attr("data-i18n.seconds.other")).isEqualTo("%{count} seconds");
    }

    @Test
    void without_an_address_of_its_own_a_timeout_leads_where_signing_out_does() {
        assertThat(session().build().timeoutUrl()).isEqualTo("/sign-out");
    }

    @Test
    void in_welsh_every_word_is_welsh() {
        Document page = parse(session().language(Language.WELSH));

        assertThat(page.expectFirst(".guildhall-timeout-dialog__notice p").text())
                .isEqualTo("Er mwyn cadw eich gwybodaeth yn ddiogel, byddwn yn eich allgofnodi os na fyddwch yn mynd i"
                        + " dudalen arall o fewn 15 munud.");
        assertThat(page.select("dialog h2, dialog button, dialog a").eachText())
                .containsExactly("Byddwch yn cael eich allgofnodi cyn bo hir", "Aros wedi mewngofnodi", "Allgofnodi");
        assertThat(page.expectFirst("[aria-live]").text()).endsWith("byddwn yn eich allgofnodi ymhen 2 funud.");
        assertThat(page.expectFirst("[role=alert]").text()).startsWith("Nid oedd modd eich cadw wedi mewngofnodi.");
    }

    @Test
    void a_time_is_never_said_longer_than_it_is() {
        assertThat(session().timeout(Duration.ofSeconds(179)).build().notice()).contains("within 2 minutes");
        assertThat(session().countdown(Duration.ofSeconds(61)).build().firstMessage())
                .contains("in 1 minute.");
        assertThat(session().countdown(Duration.ofSeconds(59)).build().firstMessage())
                .contains("in 59 seconds.");
    }

    @Test
    void everything_that_is_wrong_is_said_at_once() {
        assertThatThrownBy(() -> TimeoutDialog.builder()
                        .countdown(Duration.ofSeconds(19))
                        .build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "The timeout dialog has no timeout: call timeout(...) with how long the server keeps a session;"
                                + " a countdown of 19 s: give people at least 20 s to stay signed in (WCAG 2.2, 2.2.1);"
                                + " no keepAliveUrl: call keepAliveUrl(...) with what prolongs the session;"
                                + " no signOutUrl: call signOutUrl(...) with where a person signs out");
    }

    @Test
    void a_countdown_as_long_as_the_timeout_is_refused() {
        assertThatThrownBy(() -> session().countdown(Duration.ofMinutes(15)).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The timeout dialog has a countdown of 900 s and a timeout of 900 s:"
                        + " call countdown(...) with less than the timeout");
    }

    private static TimeoutDialog.Builder session() {
        return TimeoutDialog.builder()
                .timeout(Duration.ofMinutes(15))
                .keepAliveUrl("/keep-alive")
                .signOutUrl("/sign-out");
    }

    private static Document parse(TimeoutDialog.Builder dialog) {
        return Jsoup.parseBodyFragment(dialog.build().toHtml().toString());
    }
}
