package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.html.Component;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.insettext.InsetText;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.FileTemplateResolver;

/** Components in templates that are not ours, with what a person typed coming out as text. */
class TemplateEnginesTest {

    private static final Path TEMPLATES = Path.of("src/test/templates");
    private static final String NASTY = "Ann & \"Bob\" </p><script>alert('1')</script> ${1} [[${name}]]";

    @TempDir
    private Path classes;

    @Test
    void a_component_goes_into_plain_string_code() {
        assertGreets(plainPage(NASTY));
    }

    @ParameterizedTest
    @EnumSource(ContentType.class)
    void a_component_goes_into_a_jte_template_of_any_content_type(ContentType type) {
        StringOutput out = new StringOutput();

        jtePage(jte(type), NASTY, out);

        assertGreets(out.toString());
    }

    @Test
    void a_component_goes_into_a_thymeleaf_template() {
        StringWriter out = new StringWriter();

        thymeleafPage(thymeleaf(), NASTY, out);

        assertGreets(out.toString());
    }

    @Test
    void every_engine_writes_the_same_markup_of_a_component() {
        String markup = greeting(NASTY).toHtml().toString();
        StringWriter thymeleaf = new StringWriter();
        thymeleafPage(thymeleaf(), NASTY, thymeleaf);
        StringOutput jte = new StringOutput();
        jtePage(jte(ContentType.Html), NASTY, jte);

        assertThat(plainPage(NASTY)).contains(markup);
        assertThat(jte.toString()).contains(markup);
        assertThat(thymeleaf.toString()).contains(markup);
    }

    @ParameterizedTest
    @ValueSource(strings = {"string", "jte", "thymeleaf"})
    void the_java_is_that_of_the_readme(String tag) throws IOException {
        assertThat(Snippet.readme()).contains("```java\n" + Snippet.of(TemplateEnginesTest.class, tag) + "```");
    }

    @ParameterizedTest
    @ValueSource(strings = {"greeting.jte", "greeting.html"})
    void the_templates_are_those_of_the_readme(String name) throws IOException {
        assertThat(Snippet.readme()).contains("```html\n" + Files.readString(TEMPLATES.resolve(name)) + "```");
    }

    private static void assertGreets(String html) {
        Document page = Jsoup.parse(html);
        assertThat(page.expectFirst("main > .govuk-inset-text").text()).isEqualTo("Hello, " + NASTY);
        assertThat(page.expectFirst("main > p").text()).isEqualTo(NASTY);
        assertThat(page.select("script")).isEmpty();
    }

    private TemplateEngine jte(ContentType type) {
        return TemplateEngine.create(new DirectoryCodeResolver(TEMPLATES), classes, type);
    }

    private static org.thymeleaf.TemplateEngine thymeleaf() {
        FileTemplateResolver files = new FileTemplateResolver();
        files.setPrefix(TEMPLATES + "/");
        org.thymeleaf.TemplateEngine engine = new org.thymeleaf.TemplateEngine();
        engine.setTemplateResolver(files);
        return engine;
    }

    private static Component greeting(String name) {
        return InsetText.builder().text("Hello, " + name).build();
    }

    // tag::string
    static String plainPage(String name) {
        Component greeting = InsetText.builder().text("Hello, " + name).build();
        Html body = Html.join(Html.of("<p class=\"govuk-body\">"), Html.text(name), Html.of("</p>"));
        return "<main>" + greeting.toHtml() + body + "</main>";
    }
    // end::string

    // tag::jte
    static void jtePage(TemplateEngine engine, String name, TemplateOutput out) {
        Component greeting = InsetText.builder().text("Hello, " + name).build();
        engine.render("greeting.jte", Map.of("greeting", greeting, "name", Html.text(name)), out);
    }
    // end::jte

    // tag::thymeleaf
    static void thymeleafPage(org.thymeleaf.TemplateEngine engine, String name, Writer out) {
        Component greeting = InsetText.builder().text("Hello, " + name).build();
        Context context = new Context();
        context.setVariable("greeting", greeting);
        context.setVariable("name", name);
        engine.process("greeting.html", context, out);
    }
    // end::thymeleaf
}
