package dev.guildhall.forms.migration;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks that every migration leads on to the journey's own version, by one way. */
final class ChainCheck {

    private final String version;
    private final List<Migration> migrations;
    private final Set<String> served;
    private final List<String> problems = new ArrayList<>();

    ChainCheck(String version, List<Migration> migrations, Set<String> served) {
        this.version = version;
        this.migrations = migrations;
        this.served = served;
    }

    List<String> problems() {
        Set<String> origins = new HashSet<>();
        for (Migration migration : migrations) {
            if (!origins.add(migration.from())) {
                problems.add("two migrations begin at version " + migration.from() + ": leave one of them out");
            }
            if (served.contains(migration.from())) {
                problems.add("version " + migration.from()
                        + " is served as it is and migrated too: leave out alsoServing or the migration");
            }
            if (migration.from().equals(version)) {
                problems.add(
                        "the " + migration + " begins at the journey's own version: give the journey a later version");
            } else {
                end(migration);
            }
        }
        return problems;
    }

    private void end(Migration first) {
        Set<String> passed = new HashSet<>(Set.of(first.from()));
        Migration last = first;
        while (!last.to().equals(version)) {
            if (!passed.add(last.to())) {
                problems.add("the " + first + " leads in a circle: let the migrations end at version " + version);
                return;
            }
            Optional<Migration> next = Migrations.after(last, migrations);
            if (next.isEmpty()) {
                problems.add("the " + first + " ends at version " + last.to()
                        + ", from where none leads on: declare one to " + version);
                return;
            }
            last = next.get();
        }
    }
}
