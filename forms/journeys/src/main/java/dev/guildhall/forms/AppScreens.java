package dev.guildhall.forms;

import dev.guildhall.core.text.Text;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.Page;
import dev.guildhall.forms.journey.Page.ExitPage;
import dev.guildhall.forms.journey.TaskListPage;
import dev.guildhall.forms.page.Addresses;
import dev.guildhall.forms.page.AnswerGroup;
import dev.guildhall.forms.page.Form;
import dev.guildhall.forms.path.Path;
import dev.guildhall.forms.path.Place;
import dev.guildhall.forms.path.SectionProgress;
import dev.guildhall.forms.path.SectionStatus;
import dev.guildhall.forms.screen.Shown;
import dev.guildhall.forms.screen.Shown.Kind;
import dev.guildhall.forms.screen.ShownAnswer;
import dev.guildhall.forms.screen.ShownAnswers;
import dev.guildhall.forms.screen.ShownTask;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Puts the pages of a journey as data, for apps that show them in their own way. */
record AppScreens(Journey<?> journey) {

    Shown start(Visit visit, String first) {
        return Shown.of("start", Kind.START, journey.start().title().in(visit.language()), visit.language())
                .telling(journey.start().blocks())
                .onTo(first);
    }

    Shown confirmation(Visit visit, String reference) {
        return Shown.of(
                        Addresses.CONFIRMATION,
                        Kind.CONFIRMATION,
                        journey.confirmation().title().in(visit.language()),
                        visit.language())
                .telling(journey.confirmation().blocks())
                .confirming(reference);
    }

    /** A page that is sent, with the words that this person is shown. */
    Shown page(Visit visit, Page page, Kind kind, Form form, String back) {
        return Shown.of(page.id(), kind, page.title().in(visit.language()), visit.language())
                .sentTo(form)
                .backTo(back);
    }

    Shown exit(Visit visit, ExitPage page, String back) {
        return Shown.of(page.id(), Kind.EXIT, page.title().in(visit.language()), visit.language())
                .telling(page.blocks())
                .backTo(back);
    }

    /** The sections and how far each is; at the end, that the answers are checked. */
    Shown taskList(Visit visit, TaskListPage page, Path path, Page last, Function<Place, String> address) {
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
        return Shown.of(page.id(), Kind.TASK_LIST, page.title().in(visit.language()), visit.language())
                .listing(tasks);
    }

    private static ShownTask task(Visit visit, Text title, SectionStatus status, Optional<String> address) {
        return new ShownTask(
                title.in(visit.language()),
                status.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                address);
    }

    List<ShownAnswer> answers(Visit visit, Path path, List<AnswerGroup> groups, Function<Place, String> changing) {
        ShownAnswers answers = new ShownAnswers(path, changing, visit.language());
        return groups.stream()
                .flatMap(group -> answers.of(group.pages()).stream())
                .toList();
    }
}
