package dev.guildhall.components.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.guildhall.components.Components;
import dev.guildhall.components.html.Html;
import dev.guildhall.components.tag.Tag;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TaskListTest {

    @Test
    void a_status_is_text_or_markup_or_a_tag() {
        Document page = page(TaskList.builder()
                .item(TaskList.Item.of("Your details", "/details", TaskList.Status.of("Completed")))
                .item(TaskList.Item.of("Your dogs", "/dogs", TaskList.Status.of(Html.of("<b>2 of 3</b>"))))
                .item(TaskList.Item.of("Pay & apply", "/pay", TaskList.Status.of(Tag.of("Incomplete"))))
                .build());

        assertThat(page.select("a").eachText()).containsExactly("Your details", "Your dogs", "Pay & apply");
        assertThat(page.select("#task-list-1-status").html()).isEqualTo("Completed");
        assertThat(page.select("#task-list-2-status > b").text()).isEqualTo("2 of 3");
        assertThat(page.select("#task-list-3-status > strong.govuk-tag").text()).isEqualTo("Incomplete");
    }

    @Test
    void a_link_is_described_by_its_hint_and_its_status() {
        Document page = page(TaskList.builder()
                .idPrefix("apply")
                .item(TaskList.Item.leftOut())
                .item(TaskList.Item.builder()
                        .title("Your dogs")
                        .titleClasses("app-dogs")
                        .href("/dogs")
                        .hint("Have their chips' numbers ready")
                        .build())
                .item(TaskList.Item.of("Pay", "/pay", TaskList.Status.of("Completed")))
                .build());

        assertThat(page.select("a").eachAttr("aria-describedby"))
                .containsExactly("apply-2-hint apply-2-status", "apply-3-status");
        assertThat(page.select("#apply-2-hint").text()).isEqualTo("Have their chips' numbers ready");
        assertThat(page.select("a.app-dogs")).hasSize(1);
    }

    @Test
    void a_task_that_cannot_be_started_is_no_link() {
        Document page = page(TaskList.builder()
                .item(TaskList.Item.builder()
                        .title("Pay")
                        .status(TaskList.Status.cannotStartYet("Cannot start yet"))
                        .build())
                .build());

        assertThat(page.select("a")).isEmpty();
        assertThat(page.select(".govuk-task-list__status--cannot-start-yet").text())
                .isEqualTo("Cannot start yet");
    }

    @Test
    void a_hint_that_is_an_empty_object_is_an_empty_hint_and_a_falsy_one_is_none() {
        Document page = Jsoup.parseBodyFragment(Components.render(
                "task-list", "{\"items\": [{\"href\": \"/\", \"hint\": {}}, {\"href\": \"/\", \"hint\": 0}]}"));

        assertThat(page.select(".govuk-task-list__hint").eachAttr("id")).containsExactly("task-list-1-hint");
        assertThat(page.select("a").eachAttr("aria-describedby"))
                .containsExactly("task-list-1-hint task-list-1-status", "task-list-2-status");
    }

    private static Document page(TaskList list) {
        return Jsoup.parseBodyFragment(list.toHtml().toString());
    }
}
