package dev.guildhall.forms.testing;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/**
 * The tasks that a journey in sections puts before a person.
 *
 * <pre>{@code
 * ada.seesTasks().shows("About you", "Incomplete").takesUp("About you").isAsked("name").answers("Ada");
 * }</pre>
 *
 * @param <T> the journey's record
 */
public final class TaskList<T extends Record> {

    private final JourneyTester<T> tester;

    TaskList(JourneyTester<T> tester) {
        this.tester = tester;
    }

    /**
     * There is a task with this name and this status, as the person reads them.
     *
     * @throws AssertionError when there is no such task, or it has another status
     */
    public TaskList<T> shows(String task, String status) {
        String shown = find(task).expectFirst(".govuk-task-list__status").text();
        if (!shown.equals(status)) {
            throw new AssertionError(
                    "The task \"" + task + "\" should be \"" + status + "\", but is \"" + shown + "\".");
        }
        return this;
    }

    /**
     * There is no task with this name.
     *
     * @throws AssertionError when there is
     */
    public TaskList<T> doesNotShow(String task) {
        if (items().stream().anyMatch(item -> name(item).equals(task))) {
            throw new AssertionError("The task list should not show \"" + task + "\", but does.");
        }
        return this;
    }

    /**
     * Follows the link of a task.
     *
     * @throws AssertionError when there is no such task, or it has no link yet
     */
    public JourneyTester<T> takesUp(String task) {
        Element item = find(task);
        Optional<Element> link = Optional.ofNullable(item.selectFirst("a[href]"));
        tester.walk()
                .browser()
                .visit(link.orElseThrow(() -> new AssertionError("The task \"" + task
                                + "\" should be there to take up, but is \""
                                + item.expectFirst(".govuk-task-list__status").text() + "\"."))
                        .attr("href"));
        return tester;
    }

    private Element find(String task) {
        return items().stream()
                .filter(item -> name(item).equals(task))
                .findFirst()
                .orElseThrow(() -> new AssertionError("The task list should show \"" + task + "\", but shows only "
                        + Whereabouts.quoted(
                                items().stream().map(TaskList::name).toList()) + "."));
    }

    private List<Element> items() {
        return tester.walk().browser().page().select(".govuk-task-list__item");
    }

    private static String name(Element item) {
        Element link = item.selectFirst(".govuk-task-list__link");
        return link == null
                ? item.expectFirst(".govuk-task-list__name-and-hint > div").text()
                : link.text();
    }
}
