package dev.guildhall.forms.migration;

import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.journey.ListPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks a migration: its changes to the answers of the journey, and to those about the items of each list. */
final class StepCheck {

    private final Journey<?> target;
    private final Migration migration;
    private final List<Migration> later;
    private final List<String> problems = new ArrayList<>();

    /** Checks the first migration of a way. */
    StepCheck(Journey<?> target, Migration migration, List<Migration> way) {
        this.target = target;
        this.migration = migration;
        this.later = way.subList(1, way.size());
    }

    List<String> problems() {
        List<Changes> follow = later.stream().map(Migration::changes).toList();
        check(
                new ChangesCheck("the " + migration, migration.changes(), follow, Asked.by(target)),
                migration.source().map(Asked::by));
        migration.lists().forEach(this::items);
        return problems;
    }

    private void check(ChangesCheck check, Optional<Asked> source) {
        check.contradictions();
        source.ifPresent(check::origins);
        if (reachesTheEnd()) {
            check.ends();
        }
        problems.addAll(check.problems());
    }

    private boolean reachesTheEnd() {
        return !later.isEmpty() || migration.to().equals(target.version());
    }

    private void items(String list) {
        String who = "the " + migration + " of each item of " + list;
        List<Changes> follow = new ArrayList<>();
        Optional<String> name = Optional.of(list);
        for (Migration next : later) {
            name = name.flatMap(next.changes()::nameAfter);
            name.ifPresent(known -> follow.add(next.changes(known)));
        }
        if (name.isEmpty() || !reachesTheEnd()) {
            return; // forgotten on the way, or told as a gap
        }
        Optional<ListPage> end = target.list(name.get());
        if (end.isEmpty()) {
            problems.add(who + " has no end: version " + target.version() + " has no list " + name.get()
                    + ": name one of its lists");
            return;
        }
        Optional<Asked> source = migration
                .source()
                .flatMap(old -> old.list(migration.changes().nameBefore(list)).map(before -> Asked.about(old, before)));
        check(new ChangesCheck(who, migration.changes(list), follow, Asked.about(target, end.get())), source);
    }
}
