package dev.guildhall.components.accessibleautocomplete;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.accessibleautocomplete.AccessibleAutocomplete.Item;
import dev.guildhall.components.browser.Browser;
import dev.guildhall.components.browser.Site;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.errormessage.ErrorMessage;
import dev.guildhall.components.errorsummary.ErrorSummary;
import dev.guildhall.components.hint.Hint;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.label.Label;
import dev.guildhall.core.text.Language;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The script of the autocomplete in a real browser. */
class AccessibleAutocompleteInBrowserTest {

    private static final String INPUT = "input[role=combobox]";

    private static Site site;
    private static Browser browser;
    private static final AtomicReference<String> sent = new AtomicReference<>("");

    @BeforeAll
    static void start() {
        browser = Browser.start();
        site = Site.start();
        byte[] thanks = site.page(Html.of("<h1>Sent</h1>")).getBytes(UTF_8);
        site.answers("/send", exchange -> {
            sent.set(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            Site.send(exchange, 200, "text/html; charset=utf-8", thanks);
        });
    }

    @AfterAll
    static void stop() {
        if (site != null) {
            site.close();
            browser.close();
        }
    }

    @AfterEach
    void the_console_stays_empty() {
        browser.runsScriptsAgain();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void the_field_takes_the_place_of_the_select_with_its_label_description_and_error() {
        browser.opens(site.shows(
                "/page",
                ErrorSummary.builder()
                        .titleText("There is a problem")
                        .item(ErrorSummary.Item.of("Select a country", "#country"))
                        .build(),
                countries()
                        .autocomplete("country-name")
                        .hint(Hint.of("At present"))
                        .errorMessage(ErrorMessage.of("Select a country"))
                        .build()));

        browser.element(".govuk-error-summary a").click();

        WebElement field = browser.focused();
        assertThat(field.getTagName()).isEqualTo("input");
        assertThat(field.getAriaRole()).isEqualTo("combobox");
        assertThat(field.getAccessibleName()).isEqualTo("Where do you live?");
        assertThat(field.getDomAttribute("aria-describedby"))
                .isEqualTo("country-hint country-error country-instructions");
        assertThat(field.getDomAttribute("autocomplete")).isEqualTo("country-name");
        assertThat(field.getDomAttribute("class")).contains("govuk-input--error");
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser.element("select").isDisplayed()).isFalse();
        assertThat(browser.elements("select[autocomplete]")).isEmpty();
    }

    @Test
    void typing_finds_without_case_and_accents_the_beginning_of_words_first_and_other_names() {
        opens(countries());

        assertThat(typing("cote d’i")).containsExactly("Côte d'Ivoire");
        assertThat(typing("UNI")).containsExactly("United Kingdom", "United Arab Emirates", "Réunion");
        assertThat(typing("deutsch")).containsExactly("Germany");
        assertThat(typing("uk")).containsExactly("United Kingdom", "Ukraine");
        assertThat(typing("kingdom united")).containsExactly("United Kingdom");
        assertThat(typing("st helena")).containsExactly("St. Helena");
        assertThat(typing("land")).containsExactly("Germany", "Åland Islands");
        assertThat(typing("a&b")).isEmpty();
        assertThat(browser.element(".guildhall-autocomplete__none").getText()).isEqualTo("No results found");
        assertThat(browser.element(INPUT).getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void the_keyboard_is_enough() {
        opens(countries());
        WebElement field = browser.element(INPUT);

        field.sendKeys("uni", Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(active()).isEqualTo("United Arab Emirates");
        field.sendKeys(Keys.ARROW_DOWN, Keys.ARROW_DOWN);
        assertThat(field.getDomAttribute("aria-activedescendant")).isNull();
        field.sendKeys(Keys.ARROW_UP);
        assertThat(active()).isEqualTo("Réunion");
        field.sendKeys(Keys.HOME, "x");
        assertThat(field.getDomProperty("value")).isEqualTo("xuni");
        field.sendKeys(Keys.BACK_SPACE, Keys.END, "t", Keys.ARROW_DOWN, Keys.ENTER);

        assertThat(field.getDomProperty("value")).isEqualTo("United Kingdom");
        assertThat(chosen()).isEqualTo("GB");
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(browser.address().getPath()).isEqualTo("/page");

        field.sendKeys(Keys.ARROW_DOWN);
        assertThat(active()).isEqualTo("United Kingdom");
        assertThat(browser.elements("[role=option]")).hasSize(8);
        field.sendKeys(Keys.ESCAPE);
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
        assertThat(chosen()).isEqualTo("GB");
        field.sendKeys(Keys.ESCAPE);
        assertThat(field.getDomProperty("value")).isEmpty();
        assertThat(chosen()).isEmpty();
        field.sendKeys(Keys.ARROW_UP);
        assertThat(active()).isEqualTo("St. Helena");
        field.sendKeys(Keys.chord(Keys.ALT, Keys.ARROW_UP));
        assertThat(field.getDomAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void a_click_or_a_touch_chooses() {
        opens(countries());

        browser.element(INPUT).sendKeys("ger");
        browser.element("[role=option]").click();

        assertThat(chosen()).isEqualTo("DE");
        assertThat(browser.focused().getDomProperty("value")).isEqualTo("Germany");

        browser.touches(browser.element(INPUT));
        browser.touches(browser.elements("[role=option]").get(1));

        assertThat(chosen()).isEqualTo("CI");
        assertThat(browser.element("[role=listbox]").isDisplayed()).isFalse();
    }

    @Test
    void leaving_the_field_takes_what_the_arrow_keys_are_at_or_what_was_typed_in_full() {
        opens(countries());

        browser.element(INPUT).sendKeys("uk", Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.TAB);
        assertThat(chosen()).isEqualTo("UA");

        browser.element(INPUT).clear();
        browser.element(INPUT).sendKeys("deutschland", Keys.TAB);
        assertThat(chosen()).isEqualTo("DE");
        assertThat(browser.element(INPUT).getDomProperty("value")).isEqualTo("Germany");
    }

    @Test
    void what_was_typed_and_is_no_choice_is_never_sent_as_the_earlier_choice() {
        opens(countries().value("DE"));
        WebElement field = browser.element(INPUT);
        assertThat(field.getDomProperty("value")).isEqualTo("Germany");

        field.sendKeys(" East", Keys.TAB);

        assertThat(field.getDomProperty("value")).isEqualTo("Germany East");
        browser.element("button").click();

        assertThat(browser.element("h1").getText()).isEqualTo("Sent");
        assertThat(sent.get()).isEqualTo("token=t1&country=");
    }

    @Test
    void a_choice_is_sent_under_the_name_of_the_select_and_what_was_typed_only_if_asked_for() {
        opens(countries().typedName("typed").typed("Atlantis"));
        assertThat(browser.element(INPUT).getDomProperty("value")).isEqualTo("Atlantis");

        browser.element(INPUT).clear();
        browser.element(INPUT).sendKeys("germany", Keys.ENTER);

        assertThat(browser.element("h1").getText()).isEqualTo("Sent");
        assertThat(sent.get()).isEqualTo("token=t1&typed=germany&country=DE");
    }

    @Test
    void how_many_results_there_are_is_announced() throws Exception {
        opens(countries());

        browser.element(INPUT).sendKeys("unit");
        announces("2 results are available");
        browser.element(INPUT).sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
        announces("United Kingdom is selected");

        browser.opens(site.shows(
                "/page",
                Html.of("<div lang=\"cy\">"),
                countries().language(Language.WELSH).build(),
                Html.of("</div>")));
        browser.element(INPUT).sendKeys("unit");
        announces("2 ganlyniad ar gael");
        browser.element(INPUT).sendKeys("x");
        announces("Ni chafwyd hyd i ganlyniadau");
    }

    @Test
    void five_thousand_items_are_drawn_only_as_far_as_they_are_looked_at() {
        AccessibleAutocomplete.Builder many =
                AccessibleAutocomplete.builder().name("street").label(Label.of("Street"));
        IntStream.range(0, 5000).forEach(i -> many.item(Item.of("s" + i, "Street " + i)));
        opens(many);

        browser.element(INPUT).sendKeys(Keys.ARROW_DOWN);

        assertThat(drawn()).isEqualTo(100);
        assertThat(browser.element("[role=option]").getDomAttribute("aria-setsize"))
                .isEqualTo("5000");

        browser.runs("const list = document.querySelector('[role=listbox]'); list.scrollTop = list.scrollHeight");
        browser.runs("return new Promise((done) => requestAnimationFrame(() => setTimeout(done)))");
        assertThat(drawn()).isEqualTo(200);

        browser.element(INPUT).sendKeys(Keys.ARROW_UP, Keys.ARROW_UP);
        assertThat(active()).isEqualTo("Street 4999");
    }

    @Test
    void it_fits_a_narrow_screen_and_shows_in_forced_colours() throws Exception {
        for (int width : List.of(320, 1280)) {
            browser.isWide(width);
            opens(countries());
            browser.element(INPUT).sendKeys("uni", Keys.ARROW_DOWN);
            if (width == 320) {
                browser.takesPicture("autocomplete");
            }
            assertThat(browser.runs("return document.documentElement.scrollWidth"))
                    .isEqualTo((long) width);
        }
        String usual = browser.element("[aria-selected=true]").getCssValue("background-color");
        browser.showsForcedColours("active");
        String forced = browser.element("[aria-selected=true]").getCssValue("background-color");
        String other = browser.element("[aria-selected=false]").getCssValue("background-color");
        browser.showsForcedColours("none");

        assertThat(forced).isNotEqualTo(usual).isNotEqualTo(other);
    }

    @Test
    void without_javascript_the_select_is_sent() {
        browser.runsNoScripts();
        opens(countries());
        assertThat(browser.elements(INPUT)).isEmpty();

        browser.element("select").sendKeys("Germ");
        browser.element("button").click();

        assertThat(browser.element("h1").getText()).isEqualTo("Sent");
        assertThat(sent.get()).isEqualTo("token=t1&country=DE");
    }

    @Test
    void a_form_that_is_cleared_or_set_by_another_script_shows_what_the_select_holds() throws Exception {
        opens(countries().value("DE"));
        browser.element(INPUT).sendKeys("x");

        browser.runs("document.querySelector('form').reset()");
        browser.waitsUntil(
                "the field is reset",
                () -> "Germany".equals(browser.element(INPUT).getDomProperty("value")));

        browser.runs("const select = document.querySelector('select'); select.value = 'GB';"
                + " select.dispatchEvent(new Event('change'))");
        assertThat(browser.element(INPUT).getDomProperty("value")).isEqualTo("United Kingdom");
    }

    private static AccessibleAutocomplete.Builder countries() {
        return AccessibleAutocomplete.builder()
                .name("country")
                .label(Label.of("Where do you live?"))
                .item(Item.of("AX", "Åland Islands"))
                .item(Item.of("CI", "Côte d'Ivoire").knownAs("Ivory Coast"))
                .item(Item.of("DE", "Germany").knownAs("Deutschland", "Land of Poets"))
                .item(Item.of("RE", "Réunion"))
                .item(Item.of("UA", "Ukraine"))
                .item(Item.of("AE", "United Arab Emirates"))
                .item(Item.of("GB", "United Kingdom").knownAs("UK", "Britain").boostedBy(1))
                .item(Item.of("SH", "St. Helena"));
    }

    private static void opens(AccessibleAutocomplete.Builder autocomplete) {
        browser.opens(site.shows(
                "/page",
                Html.of("<form method=\"post\" action=\"/send\" novalidate>"
                        + "<input type=\"hidden\" name=\"token\" value=\"t1\">"),
                autocomplete.build(),
                Button.builder().text("Continue").build(),
                Html.of("</form>")));
    }

    private static List<String> typing(String text) {
        browser.element(INPUT).clear();
        browser.element(INPUT).sendKeys(text);
        Object texts =
                browser.runs("return Array.from(document.querySelectorAll('[role=option]'), (each) => each.innerText)");
        return texts instanceof List<?> all ? all.stream().map(String::valueOf).toList() : List.of();
    }

    private static String active() {
        String id = String.valueOf(browser.element(INPUT).getDomAttribute("aria-activedescendant"));
        WebElement option = browser.element("#" + id);
        assertThat(option.getDomAttribute("aria-selected")).isEqualTo("true");
        assertThat(browser.elements("[aria-selected=true]")).hasSize(1);
        return option.getText();
    }

    private static int drawn() {
        return browser.elements("[role=option]").size();
    }

    private static String chosen() {
        return String.valueOf(browser.element("select").getDomProperty("value"));
    }

    private static void announces(String words) throws InterruptedException {
        browser.waitsUntil(
                "announces \"" + words + "\"",
                () -> words.equals(browser.runs("return document.querySelector('[role=status]').textContent")));
    }
}
