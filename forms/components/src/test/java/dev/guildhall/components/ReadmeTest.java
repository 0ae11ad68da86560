package dev.guildhall.components;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.asset.Assets;
import dev.guildhall.components.backlink.BackLink;
import dev.guildhall.components.button.Button;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.input.Input;
import dev.guildhall.components.label.Label;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReadmeTest {

    @Test
    void the_example_gives_a_whole_page() throws IOException {
        StringBuilder out = new StringBuilder();

        namePage(out);

        Document page = Jsoup.parse(out.toString());
        assertThat(page.title()).isEqualTo("What is your name? - Apply for a permit");
        assertThat(page.expectFirst("main label").text()).isEqualTo("What is your name?");
        assertThat(page.expectFirst("main form button").text()).isEqualTo("Continue");
    }

    @Test
    void the_example_is_the_one_in_the_readme() throws IOException {
        assertThat(Snippet.readme()).contains("```java\n" + Snippet.of(ReadmeTest.class, "example") + "```");
    }

    // tag::example
    static void namePage(Appendable out) throws IOException {
        ServiceDetails service =
                ServiceDetails.named(Text.of("Apply for a permit")).build();
        Assets assets = Assets.under("/assets");

        Label label = Label.builder()
                .text("What is your name?")
                .classes("govuk-label--l")
                .pageHeading()
                .build();
        Input name =
                Input.builder().name("name").label(label).autocomplete("name").build();
        Button next = Button.builder().text("Continue").preventDoubleClick().build();

        PageLayout.builder(service, assets)
                .title("What is your name?")
                .beforeContent(BackLink.builder().href("/permit").build().toHtml())
                .content(Html.of("<form method=\"post\" novalidate>"), name, next, Html.of("</form>"))
                .build()
                .renderTo(out);
    }
    // end::example
}
