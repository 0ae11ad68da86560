package dev.guildhall.forms.report;

import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.binding.RecordShape;
import dev.guildhall.forms.condition.Condition;
import dev.guildhall.forms.content.Block;
import dev.guildhall.forms.journey.JourneyDefinition;
import dev.guildhall.forms.journey.ListPage;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Section;
import dev.guildhall.forms.journey.ToldPage;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Every page with its wordings, and its questions. */
final class PageSections {

    private static final List<String> COLUMNS = List.of("Where", "English", "Welsh");

    private static final Text ALWAYS = Text.of("Always", "Bob amser");

    private final Markup html;
    private final JourneyDefinition definition;
    private final Plan plan;

    PageSections(Markup html, JourneyDefinition definition, Plan plan) {
        this.html = html;
        this.definition = definition;
        this.plan = plan;
    }

    void write() {
        html.own("<h2 id=\"pages\">Pages</h2>\n");
        sections();
        told(plan.start(), definition.start());
        for (Page page : definition.pages()) {
            page(page, definition.shape());
            if (page instanceof ListPage list) {
                list.pages().forEach(item -> page(item, list.shape()));
            }
        }
        told(plan.confirmation(), definition.confirmation());
        wholeRecord();
    }

    private void sections() {
        List<Section> sections = definition.sections();
        if (sections.isEmpty()) {
            return;
        }
        ReportTable.write(
                html,
                "Sections",
                List.of("Section", "English", "Welsh", "Only if", "Only if, in Welsh", "Requires"),
                table -> sections.forEach(section -> table.row(() -> {
                    table.cell(section.id());
                    table.cells(section.title());
                    table.cells(section.onlyIf().map(this::inWords).orElse(ALWAYS));
                    table.cell(section.requires().isEmpty() ? "none" : String.join(", ", section.requires()));
                })));
    }

    private Text inWords(Condition condition) {
        return Text.of(definition.inWords(condition, Language.ENGLISH), definition.inWords(condition, Language.WELSH));
    }

    private void told(Place place, ToldPage page) {
        begin(place);
        wordings(place, table -> {
            table.wording("Heading", page.title());
            blocks(table, page.blocks());
        });
        end();
    }

    private void page(Page page, RecordShape<?> shape) {
        Place place = plan.place(page);
        begin(place);
        definition
                .section(page)
                .ifPresent(section -> html.element(
                                "p", "Section: " + section.title().english())
                        .line());
        if (page instanceof Page.QuestionPage asking) {
            asking.heading().ifPresent(heading -> wordings(place, table -> table.wording("Heading", heading)));
            new QuestionSection(html, place, shape).write(asking);
        } else if (page instanceof ListPage list) {
            list(place, list);
        } else {
            wordings(place, table -> content(table, page));
        }
        end();
    }

    private void begin(Place place) {
        html.open("section", "aria-labelledby", place.anchor());
        html.element("h3", place.title().english(), "id", place.anchor()).line();
        html.own("<dl class=\"facts\">\n");
        fact("Page", () -> html.element("code", place.id()));
        fact("Kind", () -> html.text(place.kind().words()));
        routes("Comes from", plan.to(place).stream().map(Way::from).distinct().toList());
        routes("Leads to", plan.from(place).stream().map(Way::to).distinct().toList());
        html.own("</dl>\n");
    }

    private void end() {
        html.own("</section>\n");
    }

    private void routes(String name, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        fact(name, () -> {
            for (int i = 0; i < places.size(); i++) {
                html.text(i == 0 ? "" : ", ");
                RouteSection.link(html, places.get(i));
            }
        });
    }

    private void fact(String name, Runnable value) {
        html.open("div").element("dt", name).open("dd");
        value.run();
        html.close("dd").close("div").line();
    }

    private void wordings(Place place, Consumer<ReportTable> rows) {
        ReportTable.write(html, "Wordings of " + place.id(), COLUMNS, rows);
    }

    private static void content(ReportTable table, Page page) {
        table.wording("Heading", page.title());
        if (page instanceof Page.InterruptionPage interruption) {
            blocks(table, interruption.blocks());
        } else if (page instanceof Page.ExitPage exit) {
            blocks(table, exit.blocks());
        } else if (page instanceof Page.DeclarationPage declaration) {
            blocks(table, declaration.blocks());
        } else {
            page.wordings().stream().skip(1).forEach(text -> table.wording("Wording", text));
        }
    }

    private void list(Place place, ListPage list) {
        html.own("<dl class=\"facts\">\n");
        fact("Property", () -> html.element("code", list.property()));
        fact("Items", () -> html.text(list.atLeast() + " to " + list.atMost()));
        fact("Record of an item", () -> html.element("code", list.shape().type().getSimpleName()));
        if (!list.namedBy().isEmpty()) {
            fact("Item named by", () -> html.element("code", list.namedBy()));
        }
        html.own("</dl>\n");
        List<Text> names = List.of(list.title(), list.one(), list.many());
        wordings(place, table -> {
            table.wording("Heading", list.title());
            table.wording("One item", list.one());
            table.wording("Several items", list.many());
            others(list.wordings().stream().filter(text -> !names.contains(text)))
                    .forEach(text -> table.wording("Message", text));
        });
    }

    /** In an order of their own: messages are kept by constraint, which is none. */
    static Stream<Text> others(Stream<Text> texts) {
        return texts.distinct()
                .sorted(Comparator.comparing(Text::english).thenComparing(text -> text.in(Language.WELSH)));
    }

    private static void blocks(ReportTable table, List<Block> blocks) {
        for (Block block : blocks) {
            String where = block instanceof Block.Link link
                    ? "Link to " + link.target()
                    : block.getClass().getSimpleName();
            block.wordings().forEach(text -> table.wording(where, text));
        }
    }

    private void wholeRecord() {
        List<String> constraints = Constraints.ofRecord(definition.shape().type());
        if (constraints.isEmpty() && definition.messages().isEmpty()) {
            return;
        }
        html.own("<section aria-labelledby=\"record\">\n<h3 id=\"record\">The record as a whole</h3>\n");
        QuestionSection.list(html, "Constraints", constraints);
        if (!definition.messages().isEmpty()) {
            ReportTable.write(
                    html,
                    "Messages for the record as a whole",
                    COLUMNS,
                    table -> definition.messages().forEach(table::wording));
        }
        html.own("</section>\n");
    }
}
