package dev.guildhall.forms.page;

import dev.guildhall.components.html.Html;
import dev.guildhall.components.tag.Tag;
import dev.guildhall.components.tasklist.TaskList;
import dev.guildhall.core.text.Language;
import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.path.SectionProgress;
import dev.guildhall.forms.path.SectionStatus;
import java.util.List;
import java.util.function.Function;

/**
 * Shows how far each section is.
 *
 * @see <a href="https://design-system.service.gov.uk/patterns/complete-multiple-tasks/">Design System: complete multiple
 *     tasks</a>
 */
public final class TaskListPages {

    private final Site site;

    public TaskListPages(Site site) {
        this.site = site;
    }

    /**
     * The task list. Its last task is to check the answers, which can be started once all others are completed.
     *
     * @param page which
     * @param path the sections that are there, and how far each is
     * @param last the check answers page
     * @param address where a place is
     * @param back where the back link leads
     * @param language the language to show it in
     */
    public Html show(
            TaskListPage page, Path path, Page last, Function<Place, String> address, String back, Language language) {
        TaskList.Builder tasks = TaskList.builder();
        for (SectionProgress progress : path.sections()) {
            tasks.item(task(
                    progress.section().title(), progress.next().map(address).orElse(""), progress.status(), language));
        }
        boolean ready = path.isComplete();
        tasks.item(task(
                last.title(),
                ready ? address.apply(Place.of(last)) : "",
                ready ? SectionStatus.NOT_STARTED : SectionStatus.CANNOT_START,
                language));
        return site.page(
                language,
                page.title().in(language),
                site.addresses().page(page.id()),
                Links.back(back, language),
                List.of(new HeadingView(page.title().in(language), HeadingView.Size.L), tasks.build()));
    }

    private static TaskList.Item task(Text title, String href, SectionStatus status, Language language) {
        return TaskList.Item.of(title.in(language), href, status(status, language));
    }

    private static TaskList.Status status(SectionStatus status, Language language) {
        return switch (status) {
            case COMPLETED -> TaskList.Status.of(Words.COMPLETED.in(language));
            case INCOMPLETE -> TaskList.Status.of(blue(Words.INCOMPLETE.in(language)));
            case NOT_STARTED -> TaskList.Status.of(blue(Words.NOT_STARTED.in(language)));
            case CANNOT_START -> TaskList.Status.cannotStartYet(Words.CANNOT_START.in(language));
        };
    }

    private static Tag blue(String text) {
        return Tag.builder().text(text).classes("govuk-tag--blue").build();
    }
}
