package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.answer.DraftJson;
import dev.guildhall.forms.store.ApplicationKey;
import dev.guildhall.forms.store.JourneyStore;
import dev.guildhall.forms.store.Status;
import dev.guildhall.forms.store.StoredApplication;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A store of applications that hold files: a file stays as long as the application that holds it, and when an application
 * is submitted, the files go that are not part of the submission.
 */
final class StoreWithFiles implements JourneyStore {

    private final JourneyStore store;
    private final FileKeeping files;

    StoreWithFiles(JourneyStore store, FileKeeping files) {
        this.store = store;
        this.files = files;
    }

    @Override
    public Optional<StoredApplication> find(ApplicationKey key) {
        return store.find(key);
    }

    /** Files are kept longer first: one that stays for nothing expires, one that has gone is lost. */
    @Override
    public StoredApplication save(StoredApplication application) {
        Answers answers = answers(application);
        if (application.status() instanceof Status.Draft) {
            files.keepWith(answers, application.expiresAt());
            return store.save(application);
        }
        if (application.status() instanceof Status.Submitted) {
            files.keepSubmitted(answers);
        } else {
            files.keepUndelivered(answers);
        }
        if (!(application.status() instanceof Status.Submitting)) {
            return store.save(application);
        }
        Set<String> before = store.find(application.key())
                .map(StoreWithFiles::answers)
                .map(FilesIn::ids)
                .orElseGet(Set::of);
        StoredApplication saved = store.save(application);
        files.settle(before, () -> answers);
        return saved;
    }

    private static Answers answers(StoredApplication application) {
        return DraftJson.read(application.contents()).answers();
    }

    @Override
    public List<StoredApplication> due(String journey, Instant at, int limit) {
        return store.due(journey, at, limit);
    }

    @Override
    public List<StoredApplication> undeliverable(String journey, int limit) {
        return store.undeliverable(journey, limit);
    }

    @Override
    public int purgeExpired(int limit) {
        return store.purgeExpired(limit);
    }
}
