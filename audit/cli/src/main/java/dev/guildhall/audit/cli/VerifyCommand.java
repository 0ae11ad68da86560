package dev.guildhall.audit.cli;

import dev.guildhall.audit.note.Checkpoint;
import dev.guildhall.audit.note.MalformedNoteException;
import dev.guildhall.audit.note.VerifierKey;
import dev.guildhall.audit.verify.Fault;
import dev.guildhall.audit.verify.LogVerifier;
import dev.guildhall.audit.verify.Progress;
import dev.guildhall.audit.verify.Verification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks every byte of a log's folder. */
@Command(
        name = "verify",
        description =
                "checks the whole log, and against an earlier checkpoint that nothing was cut off; says what is wrong where")
final class VerifyCommand implements CliCommand {

    private static final int MOST_UNFINISHED_TOLD = 10;
    private static final long MAX_CHECKPOINT_BYTES = 1 << 20;

    private final Console console;

    @Mixin
    private final LogFolder log = new LogFolder();

    @Mixin
    private final VerifierKeyOption key = new VerifierKeyOption();

    @Option(
            names = "--checkpoint",
            paramLabel = "FILE",
            description = "a checkpoint that was kept elsewhere: finds that the log's end was cut off")
    private Optional<Path> earlier = Optional.empty();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public ExitCode run() throws IOException {
        VerifierKey verifier = key.verifier();
        LogFiles.requireFolder(log.folder());
        Verification verification;
        try (ProgressBar bar = ProgressBar.on(console)) {
            verification = verify(verifier, bar);
        }
        verification.unchecked().forEach(file -> console.note("not part of the log, not checked: " + file));
        if (verification.isIntact()) {
            console.line(verification.toString());
            return ExitCode.INTACT;
        }
        if (isUnfinished(verification)) {
            verification.faults().stream()
                    .limit(MOST_UNFINISHED_TOLD)
                    .forEach(fault -> console.note("unfinished: " + fault));
            console.line("intact: " + verification.entries() + " entries, and a write that a crash interrupted");
            return ExitCode.INTACT;
        }
        try {
            console.line("tampered:");
            console.line(verification.toString());
        } catch (OutputClosedException e) {
            // the verdict stands, whoever stops reading
            return ExitCode.TAMPERED;
        }
        return ExitCode.TAMPERED;
    }

    private Verification verify(VerifierKey verifier, Progress progress) throws IOException {
        Path folder = log.folder();
        if (earlier.isEmpty()) {
            return LogVerifier.verify(folder, verifier, progress);
        }
        try {
            return LogVerifier.verify(folder, verifier, checkpoint(earlier.get()), progress);
        } catch (IllegalArgumentException e) {
            // the log's entries say which keys it had: where they were changed, that is what has to be told
            Verification alone = LogVerifier.verify(folder, verifier, progress);
            if (!alone.isIntact() && !isUnfinished(alone)) {
                return alone;
            }
            throw new UsageException(
                    "The checkpoint in " + earlier.get()
                            + " is not signed by the key: give an earlier checkpoint of the same log",
                    e);
        }
    }

    /** What a crash leaves behind is no tampering: no acknowledged event is in it. */
    private static boolean isUnfinished(Verification verification) {
        return verification.faults().stream().allMatch(fault -> fault.kind() == Fault.Kind.UNFINISHED);
    }

    private static Checkpoint checkpoint(Path file) throws IOException {
        if (Files.size(file) > MAX_CHECKPOINT_BYTES) {
            throw new UsageException("The file " + file + " is too large for a checkpoint");
        }
        try {
            return Checkpoint.parse(Files.readAllBytes(file));
        } catch (MalformedNoteException e) {
            throw new UsageException("The file " + file + " holds no checkpoint: " + e.getMessage(), e);
        }
    }
}
