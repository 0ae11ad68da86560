package dev.guildhall.forms;

import dev.guildhall.forms.answer.Answers;
import dev.guildhall.forms.http.SentFile;
import dev.guildhall.forms.http.SentFile.Fate;
import dev.guildhall.forms.question.EnteredFiles.Refused;
import dev.guildhall.forms.question.Fault;
import dev.guildhall.forms.question.Question;
import dev.guildhall.forms.upload.FileRules;
import dev.guildhall.forms.upload.FileStore;
import dev.guildhall.forms.upload.FileType;
import dev.guildhall.forms.upload.UploadedFile;
import dev.guildhall.forms.upload.VirusScanner;
import dev.guildhall.forms.upload.VirusScanner.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Keeps files as long as an answer holds them. A file is kept only after its size, its kind and a search for viruses have
 * been found right.
 */
final class FileKeeping {

    /** How long files of a submission stay that could not be delivered: a date that file systems know. */
    static final Duration UNDELIVERED = Duration.ofDays(36_500);

    private final FileStore store;
    private final VirusScanner scanner;
    private final Clock clock;
    private final SecureRandom random;
    private final Duration lifetime;
    private final Duration submittedLifetime;

    FileKeeping(
            FileStore store,
            VirusScanner scanner,
            Clock clock,
            SecureRandom random,
            Duration lifetime,
            Duration submittedLifetime) {
        this.random = random;
        this.store = store;
        this.scanner = scanner;
        this.clock = clock;
        this.lifetime = lifetime;
        this.submittedLifetime = submittedLifetime;
    }

    /** A file that was kept, or why it was not. */
    record Kept(Optional<UploadedFile> file, Optional<Refused> refused) {}

    Kept keep(Question question, FileRules rules, SentFile sent) {
        String name = UploadedFile.shownName(sent.name());
        try {
            Optional<FileType> type = rules.typeOf(name);
            Optional<Fault> fault = fault(question, rules, sent, type);
            if (fault.isEmpty() && type.isPresent()) {
                try (InputStream content = sent.open()) {
                    String id = FileStore.newId(random);
                    store.put(id, content, clock.instant().plus(lifetime));
                    return new Kept(
                            Optional.of(new UploadedFile(id, name, type.get().mediaType(), sent.size())),
                            Optional.empty());
                }
            }
            return refused(name, fault.orElseGet(() -> fault(question, Fault.FILE_TYPE, Map.of())));
        } catch (IOException | RuntimeException failed) {
            Failures.logFileNotKept(failed);
            return refused(name, fault(question, Fault.FILE_NOT_UPLOADED, Map.of()));
        }
    }

    private static Kept refused(String name, Fault fault) {
        return new Kept(Optional.empty(), Optional.of(new Refused(name, fault)));
    }

    private Optional<Fault> fault(Question question, FileRules rules, SentFile sent, Optional<FileType> type)
            throws IOException {
        if (sent.fate() == Fate.TOO_LARGE) {
            return Optional.of(fault(question, Fault.FILE_TOO_LARGE, Map.of("max", rules.maxInWords())));
        }
        if (sent.fate() != Fate.KEPT) {
            return Optional.of(fault(question, Fault.FILE_NOT_UPLOADED, Map.of()));
        }
        if (sent.size() == 0) {
            return Optional.of(fault(question, Fault.FILE_EMPTY, Map.of()));
        }
        if (type.isEmpty() || !isIn(sent, type.get())) {
            return Optional.of(fault(question, Fault.FILE_TYPE, Map.of("types", rules.typesInWords())));
        }
        return virus(question, sent);
    }

    private static boolean isIn(SentFile sent, FileType type) throws IOException {
        try (InputStream content = sent.open()) {
            return type.isIn(content);
        }
    }

    private Optional<Fault> virus(Question question, SentFile sent) throws IOException {
        try (InputStream content = sent.open()) {
            Verdict verdict = scanner.scan(content);
            if (verdict instanceof Verdict.NotScanned notScanned) {
                Failures.logNotScanned(notScanned.reason());
                return Optional.of(fault(question, Fault.FILE_NOT_UPLOADED, Map.of()));
            }
            return verdict instanceof Verdict.Infected
                    ? Optional.of(fault(question, Fault.FILE_INFECTED, Map.of()))
                    : Optional.empty();
        }
    }

    private static Fault fault(Question question, String constraint, Map<String, String> attributes) {
        return new Fault(List.of(question.property()), constraint, attributes);
    }

    /** Deletes files whose time has come, so many at most, and says how many. */
    int purgeExpired(int limit) {
        try {
            return store.purge(clock.instant(), limit);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the files of these answers as long as the application that is about to be saved with them. */
    void keepWith(Answers answers, Instant until) {
        keep(FilesIn.ids(answers), until);
    }

    /** Keeps the files of a submission that the team has not received: nothing that was accepted is forgotten. */
    void keepUndelivered(Answers answers) {
        keep(FilesIn.ids(answers), clock.instant().plus(UNDELIVERED));
    }

    /** Keeps the files of a delivered submission until the team has had the time to fetch them. */
    void keepSubmitted(Answers answers) {
        keep(FilesIn.ids(answers), clock.instant().plus(submittedLifetime));
    }

    private void keep(Set<String> ids, Instant until) {
        if (!ids.isEmpty()) {
            try {
                store.keepUntil(ids, until);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Deletes those of the files that the answers, as they are now stored, do not hold. What fails is left to expire. */
    void settle(Collection<String> candidates, Supplier<Answers> stored) {
        Set<String> gone = new HashSet<>(candidates);
        try {
            gone.removeAll(FilesIn.ids(stored.get()));
        } catch (RuntimeException unknown) {
            Failures.logFileNotDeleted(unknown);
            return;
        }
        for (String id : gone) {
            try {
                store.delete(id);
            } catch (IOException | UncheckedIOException failed) {
                Failures.logFileNotDeleted(failed);
            }
        }
    }

    /** Whether two files are the same in all but their ids; not where one cannot be read. */
    boolean isSame(UploadedFile one, UploadedFile other) {
        return SameFiles.in(store, one, other);
    }
}
