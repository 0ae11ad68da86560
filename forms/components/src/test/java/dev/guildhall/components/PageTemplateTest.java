package dev.guildhall.components;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.brand.GovukBrand;
import dev.guildhall.components.html.Attributes;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.template.PageTemplate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The page template against what Nunjucks makes of the reference's own. */
class PageTemplateTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final GovukBrand BRAND = GovukBrand.from(Fixture.GOVUK_FRONTEND);
    private static final int RANDOM_PAGES = 150;
    private static final int TIME_LIMIT_SECONDS = 60;
    private static final String MARKUP = "<i title=\"x\">Some</i> markup";

    private static final List<Option> OPTIONS = List.of(
            text("htmlLang", PageTemplate.Builder::htmlLang),
            text("htmlClasses", PageTemplate.Builder::htmlClasses),
            text("pageTitleLang", PageTemplate.Builder::pageTitleLang),
            text("themeColor", PageTemplate.Builder::themeColor),
            text("assetPath", PageTemplate.Builder::assetPath),
            text("opengraphImageUrl", PageTemplate.Builder::opengraphImageUrl),
            text("assetUrl", PageTemplate.Builder::assetUrl),
            text("bodyClasses", PageTemplate.Builder::bodyClasses),
            attributes("bodyAttributes", PageTemplate.Builder::bodyAttributes),
            text("cspNonce", PageTemplate.Builder::cspNonce),
            text("headerClasses", PageTemplate.Builder::headerClasses),
            attributes("headerAttributes", PageTemplate.Builder::headerAttributes),
            text("serviceName", PageTemplate.Builder::serviceName),
            text("serviceUrl", PageTemplate.Builder::serviceUrl),
            text("containerClasses", PageTemplate.Builder::containerClasses),
            attributes("containerAttributes", PageTemplate.Builder::containerAttributes),
            text("mainClasses", PageTemplate.Builder::mainClasses),
            text("mainLang", PageTemplate.Builder::mainLang),
            attributes("mainAttributes", PageTemplate.Builder::mainAttributes),
            text("footerClasses", PageTemplate.Builder::footerClasses),
            attributes("footerAttributes", PageTemplate.Builder::footerAttributes),
            new Option(Kind.BLOCK, "pageTitle", "A title", page -> page.pageTitle("A title")),
            block("head", PageTemplate.Builder::head),
            block("headIcons", PageTemplate.Builder::headIcons),
            block("bodyStart", PageTemplate.Builder::bodyStart),
            block("skipLink", PageTemplate.Builder::skipLink),
            block("govukSkipLink", PageTemplate.Builder::skipLink),
            block("header", PageTemplate.Builder::header),
            block("headerStart", PageTemplate.Builder::headerStart),
            block("govukHeader", PageTemplate.Builder::govukHeader),
            empty("govukHeader", PageTemplate.Builder::govukHeader),
            block("govukServiceNavigation", PageTemplate.Builder::serviceNavigation),
            empty("govukServiceNavigation", PageTemplate.Builder::serviceNavigation),
            block("headerEnd", PageTemplate.Builder::headerEnd),
            block("container", PageTemplate.Builder::container),
            block("containerStart", PageTemplate.Builder::containerStart),
            block("beforeContent", PageTemplate.Builder::containerStart),
            block("main", PageTemplate.Builder::main),
            block("content", PageTemplate.Builder::content),
            block("containerEnd", PageTemplate.Builder::containerEnd),
            block("footer", PageTemplate.Builder::footer),
            block("footerStart", PageTemplate.Builder::footerStart),
            block("govukFooter", PageTemplate.Builder::govukFooter),
            empty("govukFooter", PageTemplate.Builder::govukFooter),
            block("footerEnd", PageTemplate.Builder::footerEnd),
            block("bodyEnd", PageTemplate.Builder::bodyEnd));

    /** What the reference nests in one another, so that the outer one would hide what the inner one shows. */
    private static final List<String> SAME_PLACE =
            List.of("skipLink", "govukSkipLink", "containerStart", "beforeContent");

    @TempDir
    private Path scratch;

    @Test
    void every_combination_of_options_gives_the_page_of_the_reference() throws Exception {
        List<List<Option>> pages = combinations();

        List<String> theirs = reference(pages);

        assertThat(theirs).hasSize(1 + OPTIONS.size() + RANDOM_PAGES);
        for (int i = 0; i < theirs.size(); i++) {
            String ours = page(pages.get(i));
            assertThat(Markup.documentTree(ours)).as("%s", pages.get(i)).isEqualTo(Markup.documentTree(theirs.get(i)));
            assertThat(Markup.collapse(ours)).as("%s", pages.get(i)).isEqualTo(Markup.collapse(theirs.get(i)));
        }
    }

    @Test
    void an_unbranded_page_has_neither_header_nor_footer_nor_icons() {
        Document page = Jsoup.parse(PageTemplate.unbranded()
                .pageTitle("<Mine>")
                .content(Html.text("Hello"))
                .build()
                .toHtml()
                .toString());

        assertThat(page.title()).isEqualTo("<Mine>");
        assertThat(page.select("header, footer, link, svg")).isEmpty();
        assertThat(page.select("main#main-content").text()).isEqualTo("Hello");
    }

    @Test
    void white_space_alone_makes_no_header() {
        Document page = Jsoup.parse(PageTemplate.unbranded()
                .headerStart(Html.of(" \n"))
                .footerEnd(Html.join(Html.empty(), Html.empty()))
                .build()
                .toHtml()
                .toString());

        assertThat(page.select("header, footer")).isEmpty();
    }

    @Test
    void the_inline_script_is_allowed_by_its_hash() throws Exception {
        String script = Jsoup.parse(PageTemplate.unbranded().build().toHtml().toString())
                .expectFirst("script")
                .data();

        byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(UTF_8));

        assertThat(PageTemplate.inlineScriptHash())
                .isEqualTo("sha256-" + Base64.getEncoder().encodeToString(digest));
    }

    /** No option, each option alone, and options drawn at random. */
    private static List<List<Option>> combinations() {
        List<List<Option>> all = new ArrayList<>();
        all.add(List.of());
        OPTIONS.forEach(option -> all.add(List.of(option)));
        Random random = new Random(6_6_0);
        for (int i = 0; i < RANDOM_PAGES; i++) {
            double share = random.nextDouble();
            List<Option> drawn = new ArrayList<>();
            for (Option option : OPTIONS) {
                boolean isTaken = drawn.stream().anyMatch(option::isInThePlaceOf);
                if (!isTaken && random.nextDouble() < share * option.likelihood()) {
                    drawn.add(option);
                }
            }
            all.add(drawn);
        }
        return all;
    }

    private static String page(List<Option> options) {
        PageTemplate.Builder page = PageTemplate.builder(BRAND);
        options.forEach(option -> option.ours().accept(page));
        return page.build().toHtml().toString();
    }

    private List<String> reference(List<List<Option>> pages) throws IOException, InterruptedException {
        ArrayNode cases = MAPPER.createArrayNode();
        for (List<Option> options : pages) {
            ObjectNode page = cases.addObject();
            ObjectNode variables = page.putObject("variables");
            ObjectNode blocks = page.putObject("blocks");
            for (Option option : options) {
                (option.kind() == Kind.BLOCK ? blocks : variables)
                        .set(option.name(), MAPPER.valueToTree(option.value()));
            }
        }
        Path in = scratch.resolve("cases.json");
        Path out = scratch.resolve("pages.json");
        Files.writeString(in, cases.toString());
        Process node = new ProcessBuilder("node", "src/test/frontend/page-template.mjs")
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(node.waitFor(TIME_LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(node.exitValue()).isZero();
        return MAPPER.readTree(Files.readString(out))
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private enum Kind {
        VARIABLE,
        BLOCK
    }

    /** One option, as the reference is given it and as we are. */
    private record Option(Kind kind, String name, Object value, Consumer<PageTemplate.Builder> ours) {

        /** Whether both would fill the same place, where only one of them is shown. */
        boolean isInThePlaceOf(Option other) {
            int here = SAME_PLACE.indexOf(name);
            return name.equals(other.name)
                    || (here >= 0 && SAME_PLACE.indexOf(other.name) / 2 == here / 2 && SAME_PLACE.contains(other.name));
        }

        /** A block that hides many others is drawn less often. */
        double likelihood() {
            return List.of("header", "container", "main", "footer").contains(name) ? 0.2 : 1;
        }

        @Override
        public String toString() {
            return name + "=" + value;
        }
    }

    private static Option text(String name, BiConsumer<PageTemplate.Builder, String> setter) {
        String value = "a \"" + name + "\" & <more>";
        return new Option(Kind.VARIABLE, name, value, page -> setter.accept(page, value));
    }

    private static Option attributes(String name, BiConsumer<PageTemplate.Builder, Attributes> setter) {
        return new Option(
                Kind.VARIABLE,
                name,
                Map.of("data-any", "a \"value\""),
                page -> setter.accept(page, Attributes.of("data-any", "a \"value\"")));
    }

    private static Option block(String name, BiConsumer<PageTemplate.Builder, Html> setter) {
        String markup = "<b>" + name + "</b> " + MARKUP;
        return new Option(Kind.BLOCK, name, markup, page -> setter.accept(page, Html.of(markup)));
    }

    private static Option empty(String name, BiConsumer<PageTemplate.Builder, Html> setter) {
        return new Option(Kind.BLOCK, name, "", page -> setter.accept(page, Html.empty()));
    }
}
