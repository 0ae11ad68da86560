package dev.guildhall.forms;

import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.delivery.Recipients;
import dev.guildhall.forms.journey.Journey;
import dev.guildhall.forms.migration.Migration;
import dev.guildhall.forms.migration.Migrations;
import dev.guildhall.forms.store.StoredApplication;
import dev.guildhall.forms.submission.SubmissionHandler;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The versions of a journey that people may be under way on: each is served as it is, or its drafts are migrated. */
final class Versions {

    private final Journey<?> current;
    private final Map<String, Served<?>> served = new LinkedHashMap<>();
    private final List<Migration> migrations = new ArrayList<>();

    Versions(Journey<?> current) {
        this.current = current;
    }

    /** An earlier version and who takes its submissions. */
    private record Served<E extends Record>(Journey<E> journey, SubmissionHandler<E> handler) {

        Recipients recipients() {
            return Recipients.of(journey.shape()::instance, handler);
        }

        Edition edition(Publishing publishing) {
            return publishing.edition(journey, Migrations.none(journey));
        }
    }

    <E extends Record> void serve(Journey<E> earlier, SubmissionHandler<E> handler) {
        if (!earlier.id().equals(current.id())) {
            throw new IllegalArgumentException("The " + earlier + " is no version of " + current.id()
                    + ": serve it with a handler of its own, or give it the same id");
        }
        if (earlier.version().equals(current.version()) || served.containsKey(earlier.version())) {
            throw new IllegalArgumentException(
                    "The " + earlier + " is served already: give every version a number of its own");
        }
        served.put(earlier.version(), new Served<>(earlier, handler));
    }

    void migrate(Migration migration) {
        migrations.add(migration);
    }

    /** The ways by which earlier drafts are brought to the current version. */
    Migrations migrations() {
        return Migrations.to(current, migrations, served.keySet());
    }

    Map<String, Edition> editions(Publishing publishing) {
        Map<String, Edition> editions = new HashMap<>();
        served.forEach((version, each) -> editions.put(version, each.edition(publishing)));
        return editions;
    }

    /** Who takes a submission: the code of its own version, or of the current one, once it is migrated. */
    Recipients recipients(Recipients ofCurrent, Migrations ways) {
        Map<String, Recipients> ofEarlier = new HashMap<>();
        served.forEach((version, each) -> ofEarlier.put(version, each.recipients()));
        return accepted -> {
            Recipients earlier = ofEarlier.get(accepted.journeyVersion());
            if (earlier == null) {
                ofCurrent.deliver(brought(accepted, ways));
            } else {
                earlier.deliver(accepted);
            }
        };
    }

    private static StoredApplication brought(StoredApplication accepted, Migrations ways) {
        return ways.isOwn(accepted.journeyVersion())
                ? accepted
                : accepted.withContents(
                        DraftJson.write(ways.bring(accepted.journeyVersion(), DraftJson.read(accepted.contents()))
                                .orElseThrow(() -> new VersionNotServedException(accepted.journeyVersion()))));
    }
}
