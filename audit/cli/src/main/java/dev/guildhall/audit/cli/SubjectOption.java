package dev.guildhall.audit.cli;

import dev.guildhall.audit.subject.SubjectKeys;
import dev.guildhall.audit.subject.SubjectToken;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The subject whose events are asked for. */
final class SubjectOption {

    @Option(
            names = "--subject",
            paramLabel = "SUBJECT",
            description = "only this subject's events, exactly as recorded; - reads it from standard input")
    private Optional<String> word = Optional.empty();

    /** Whether one is named. */
    boolean isGiven() {
        return word.isPresent();
    }

    /**
     * What stands in the log's entries for the subject that is named: its token, unless that is what is given
     * or the log was begun without keys; empty where none is named.
     */
    Optional<String> recorded(LogFiles files, Console console) throws IOException {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        String subject = Subject.given(word.get(), console);
        if (SubjectToken.parse(subject).isPresent()) {
            return Optional.of(subject);
        }
        Optional<SubjectKeys> keys = files.subjects().open();
        return Optional.of(keys.map(each -> each.token(subject).text()).orElse(subject));
    }
}
