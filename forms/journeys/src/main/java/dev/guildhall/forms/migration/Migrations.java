package dev.guildhall.forms.migration;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.Draft;
import dev.guildhall.forms.journey.Journey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The ways by which drafts of earlier versions of a journey are brought to its own version: 1 to 2 and 2 to 3 bring a draft
 * of version 1 to version 3. Immutable.
 *
 * <pre>{@code
 * Migrations migrations = Migrations.to(journey, List.of(fromOneToTwo, fromTwoToThree), Set.of());
 * migrations.bring("1", draft); // the draft as of version 3
 * migrations.bring("0", draft); // nothing: no way leads on from there
 * }</pre>
 */
public final class Migrations {

    private final Journey<?> journey;
    private final Map<String, List<Migration>> ways;

    private Migrations(Journey<?> journey, Map<String, List<Migration>> ways) {
        this.journey = journey;
        this.ways = Collections.unmodifiableMap(ways);
    }

    /** Nothing but the journey's own version. */
    public static Migrations none(Journey<?> journey) {
        return new Migrations(journey, Map.of());
    }

    /**
     * These migrations, which end at the journey's own version.
     *
     * @param served the earlier versions that are served as they are
     * @throws MigrationException with every problem at once, when they cannot work
     */
    public static Migrations to(Journey<?> journey, List<Migration> migrations, Set<String> served) {
        List<String> problems = new ArrayList<>(new ChainCheck(journey.version(), migrations, served).problems());
        Map<String, List<Migration>> ways = new HashMap<>();
        if (problems.isEmpty()) {
            migrations.forEach(migration -> ways.put(migration.from(), way(migration, migrations)));
        }
        for (Migration migration : migrations) {
            problems.addAll(new StepCheck(journey, migration, ways.getOrDefault(migration.from(), List.of(migration)))
                    .problems());
        }
        if (!problems.isEmpty()) {
            throw new MigrationException(journey.id(), problems);
        }
        return new Migrations(journey, ways);
    }

    private static List<Migration> way(Migration first, List<Migration> migrations) {
        List<Migration> way = new ArrayList<>(List.of(first));
        Optional<Migration> next = after(first, migrations);
        while (next.isPresent()) {
            way.add(next.get());
            next = after(next.get(), migrations);
        }
        return List.copyOf(way);
    }

    static Optional<Migration> after(Migration migration, List<Migration> migrations) {
        return migrations.stream()
                .filter(each -> each.from().equals(migration.to()))
                .findFirst();
    }

    /** Whether it is the journey's own version. */
    public boolean isOwn(String candidate) {
        return candidate.equals(journey.version());
    }

    /**
     * The draft of that version as one of the journey's own version; empty when no way leads there. A section stays
     * confirmed when no answer changed; or when the way begins at the journey itself and tells that the person has
     * confirmed everything the section asks now, as it still is, with what it depends on as it was.
     */
    public Optional<Draft> bring(String from, Draft draft) {
        if (isOwn(from)) {
            return Optional.of(draft);
        }
        return Optional.ofNullable(ways.get(from)).map(way -> {
            Answers answers = draft.answers();
            for (Migration migration : way) {
                answers = migration.apply(answers);
            }
            return answers.equals(draft.answers()) ? draft : new Confirmations(journey, way).kept(draft, answers);
        });
    }
}
