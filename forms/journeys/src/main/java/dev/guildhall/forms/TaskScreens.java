package dev.guildhall.forms;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.CheckAnswersPage;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.page.TaskListPages;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.path.SectionProgress;
import dev.guildhall.forms.path.SectionStatus;
import dev.guildhall.forms.screen.Shown.Link;
import dev.guildhall.forms.screen.ShownHeading.Kind;
import dev.guildhall.forms.screen.ShownLists;
import dev.guildhall.forms.screen.ShownTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Shows the task list.
 *
 * @param journey whose tasks
 * @param framing what stands around it
 * @param wayfinding where it leads
 */
record TaskScreens(Journey<?> journey, Framing framing, Wayfinding wayfinding) {

    Screen show(Visit visit, TaskListPage page, Path path) {
        Page last = journey.pages().stream()
                .filter(CheckAnswersPage.class::isInstance)
                .findFirst()
                .orElseThrow();
        String back = wayfinding.back(Place.of(page), path, Way.ONWARD);
        Function<Place, String> address = task -> wayfinding.address(task, Way.ONWARD);
        return new Screen(
                () -> new TaskListPages(framing.site(visit, List.of()))
                        .show(page, path, last, address, back, visit.language()),
                () -> framing.shown(visit, page.id(), Kind.TASK_LIST, page.title(), List.of())
                        .link(Link.BACK, back)
                        .listing(ShownLists.ofTasks(tasks(visit, path, last, address)))
                        .build());
    }

    /** The sections and how far each is; at the end, that the answers are checked. */
    private static List<ShownTask> tasks(Visit visit, Path path, Page last, Function<Place, String> address) {
        List<ShownTask> tasks = new ArrayList<>();
        for (SectionProgress progress : path.sections()) {
            tasks.add(task(
                    visit,
                    progress.section().title(),
                    progress.status(),
                    progress.next().map(address)));
        }
        boolean ready = path.isComplete();
        tasks.add(task(
                visit,
                last.title(),
                ready ? SectionStatus.NOT_STARTED : SectionStatus.CANNOT_START,
                Optional.of(last).filter(check -> ready).map(Place::of).map(address)));
        return tasks;
    }

    private static ShownTask task(Visit visit, Text title, SectionStatus status, Optional<String> address) {
        return new ShownTask(
                title.in(visit.language()),
                status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                address);
    }
}
