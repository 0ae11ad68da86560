package example.gallery;

import dev.guildhall.components.details.Details;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.layout.PageLayout;
import dev.guildhall.core.service.ServiceDetails;
import dev.guildhall.core.text.Text;
import gg.jte.Content;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The gallery's pages as HTML. */
final class Pages {

    private static final ServiceDetails GALLERY = ServiceDetails.named(Text.of("Component gallery"))
            .organisation(Text.of("Guildhall"))
            .build();

    private final Examples examples;
    private final List<Look> looks;

    Pages(Examples examples, List<Look> looks) {
        this.examples = examples;
        this.looks = looks;
    }

    String index(Look look) {
        Content content = output -> JteindexGenerated.render(
                new OwaspHtmlTemplateOutput(output),
                null,
                look,
                looks,
                examples.components(),
                examples.frontend().version());
        return page(look, "Components", content);
    }

    String component(Look look, String component) {
        List<Example> all = examples.of(component);
        SortedSet<String> imports = new TreeSet<>();
        all.forEach(example -> imports.addAll(example.source().imports()));
        StringBuilder statements = new StringBuilder();
        imports.forEach(name -> statements.append("import ").append(name).append(";\n"));
        Content content = output -> JtecomponentGenerated.render(
                new OwaspHtmlTemplateOutput(output),
                null,
                look,
                looks,
                component,
                all,
                Details.builder()
                        .summaryText("Imports for the Java below")
                        .html(code(statements.toString()))
                        .build());
        return page(look, Words.sentence(component), content);
    }

    String alone(Look look, Example example) {
        StringOutput out = new StringOutput();
        JtealoneGenerated.render(new OwaspHtmlTemplateOutput(out), null, look, new Alone(example));
        return out.toString();
    }

    /** A page of which there is none; it names what was meant perhaps. */
    String notFound(Look look, String what, String nearest) {
        Html hint = nearest.isEmpty()
                ? Html.empty()
                : Html.join(
                        Html.of("<p class=\"govuk-body\">Did you mean"),
                        Html.of("<a class=\"govuk-link\" href=\"/" + look.path() + "/" + nearest + "\">"
                                + Html.text(nearest) + "</a>?</p>"));
        return page(
                look,
                "Page not found",
                Html.join(
                        Html.of("<h1 class=\"govuk-heading-l\">Page not found</h1>"),
                        Html.of("<p class=\"govuk-body\">The gallery has no “" + Html.text(what) + "”.</p>"),
                        hint));
    }

    static Html code(String code) {
        return Html.of("<pre class=\"gallery-code\"><code>" + Html.text(code) + "</code></pre>");
    }

    private String page(Look look, String title, Content content) {
        return PageLayout.builder(GALLERY, looks.get(0).assets())
                .title(title)
                .serviceUrl("/" + look.path() + "/")
                .organisationUrl("/" + look.path() + "/")
                .content(content)
                .fullWidth()
                .build()
                .toHtml()
                .toString();
    }
}
