package dev.guildhall.components;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import dev.guildhall.components.addtoalist.AddAnother;
import dev.guildhall.components.addtoalist.AddToAList;
import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.languageselect.LanguageSelect;
import dev.guildhall.components.timeoutdialog.TimeoutDialog;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import java.io.IOException;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;

/** What is not in the Design System works where no script runs; a small server does its part. */
class OwnComponentsWithoutJavaScriptTest {

    private static Site site;
    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.withoutJavaScript();
        site = Site.start();
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @Test
    void the_timeout_is_told_in_plain_sight_and_the_dialog_is_out_of_the_way() throws Exception {
        site.shows("/sign-out", Html.of("<h1>Signed out</h1>"));
        browser.opens(site.shows(
                "/page",
                TimeoutDialog.builder()
                        .timeout(Duration.ofMinutes(15))
                        .keepAliveUrl("/keep-alive")
                        .signOutUrl("/sign-out")
                        .build()));

        assertThat(browser.element(".guildhall-timeout-dialog__notice p").getText())
                .contains("within 15 minutes");
        assertThat(browser.element("dialog").isDisplayed()).isFalse();
        browser.element(".guildhall-timeout-dialog__notice a").click();
        waitForTitle("Signed out");
    }

    @Test
    void groups_are_added_and_removed_by_the_server_and_nothing_typed_is_lost() throws Exception {
        browser.opens(site.answers("/people", this::answerPeople));
        browser.element("[name='people[0].name']").sendKeys("Ada");

        browser.element("[name=add]").click();
        waitForGroups(2);
        browser.element("[name='people[1].name']").sendKeys("Alan");
        browser.element("[name=add]").click();
        waitForGroups(3);
        browser.element("[name='people[2].name']").sendKeys("Grace");
        assertThat(browser.element(".guildhall-add-another__maximum").getText())
                .startsWith("You cannot add more than 3.");
        assertThat(browser.element("[name=add]").isDisplayed()).isFalse();
        browser.elements("[name=remove]").get(1).click();
        waitForGroups(2);

        assertThat(names()).containsExactly("Ada", "Grace");
        assertThat(browser.elements(".guildhall-add-another__title"))
                .extracting(WebElement::getText)
                .containsExactly("Person 1", "Person 2");
    }

    @Test
    void the_enter_key_in_a_field_goes_on_rather_than_removing_the_first_group() throws Exception {
        browser.opens(site.answers("/people", this::answerPeople));
        browser.element("[name=add]").click();
        waitForGroups(2);
        browser.element("[name='people[0].name']").sendKeys("Ada", Keys.ENTER);

        waitForTitle("Saved: Ada,");
    }

    @Test
    void a_list_is_shown_and_asks_whether_to_add_more() throws Exception {
        site.answers("/list", exchange -> {
            String title =
                    exchange.getRequestMethod().equals("POST") ? form(exchange).toString() : "";
            AddToAList list = AddToAList.builder()
                    .name("addAnother")
                    .itemType("person", "people")
                    .item(AddToAList.Item.of("Ada", "/people/1/change", "/people/1/remove"))
                    .build();
            show(exchange, title, list);
        });
        site.shows("/people/1/remove", Html.of("<h1>Are you sure?</h1>"));
        browser.opens(site.address("/list"));

        browser.element("label[for=addAnother]").click();
        browser.element("form > .govuk-button").click();
        waitForTitle("{addAnother=yes}");

        browser.elements("dd a").get(1).click();
        waitForTitle("Are you sure?");
    }

    @Test
    void a_language_is_chosen_with_a_link() throws Exception {
        ServiceDetails service = ServiceDetails.named(Text.of("Apply", "Gwneud cais"))
                .languages(Language.ENGLISH, Language.WELSH)
                .build();
        site.shows("/cy", Html.of("<h1>Cymraeg</h1>"));
        browser.opens(site.shows(
                "/en",
                LanguageSelect.builder(service)
                        .href(language -> "/" + language.tag())
                        .build()));

        browser.element(".guildhall-language-select a").click();

        waitForTitle("Cymraeg");
    }

    /** What a service does: reads the groups, adds or removes one, or goes on. */
    private void answerPeople(HttpExchange exchange) throws IOException {
        Map<String, String> form = form(exchange);
        List<String> people = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(form.getOrDefault("peopleCount", "1")); i++) {
            people.add(form.getOrDefault("people[" + i + "].name", ""));
        }
        boolean wantsMore = form.containsKey("add");
        boolean wantsLess = form.containsKey("remove");
        if (wantsMore) {
            people.add("");
        } else if (wantsLess) {
            people.remove(Integer.parseInt(form.getOrDefault("remove", "")));
        }
        boolean goesOn = !form.isEmpty() && !wantsMore && !wantsLess;
        AddAnother groups = AddAnother.builder()
                .name("people")
                .itemType("person")
                .maximum(3)
                .groups(
                        people,
                        "",
                        (group, name) -> Input.builder()
                                .name(group.name("name"))
                                .id(group.id("name"))
                                .label(Label.of("Full name"))
                                .value(name)
                                .build())
                .build();
        show(exchange, goesOn ? "Saved: " + String.join(",", people) : "", groups);
    }

    private static void show(HttpExchange exchange, String title, Component content) throws IOException {
        String page = site.page(
                Html.join(Html.of("<h1>"), Html.text(title), Html.of("</h1>")),
                Html.of("<form method=\"post\" novalidate>"),
                content,
                Button.builder().text("Continue").build(),
                Html.of("</form>"));
        Site.send(exchange, 200, "text/html; charset=utf-8", page.getBytes(UTF_8));
    }

    private static Map<String, String> form(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        Map<String, String> form = new LinkedHashMap<>();
        for (String field : body.isEmpty() ? new String[0] : body.split("&", -1)) {
            String[] pair = URLDecoder.decode(field, UTF_8).split("=", 2);
            form.put(pair[0], pair[1]);
        }
        return form;
    }

    private static void waitForGroups(int count) throws InterruptedException {
        String last = ".guildhall-add-another__groups fieldset:nth-child(" + count + "):last-child";
        browser.waitsUntil(
                count + " groups are shown", () -> browser.elements(last).size() == 1);
    }

    private static void waitForTitle(String title) throws InterruptedException {
        browser.waitsUntil("the page is titled " + title, () -> isTitled(title));
    }

    private static boolean isTitled(String title) {
        try {
            return browser.elements("h1").stream()
                    .anyMatch(heading -> heading.getText().equals(title));
        } catch (WebDriverException e) {
            return false; // the page went while it was looked at
        }
    }

    private static List<String> names() {
        return browser.elements(".guildhall-add-another__groups input").stream()
                .map(input -> String.valueOf(input.getDomProperty("value")))
                .toList();
    }
}
